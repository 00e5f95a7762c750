import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../../src/markdown/blocks/facts.ts';
import { readCoreMeasures } from '../../../../src/settings/core-measures.ts';
import { propose } from '../../../../src/suggest/propose.ts';
import { createNames } from '../../../../src/suggest/subject/names.ts';
import { sampleSentences, type Sentence } from './constructions.ts';

// Every measure is tried in every way in which a sentence can say it. The words are of this project; whether they are those of the field,
// only texts of others can tell.

const names = createNames(readCoreMeasures(), []);
const around = {
  data: { kind: '年度工作总结' as const, plans: [], reviews: ['2023'] },
  names,
  area: ['云溪县', '云溪'],
  marked: [],
  onlyMarks: true,
};
const amount = /36\d*|93|3\.6/u;

/** What is proposed as sure for the number of a sentence. */
function findMeasure({ text }: Sentence): string | undefined {
  const [said = '', ...headings] = text.split('\n').toReversed();
  const facts = findFacts(said);
  const paragraph = { id: 'p-1', kind: 'paragraph', text: said, line: 1, ...(facts && { facts }) } as const;
  const { proposals } = propose(paragraph, { ...around, headings });
  return proposals.find(({ doubt, start, end }) => doubt === undefined && amount.test(said.slice(start, end)))
    ?.measure;
}

describe('propose', () => {
  const found = sampleSentences().map((sentence) => ({ ...sentence, measure: findMeasure(sentence) }));
  const byConstruction = [...Map.groupBy(found, ({ construction }) => construction)];

  it.each(byConstruction)('reads what is worded as in %s', (_construction, sentences) => {
    const missed = sentences.filter(({ id, measure }) => measure !== id);
    // Some wordings say less than the whole, or something else as well.
    expect(missed.length / sentences.length, missed.map(({ text }) => text).join()).toBeLessThan(0.25);
  });

  it('reads nearly all of it', () => {
    expect(found.length).toBeGreaterThan(1500);
    expect(found.filter(({ id, measure }) => measure === id).length / found.length).toBeGreaterThan(0.98);
  });
});
