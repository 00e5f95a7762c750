/**
 * `npm run bench:growth [-- --bytes 1000000] [--most 2] [--only links]`: makes files of one kind of construct each, of more and more of
 * them, up to what is read and up to so many bytes, and prints what the largest took of the processor, in seconds.
 *
 * - documents and fields: parsed, checked by every rule and made into a page.
 * - markdown, text, html, docx: imported.
 *
 * `ratio` compares the largest that is read with one of half its count: 2 is linear, 4 quadratic. The exit code is 1 if any file, read
 * or refused, took more than `--most` seconds.
 */
import { parseArgs } from 'node:util';
import { ImportError } from '../../src/import/import-error.ts';
import { convert } from '../../src/import/convert.ts';
import { frontmatterConstructs } from './growth/frontmatters.ts';
import { grow, type Construct, type Growth } from './growth/grow.ts';
import { pageConstructs } from './growth/pages.ts';
import { textConstructs } from './growth/texts.ts';
import { tryDocument, usualFields } from './growth/try-document.ts';
import { wordConstructs } from './growth/word-files.ts';

const { values } = parseArgs({
  options: {
    bytes: { type: 'string', default: '1000000' },
    most: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
    format: { type: 'string', default: '' },
  },
});
const most = Number(values.most);

interface Format {
  readonly name: string;
  readonly constructs: readonly Construct<Uint8Array>[];
  readonly attempt: (bytes: Uint8Array) => string | undefined;
}

const encode = (constructs: readonly Construct<string>[], before = ''): Construct<Uint8Array>[] =>
  constructs.map(({ name, write }) => ({
    name,
    write: (count) => new TextEncoder().encode(before + write(count)),
  }));
const documentHead = `---\n${usualFields}---\n\n`;
const importTitle = '云溪县交通运输局2024年工作计划\n\n';
const readDocument = (bytes: Uint8Array): string | undefined => tryDocument(new TextDecoder().decode(bytes));

const formats: readonly Format[] = [
  { name: 'documents', constructs: encode(textConstructs, documentHead), attempt: readDocument },
  { name: 'fields', constructs: encode(frontmatterConstructs), attempt: readDocument },
  { name: 'markdown', constructs: encode(textConstructs, importTitle), attempt: importAs('甲.md') },
  { name: 'text', constructs: encode(textConstructs, importTitle), attempt: importAs('甲.txt') },
  { name: 'html', constructs: encode(pageConstructs), attempt: importAs('甲.html') },
  { name: 'docx', constructs: wordConstructs, attempt: importAs('甲.docx') },
];

function importAs(name: string): Format['attempt'] {
  return (bytes) => {
    try {
      convert(name, bytes, { bureaus: [] });
      return undefined;
    } catch (error) {
      if (error instanceof ImportError) return error.message;
      throw error;
    }
  };
}

function describe({ name, largest, ratio, slowest }: Growth): string {
  const read = largest
    ? `${String(largest.count).padStart(7)} ${kilobytes(largest.bytes)} ${largest.seconds.toFixed(2)} s, ratio ${(ratio ?? 0).toFixed(1)}`
    : `${' '.repeat(6)}0 are read`;
  const worst =
    `slowest ${String(slowest.count)} ${kilobytes(slowest.bytes).trim()} ${slowest.seconds.toFixed(2)} s` +
    (slowest.refusal === undefined ? '' : ` (${slowest.refusal.slice(0, 40)})`);
  return `${name.padEnd(34)} ${read.padEnd(40)} ${worst}${slowest.seconds > most ? '  TOO LONG' : ''}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0).padStart(5)} KB`;
}

let [tried, late] = [0, 0];
for (const { name, constructs, attempt } of formats) {
  if (!name.includes(values.format)) continue;
  console.log(`\n${name}`);
  for (const construct of constructs) {
    if (!construct.name.includes(values.only)) continue;
    const growth = grow(construct, {
      sizeOf: (bytes) => bytes.length,
      attempt,
      mostBytes: Number(values.bytes),
    });
    tried += 1;
    if (growth.slowest.seconds > most) late += 1;
    console.log(describe(growth));
  }
}
console.log(
  `\n${String(tried)} constructs up to ${values.bytes} bytes, over ${values.most} s: ${String(late)}`,
);
process.exitCode = late > 0 ? 1 : 0;
