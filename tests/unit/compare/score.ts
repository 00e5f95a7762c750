import { compareDocuments } from '../../../src/compare/compare.ts';
import type { PlacedFigure } from '../../../src/compare/comparison.ts';
import { createTableHead } from '../../../src/compare/figures/table-head.ts';
import type { Sentence } from '../../../src/compare/reading/sentence.ts';
import type { AlignedYears } from './corpus.ts';

/** What of a judgement was found: `earlier → later`, of figures with the figures behind them. */
export interface Score {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

/** Compares two documents and holds the result against what people have aligned. Figures that did not change are not shown. */
export function scoreYears({ earlier, later, pairs }: AlignedYears): { sentences: Score; figures: Score } {
  if (!earlier.document || !later.document) throw new Error('A document of the corpus has an error');
  const { sections } = compareDocuments(earlier.document, later.document);
  const entries = sections.flatMap((section) => section.entries);
  const aligned = entries.flatMap((entry) =>
    entry.old.flatMap((one) => entry.new.map((other) => [one.sentence, other.sentence] as const)),
  );
  return {
    sentences: hold(
      aligned
        .filter(([one, other]) => !isHead(one) && !isHead(other))
        .map(([one, other]) => join(write(one), write(other))),
      pairs.map((pair) => join(pair.earlier, pair.later)),
    ),
    figures: hold(
      entries
        .flatMap((entry) => entry.figures)
        .map((change) =>
          [
            join(write(change.old.sentence), write(change.new.sentence)),
            join(cut(change.old), cut(change.new)),
          ].join('  '),
        ),
      pairs.flatMap((pair) =>
        pair.figures
          .filter(([from, to]) => from !== to)
          .map(([from = '', to = '']) => [join(pair.earlier, pair.later), join(from, to)].join('  ')),
      ),
    ),
  };
}

/** Share of what was found that is right, and of what people found that was found. */
export function measure(scores: readonly Score[]): {
  right: number;
  found: number;
  wanted: number;
  precision: number;
  recall: number;
} {
  const count = (part: keyof Score): number => scores.reduce((sum, score) => sum + score[part].length, 0);
  const [right, wrong, missed] = [count('right'), count('wrong'), count('missed')];
  const [found, wanted] = [right + wrong, right + missed];
  return { right, found, wanted, precision: right / found, recall: right / wanted };
}

function hold(found: readonly string[], wanted: readonly string[]): Score {
  const [all, judged] = [new Set(found), new Set(wanted)];
  return {
    right: [...all.intersection(judged)],
    wrong: [...all.difference(judged)],
    missed: [...judged.difference(all)],
  };
}

function join(one: string, other: string): string {
  return `${one} → ${other}`;
}

/** As `pairs.tsv` has it. */
function write({ text }: Sentence): string {
  return text.replaceAll('\t', ' | ');
}

/** Without the words that make it a bound: 不低于98% is 98%. */
function cut({ sentence: { text }, figure: { start, end } }: PlacedFigure): string {
  const written = text.slice(start, end).trim();
  return written.replace(/^[^\d-]+(?=\d)/u, '').replace(/(?:以上|以下|以内|左右)$/u, '');
}

function isHead({ kind, text }: Sentence): boolean {
  return kind === 'row' && createTableHead(text) !== undefined;
}
