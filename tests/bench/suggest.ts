import { readFileSync } from 'node:fs';
import type { Context } from '../../src/markdown/context.ts';
import type { Statement } from '../../src/schema/document.ts';
import { createContext, listDocumentFiles } from '../../src/document/files.ts';
import { parseDocument } from '../../src/document/parse-document.ts';
import { readSettings } from '../../src/settings/settings.ts';
import { createNames } from '../../src/suggest/names.ts';
import { suggestMarks } from '../../src/suggest/suggest-marks.ts';

// How many of the marks that people have made in content/ are proposed once they are taken out, and how many of those proposed are
// right: `npm run bench:suggest`, `-- --list` for each difference. A mark is right if paragraph, quantity, kind and measure (or, where
// there is none, project) are; where it begins and ends, and its period, are not compared.

const isListed = process.argv.includes('--list');
const { settings } = readSettings(process.cwd());
const context = createContext(process.cwd(), settings);
const names = createNames(settings.measures, settings.projects, settings.bureaus);
const total = { made: 0, proposed: 0, right: 0, periods: 0 };
let milestones = 0;

console.log('document                        marks   proposed   right   precision   recall   periods');
for (const file of listDocumentFiles(process.cwd())) {
  const raw = readFileSync(file, 'utf8');
  const bare = raw.replaceAll(/<\/?(?:Target|Result)[^>]*>/gu, '');
  const all = read(file, raw, context);
  const made = all.filter(({ quantity }) => quantity);
  milestones += all.length - made.length;
  const result = suggestMarks(file, bare, context, names);
  const proposed = read(file, result.raw, context);
  const rest = [...made];
  const wrong: Statement[] = [];
  let periods = 0;
  for (const one of proposed) {
    const at = rest.findIndex((other) => describe(other) === describe(one));
    const [match] = at === -1 ? [] : rest.splice(at, 1);
    if (!match) wrong.push(one);
    else if (match.period === one.period) periods += 1;
    else if (isListed) console.log(`  period  ${one.period}, not ${match.period}  ${one.sentence}`);
  }
  const right = proposed.length - wrong.length;
  print(file, { made: made.length, proposed: proposed.length, right, periods });
  total.made += made.length;
  total.proposed += proposed.length;
  total.right += right;
  total.periods += periods;
  if (!isListed) continue;
  for (const one of wrong) console.log(`  wrong   ${describe(one)}  ${one.text}`);
  for (const one of rest) console.log(`  missed  ${describe(one)}  ${one.text}`);
  console.log(`  without a measure: ${String(result.unmatched.length)}`);
}
print('all', total);
console.log(`Marks without a quantity, which are not proposed and not counted: ${String(milestones)}`);

function read(file: string, text: string, against: Context): readonly Statement[] {
  return parseDocument(file, new TextEncoder().encode(text), against).document?.statements ?? [];
}

function describe({ paragraph, quantity, kind, measure, project }: Statement): string {
  return [paragraph, quantity?.text ?? '', kind, measure ?? project ?? ''].join(' ');
}

function print(name: string, { made, proposed, right, periods }: typeof total): void {
  const columns = [name.padEnd(31), pad(made, 7), pad(proposed, 10), pad(right, 7)];
  const shares = [(right / proposed).toFixed(3).padEnd(11), (right / made).toFixed(3).padEnd(8)];
  console.log([...columns, ...shares, `${String(periods)}/${String(right)}`].join(' '));
}

function pad(count: number, width: number): string {
  return String(count).padEnd(width);
}
