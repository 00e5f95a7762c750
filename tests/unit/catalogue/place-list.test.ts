import { describe, expect, test } from 'vitest';
import { listPublishers } from '../../../src/catalogue/publishers.ts';
import { listAreas, listPlaceChoices } from '../../../src/catalogue/place-list.ts';
import { createExample } from './example-catalogue.ts';

describe('listAreas', () => {
  test('two steps: an area with its own bureau first, then its places; the others stand alone', () => {
    const catalogue = createExample({ 'plans/yunxi/2024': {}, 'plans/lanshan/2024': {} });
    expect(listAreas(listPlaceChoices(listPublishers(catalogue)))).toEqual({
      areas: [
        {
          name: '云州市',
          places: [
            { id: 'yunzhou', name: '云州市' },
            { id: 'yunxi', name: '云溪县' },
          ],
        },
      ],
      single: [{ id: 'lanshan', name: '蓝山市', children: [] }],
    });
  });

  test('a province is an area of its own, and each city below it that has counties another', () => {
    const leaf = (id: string) => ({ id, name: id, children: [] });
    const { areas } = listAreas([
      { id: 'p', name: 'p', children: [{ id: 'c', name: 'c', children: [leaf('x')] }, leaf('d')] },
    ]);
    expect(areas.map(({ name, places }) => [name, places.map(({ id }) => id)])).toEqual([
      ['p', ['p', 'd']],
      ['c', ['c', 'x']],
    ]);
  });
});
