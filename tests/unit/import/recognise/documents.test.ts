import { describe, expect, it } from 'vitest';
import { blockText, inlineText } from '../../../../src/import/blocks.ts';
import { removeWhiteSpace } from '../../../../src/text/spelling/normalise.ts';
import { shiqiao, yunling, yunxi } from '../known-bureaus.ts';
import {
  compareHeadings,
  judged,
  readGold,
  scoreDocument,
  type GoldDocument,
  type Score,
} from './documents.ts';

const nanping = { id: 'nanping', name: '南屏市交通运输局', shortName: '南屏市', level: '县级' };
const bureaus = [yunxi, yunling, shiqiao, nanping];

/**
 * Documents in the layouts of real ones. Each file was measured before the code was changed for it. Of the first, what the import did
 * before: 0.83 of the fields right and 0.89 right or told, 0.74 of the headings; of the second 0.99, 1 and 0.88; of the third 0.96, 0.98
 * and 0.69; of the fourth 0.97, 0.99 and 0.91.
 */
const documents = ['first', 'second', 'third', 'fourth'].flatMap((name) =>
  readGold(new URL(`../../../fixtures/import/recognise/${name}.yaml`, import.meta.url)),
);

describe('convert: what documents say of themselves', () => {
  const scores = new Map<string, Score>(documents.map((gold) => [gold.name, scoreDocument(gold, bureaus)]));
  const scoreOf = (name: string): Score => {
    const score = scores.get(name);
    if (!score) throw new Error(`No score of ${name}`);
    return score;
  };

  it('there are enough of them, each with a name of its own', () => {
    expect(documents.length).toBeGreaterThanOrEqual(84);
    expect(scores.size).toBe(documents.length);
  });

  it.each(documents)('$name', (gold) => {
    const { fields, guessed, headings, converted } = scoreOf(gold.name);
    expect(fields).toEqual({ kind: 'right', plans: 'right', reviews: 'right', bureau: 'right' });
    expect(guessed).toEqual(judged.filter((field) => gold.guessed?.includes(field)));
    expect(headings).toEqual(gold.headings);
    const { fields: given, dropped } = converted.draft;
    for (const field of ['title', 'published', 'written', 'indexNumber', 'documentNumber'] as const)
      if (gold[field] !== undefined) expect(given[field]).toBe(gold[field]);
    if (gold.source !== undefined) expect(given.source?.name).toBe(gold.source);
    if (gold.leftOut) expect(dropped.map(({ text }) => removeWhiteSpace(text))).toEqual(gold.leftOut);
    if (gold.format === undefined) expectWhole(gold, converted.draft);
  });

  it('states its figures', () => {
    const all = [...scores.values()].flatMap(({ fields }) => Object.values(fields));
    const headings = documents.map((gold) => compareHeadings(scoreOf(gold.name).headings, gold.headings));
    const count = (key: 'right' | 'of'): number => headings.reduce((sum, one) => sum + one[key], 0);
    expect({
      fields: all.filter((one) => one === 'right').length / all.length,
      told: all.filter((one) => one !== 'wrong').length / all.length,
      headings: count('right') / count('of'),
    }).toEqual({ fields: 1, told: 1, headings: 1 });
  });
});

/** Each line of a text is in the document, is its title, or is told to be left out; and only lines of a page are. */
function expectWhole(
  { text, leftOut = [] }: GoldDocument,
  { body, fields, dropped }: Score['converted']['draft'],
): void {
  const written = body.map((block) => {
    if (block.kind === 'table') return blockText([block]);
    return block.kind === 'run-in'
      ? inlineText([...block.title, ...block.content])
      : inlineText(block.content);
  });
  const whole = removeWhiteSpace([...dropped.map((one) => one.text), fields.title, ...written].join(''));
  const lines = text.split('\n').map(removeWhiteSpace);
  expect(lines.filter((line) => !whole.includes(line))).toEqual([]);
  const others = dropped
    .filter((one) => !leftOut.includes(removeWhiteSpace(one.text)))
    .map(({ sort }) => sort);
  const ofPages = ['发布信息', '面包屑', '网页的按钮', '页码', '文号（写进文件信息）'];
  expect(others.filter((sort) => !ofPages.includes(sort))).toEqual([]);
}
