import { describe, expect, it } from 'vitest';
import { findComparedBelow, findComparedElsewhere } from '../../../../src/promises/places/compared-below.ts';
import { createSaying, network, type Said } from '../example-rows.ts';

const target = (more: Partial<Said> = {}): Said => ({ kind: 'target', value: 36, ...more });

describe('findComparedBelow', () => {
  const { rows } = createSaying({
    'summaries/yunxi/2024': [target(), target({ measure: network.id })],
    'summaries/yunling/2024': [target(), target({ period: '2024-H1', measure: network.id })],
    'summaries/yuncheng/2024': [target({ project: 'ring-road' })],
  });
  const byBureau = Map.groupBy(rows, ({ bureau }) => bureau.id);

  it('is the measure of which most of the places have numbers of whole years', () => {
    const places = ['yunxi', 'yunling', 'yuncheng'].map((id) => ({ id }));
    expect(findComparedBelow(places, byBureau)).toEqual({
      measure: 'upgrading',
      bureaus: ['yunxi', 'yunling'],
    });
  });

  it('is nothing where no two have one in common', () => {
    expect(findComparedBelow([{ id: 'yunxi' }, { id: 'yuncheng' }], byBureau)).toBeUndefined();
    expect(findComparedBelow([], byBureau)).toBeUndefined();
  });
});

describe('findComparedElsewhere', () => {
  const { rows } = createSaying({
    'summaries/yunxi/2024': [
      target({ project: 'ring-road' }),
      target({ period: '2024-H1' }),
      target({ measure: network.id }),
    ],
  });
  const find = (bureaus: Record<string, number>) =>
    findComparedElsewhere('yunxi', rows, new Map(Object.entries(bureaus)));

  it('is the first number of a whole year that other bureaus have as well', () => {
    expect(find({ upgrading: 3, [network.id]: 2 })).toEqual({ measure: network.id, bureaus: ['yunxi'] });
  });

  it('is nothing where nobody else has one', () => {
    expect(find({ upgrading: 3, [network.id]: 1 })).toBeUndefined();
  });
});
