import path from 'node:path';
import { parseArgs } from 'node:util';
import { corpusFolder, readCorpus } from '../unit/compare/corpus.ts';
import { measure, scoreYears, type Score } from '../unit/compare/score.ts';

// How the comparison of two years agrees with people: `npm run bench:compare` over the hand-aligned documents of
// tests/fixtures/compare, `-- --texts DIR` over others of the same form, `-- --list` for each difference.

const { values } = parseArgs({ options: { texts: { type: 'string' }, list: { type: 'boolean' } } });
const corpus = readCorpus(values.texts === undefined ? corpusFolder : path.resolve(values.texts));
const scored = corpus.map((years) => ({ name: years.name, ...scoreYears(years) }));

console.log('                 pairs of sentences                  figures that changed');
console.log('documents        people  found  precision  recall    people  found  precision  recall');
for (const { name, sentences, figures } of scored) {
  print(name, [sentences], [figures]);
  if (values.list === true) list(sentences, figures);
}
print(
  'all',
  scored.map(({ sentences }) => sentences),
  scored.map(({ figures }) => figures),
);

function print(name: string, sentences: readonly Score[], figures: readonly Score[]): void {
  console.log(`${name.padEnd(15)} ${write(sentences)}   ${write(figures)}`);
}

function write(scores: readonly Score[]): string {
  const { wanted, found, precision, recall } = measure(scores);
  const share = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));
  return `${pad(wanted, 7)} ${pad(found, 6)} ${share(precision).padStart(10)} ${share(recall).padStart(7)}`;
}

function pad(count: number, width: number): string {
  return String(count).padStart(width);
}

function list(sentences: Score, figures: Score): void {
  for (const [sort, score] of [
    ['sentence', sentences],
    ['figure', figures],
  ] as const) {
    for (const one of score.wrong) console.log(`  wrong ${sort}   ${one}`);
    for (const one of score.missed) console.log(`  missed ${sort}  ${one}`);
  }
}
