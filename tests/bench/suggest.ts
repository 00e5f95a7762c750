import path from 'node:path';
import type { Comparison } from './suggest/compare-marks.ts';
import { compareFolder, compareSite, type MarkedTexts } from './suggest/marked-texts.ts';

// How many of the marks that people have made are proposed once they are taken out, and how many of those proposed are right:
// `npm run bench:suggest` for the documents of tests/fixtures/suggest, those of the fixture site and those of content/, `-- --texts DIR` for marked .mdx files of
// your own, `-- --list` for each difference. The names of the measures were not written for DIR: that is the figure to trust.

const args = process.argv.slice(2);
const at = args.indexOf('--texts');
const folder = at === -1 ? undefined : args[at + 1];
const isListed = args.includes('--list');
const root = process.cwd();

if (at !== -1 && folder === undefined) {
  console.error('--texts wants a folder');
  process.exitCode = 2;
} else if (folder !== undefined) show(folder, compareFolder(root, path.resolve(folder)));
else {
  show('tests/fixtures/suggest', compareFolder(root, path.join(root, 'tests/fixtures/suggest')));
  for (const site of ['tests/fixtures/site', '.'])
    show(path.posix.join(site, 'content'), compareSite(path.join(root, site)));
}

function show(title: string, { files, total }: MarkedTexts): void {
  console.log(
    `${title}\n${columns('document', ['marks', 'proposed', 'right', 'precision', 'recall', 'sentences', 'periods', 'unsure'])}`,
  );
  for (const { name, comparison } of files) {
    print(name, comparison);
    if (isListed) for (const one of comparison.differences) console.log(`  ${one}`);
  }
  print('all', total);
  console.log(`Measures that nobody has described: ${String(total.unmatched)}`);
  console.log(
    `Marks without a quantity, which are not proposed and not counted: ${String(total.milestones)}\n`,
  );
}

function print(name: string, one: Comparison): void {
  const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));
  const fields = [
    String(one.made),
    String(one.proposed),
    String(one.right),
    share(one.right, one.proposed),
    share(one.right, one.made),
    share(one.sentencesFound, one.sentences),
    `${String(one.periods)}/${String(one.right)}`,
    `${String(one.doubtful)} (${String(one.doubtfulRight)} right)`,
  ];
  console.log(columns(name, fields));
}

function columns(name: string, fields: readonly string[]): string {
  return `${name.padEnd(38)} ${fields.map((field) => field.padEnd(10)).join(' ')}`.trimEnd();
}
