import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Parsed } from '../../../src/document/parse-document.ts';
import { formatProblem } from '../../../src/schema/problem.ts';
import { splitSentences } from '../../../src/text/sentence.ts';
import { corpusFolder, readCorpus } from './corpus.ts';

const corpus = readCorpus();

describe('the corpus of consecutive years', () => {
  it('is as large as its figures need', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(10);
    expect(corpus.flatMap(({ pairs }) => pairs).length).toBeGreaterThanOrEqual(300);
  });

  it.each(corpus)('$name: both documents are without a problem', ({ earlier, later }) => {
    expect([...earlier.problems, ...later.problems].map(formatProblem)).toEqual([]);
  });

  it.each(corpus)(
    '$name: what is aligned are whole sentences, each pair once',
    ({ earlier, later, pairs }) => {
      const [before, after] = [listUnits(earlier), listUnits(later)];
      for (const pair of pairs) {
        expect(before).toContain(pair.earlier);
        expect(after).toContain(pair.later);
      }
      const keys = pairs.map((pair) => `${pair.earlier}\t${pair.later}`);
      expect(keys).toEqual([...new Set(keys)]);
    },
  );

  it.each(corpus)('$name: no two sentences of a document are alike, so that a text names one', (years) => {
    for (const units of [listUnits(years.earlier), listUnits(years.later)]) {
      expect(units).toEqual([...new Set(units)]);
    }
  });

  it.each(corpus)('$name: what is called the same differs in numbers alone', ({ pairs }) => {
    for (const { earlier, later, relation } of pairs) {
      expect([earlier, relation]).toEqual([
        earlier,
        hideNumbers(earlier) === hideNumbers(later) ? 'same' : 'reworded',
      ]);
    }
  });

  it.each(corpus)('$name: figures stand in their sentences', ({ pairs }) => {
    for (const { earlier, later, figures } of pairs) {
      for (const [from = '', to = ''] of figures) {
        expect([from, holdsFigure(earlier, from)]).toEqual([from, true]);
        expect([to, holdsFigure(later, to)]).toEqual([to, true]);
      }
    }
  });

  it.each(corpus)('$name: has a table as its readers expect it', ({ name }) => {
    const table = readFileSync(path.join(corpusFolder, name, 'pairs.tsv'), 'utf8');
    const [head, ...rows] = table.replace(/\n$/u, '').split('\n');
    expect(head).toBe('earlier\tlater\trelation\tfigures');
    expect(rows.filter((row) => row.split('\t').length !== 4)).toEqual([]);
  });
});

/** Sentences and rows of tables, as `pairs.tsv` writes them; headings are none. */
function listUnits({ document }: Parsed): string[] {
  return (document?.paragraphs ?? []).flatMap(({ kind, text }) => {
    if (kind === 'heading') return [];
    if (kind === 'row') return [text.replaceAll('\t', ' | ')];
    return splitSentences(text).map(({ start, end }) => text.slice(start, end));
  });
}

/** A point 一是 counts as a number: it changes when another comes or goes before it. */
function hideNumbers(text: string): string {
  return text.replace(/^[一二三四五六七八九十]+是/u, '#').replace(/-?\d+(?:\.\d+)?/gu, '#');
}

/** Whether a figure stands in a text, and not as the end of a longer number: not 2公里 in 12公里. */
function holdsFigure(text: string, figure: string): boolean {
  return text
    .split(figure)
    .some((before, index, parts) => index < parts.length - 1 && !/[\d.]$/u.test(before));
}
