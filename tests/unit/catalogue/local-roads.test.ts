import { describe, expect, test } from 'vitest';
import { listLocalRoads } from '../../../src/catalogue/local-roads.ts';
import { collectRoutes } from '../../../src/catalogue/routes.ts';
import { findFacts } from '../../../src/markdown/blocks/facts.ts';
import { createExample } from './example-catalogue.ts';

const catalogue = createExample({
  'plans/yunxi/2023': { plans: ['2023'] },
  'plans/yunxi/2024': { plans: ['2024'] },
  'plans/yunling/2024': { plans: ['2024'] },
});

const texts: Readonly<Record<string, string>> = {
  'plans/yunxi/2023': '养护X085和C001，改造G209。',
  'plans/yunxi/2024': 'X085通车。',
  'plans/yunling/2024': '建设X085和S303。',
};

const routes = collectRoutes(catalogue, ({ id }) => {
  const [text, facts] = [texts[id] ?? '', findFacts(texts[id] ?? '')];
  return { paragraphs: [{ id: 'p-1', kind: 'paragraph', text, line: 1, ...(facts && { facts }) }] };
});

describe('listLocalRoads', () => {
  test('puts roads whose numbers counties give under each bureau that speaks of them, class by class', () => {
    const found = listLocalRoads(routes, catalogue).map(({ bureau, classes }) => [
      bureau.id,
      ...classes.map(({ name, roads }) => [name, ...roads.map(({ code }) => code)]),
    ]);
    expect(found).toContainEqual(['yunxi', ['县道', 'X085'], ['村道', 'C001']]);
    expect(found).toContainEqual(['yunling', ['县道', 'X085']]);
    expect(found).toHaveLength(2);
  });

  test('gives a road what its own bureau says of it, latest first, and names the others', () => {
    const [yunxi] = listLocalRoads(routes, catalogue).filter(({ bureau }) => bureau.id === 'yunxi');
    const road = yunxi?.classes[0]?.roads[0];
    expect(road?.places.map(({ item }) => item.id)).toEqual(['plans/yunxi/2024', 'plans/yunxi/2023']);
    expect(road?.others.named.map(({ id }) => id)).toEqual(['yunling']);
    expect(road?.documents).toBe(2);
  });
});
