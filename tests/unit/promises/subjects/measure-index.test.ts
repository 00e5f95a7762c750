import { describe, expect, it } from 'vitest';
import { listComparedChoices } from '../../../../src/promises/subjects/compared-choices.ts';
import { indexMeasures, sortMeasures } from '../../../../src/promises/subjects/measure-index.ts';
import { createSaying, network, type Said } from '../example-rows.ts';

const target = (more: Partial<Said> = {}): Said => ({ kind: 'target', value: 36, ...more });
const { catalogue, rows } = createSaying({
  'summaries/yunxi/2024': [target(), target({ measure: network.id })],
  'summaries/yunling/2024': [target(), target({ period: '2024-H1', measure: network.id })],
});

describe('sortMeasures', () => {
  it('leads with what several bureaus speak of, those of most bureaus first; the others apart', () => {
    const { shared, single, silent } = sortMeasures(indexMeasures(catalogue.settings, rows));
    expect(shared.map(({ measure }) => measure.id)).toEqual(['upgrading', 'network']);
    expect([single, silent]).toEqual([[], []]);
    const alone = rows.filter(({ bureau }) => bureau.id === 'yunxi').slice(0, 1);
    const sorted = sortMeasures(indexMeasures(catalogue.settings, alone));
    expect(sorted.single.map(({ topic, measures }) => [topic, measures.length])).toEqual([['农村公路', 1]]);
    expect(sorted.silent).toHaveLength(1);
  });
});

describe('listComparedChoices', () => {
  it('counts bureaus that have numbers of whole years, and lists them in the order of the tree', () => {
    expect(listComparedChoices(catalogue, rows)).toEqual({
      measures: [
        { id: 'upgrading', name: '农村公路新改建里程', unit: '公里', topic: '农村公路', bureaus: 2 },
        { id: 'network', name: '农村公路总里程', unit: '公里', topic: '农村公路', bureaus: 1 },
      ],
      bureaus: [
        { id: 'yunxi', shortName: '云溪县' },
        { id: 'yunling', shortName: '云岭县' },
      ],
    });
  });
});
