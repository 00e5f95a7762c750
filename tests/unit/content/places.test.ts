import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../../../src/catalogue/catalogue.ts';
import { listMatrixYears } from '../../../src/catalogue/matrix-years.ts';
import { createLedger } from '../../../src/promises/ledger.ts';
import { createPlace, type Place } from '../../../src/promises/places/place.ts';
import { createClauseReader } from '../../../src/promises/sayings/document-clauses.ts';
import { findKnownDay } from '../../../src/promises/states/known-day.ts';
import { findQuantities } from '../../../src/text/quantity/quantity.ts';
import { withDemo } from '../../demo/with-demo.ts';
import { readDocuments } from '../document/read-documents.ts';

const root = path.join(import.meta.dirname, '../../..');

const sites = [
  ['the fixture', () => readDocuments(path.join(root, 'tests/fixtures/site'))],
  ['the demonstration', () => withDemo(readDocuments)],
] as const;

describe.each(sites)('the places of %s', (_, read) => {
  const { settings, documents } = read();
  const catalogue = createCatalogue(settings, documents);
  const { tree, byBureau } = catalogue;
  const bodies = new Map(documents.map((one) => [one.id, one]));
  const rows = Map.groupBy(createLedger(catalogue), ({ bureau }) => bureau.id);
  const places = tree.order.flatMap((id): [string, Place][] => {
    const node = tree.nodes.get(id);
    const years = listMatrixYears(catalogue);
    const sources = {
      tree,
      byBureau,
      years,
      rows,
      bureaus: new Map(),
      knownDay: findKnownDay(catalogue)?.day,
      readClauses: createClauseReader((item) => bodies.get(item.id) ?? { outline: [], paragraphs: [] }),
    };
    return node ? [[id, createPlace(node, sources)]] : [];
  });

  it('answer with a sentence each', () => {
    expect(places.length).toBeGreaterThan(0);
    for (const [id, { answer }] of places) {
      expect(answer, id).toMatch(/^[^。]+。$/u);
      expect(answer, id).not.toMatch(/undefined|NaN|，，|；。|报告，|答应，/u);
    }
  });

  it('quote those above only where they are silent, each sentence as it stands in a paragraph', () => {
    for (const [id, { toldAbove }] of places)
      for (const { item, periods, sentences } of toldAbove) {
        const own = (byBureau.get(id) ?? []).flatMap(({ data }) => data.reviews);
        expect(
          periods.filter((period) => own.includes(period.id)),
          id,
        ).toEqual([]);
        for (const { text, paragraph } of sentences)
          expect(
            bodies.get(item.id)?.paragraphs.find((one) => one.id === paragraph)?.text,
            `${id}: ${item.id}`,
          ).toContain(text);
      }
  });

  it('say no number that stands in none of their sentences, but for sums', () => {
    for (const [id, { answer, headline }] of places) {
      if (!headline || answer.includes('一共')) continue;
      const own = (byBureau.get(id) ?? []).flatMap(({ statements }) => statements);
      const said = own.flatMap(({ sentence }) => findQuantities(sentence)).map(numberOf);
      const told = findQuantities(answer.replaceAll(/\d+年(?:\d+月)?(?:\d+日)?/gu, '')).map(numberOf);
      expect(
        told.filter((one) => !said.includes(one)),
        `${id}: ${answer}`,
      ).toEqual([]);
    }
  });
});

function numberOf({ value, min, max, unit }: ReturnType<typeof findQuantities>[number]): string {
  return JSON.stringify([value ?? min ?? max, unit]);
}
