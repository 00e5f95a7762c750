import { describe, expect, test } from 'vitest';
import type { Route } from '../../../src/catalogue/routes.ts';
import { divideRoads, groupRoads } from '../../../src/catalogue/road-list.ts';
import { collectRoutes } from '../../../src/catalogue/routes.ts';
import { findFacts } from '../../../src/markdown/blocks/facts.ts';
import { createExample } from './example-catalogue.ts';

const texts: Readonly<Record<string, string>> = {
  'plans/yunxi/2022': 'G209云溪绕城线开工，X085云百路养护。',
  'plans/yunxi/2024': 'G209白石至云溪公路改造；X085云百路改造，G209云溪绕城线通车。',
  'plans/yunling/2023': '整治G209，X085桥头路改造。',
};
const catalogue = createExample(
  Object.fromEntries(Object.keys(texts).map((id) => [id, { plans: [id.slice(-'2024'.length)] }])),
);
const routes = collectRoutes(catalogue, ({ id }) => {
  const text = texts[id] ?? '';
  const facts = findFacts(text);
  return { paragraphs: [{ id: 'p-1', kind: 'paragraph', text, line: 1, ...(facts && { facts }) }] };
});

describe('groupRoads', () => {
  const groups = groupRoads(routes, catalogue.tree);

  test('puts roads under the bureaus that speak of them, in the order of the tree', () => {
    expect(groups.map(({ bureau, roads }) => [bureau.id, roads.map(({ code }) => code)])).toEqual([
      ['yunxi', ['G209', 'X085']],
      ['yunling', ['G209', 'X085']],
    ]);
  });

  test('gives class, years, and the names that the bureau’s own documents use', () => {
    expect(groups[0]?.roads).toMatchObject([
      { className: '国道', years: '2022—2024年', documents: 2 },
      { className: '县道', names: ['云百路'], others: { count: 1, named: [{ id: 'yunling' }] } },
    ]);
    // Once each: the longer tells more.
    expect(groups[0]?.roads[0]?.names).toEqual(['白石至云溪公路', '云溪绕城线']);
    expect(groups[1]?.roads.map(({ names, years }) => [names, years])).toEqual([
      [[], '2023年'],
      [['桥头路'], '2023年'],
    ]);
  });

  test('names three of the other bureaus that speak of a road, and counts all', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const places = ids.map((id) => ({
      item: { id, years: [2024], bureau: { id } },
      anchor: 'p-1',
      text: 'X085',
    }));
    const road = { code: 'X085', documents: 5, places } as unknown as Route;
    const others = groupRoads([road], { order: ids }).map(({ roads }) => roads[0]?.others);
    expect(others.map((one) => one?.named.map(({ id }) => id).join(''))).toEqual([
      'bcd',
      'acd',
      'abd',
      'abc',
      'abc',
    ]);
    expect(others.map((one) => one?.count)).toEqual([4, 4, 4, 4, 4]);
  });
});

describe('divideRoads', () => {
  test('puts counties under their prefecture, and leaves a bureau above others by itself', () => {
    const areas = divideRoads(groupRoads(routes, catalogue.tree), catalogue.tree);
    expect(areas.map(({ bureau, groups }) => [bureau.id, groups.map((group) => group.bureau.id)])).toEqual([
      ['yunzhou', ['yunxi', 'yunling']],
    ]);
  });
});
