import { describe, expect, it } from 'vitest';
import { countShown } from '../../../../src/browser/promises/summary-cards.ts';
import { ledgerStates } from '../../../../src/promises/states/state.ts';

const place = (id: (typeof ledgerStates)[number]['id']): number =>
  ledgerStates.findIndex((state) => state.id === id);

describe('countShown', () => {
  it('counts the lines that are shown as the server counts all', () => {
    const counts = countShown([
      { state: place('done') },
      { state: place('not-due'), isReserved: true },
      { state: place('missed'), isLate: true },
      // Of half a year, beside the line of the year.
      { state: place('missed'), isLate: true, isReserved: true, isPart: true },
      { state: place('foreseen') },
      { state: place('untargeted') },
      { state: place('level') },
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      promises: 3,
      reserved: 1,
      late: 1,
      foreseen: 1,
      untargeted: 1,
      level: 1,
      void: 0,
      part: 1,
      done: 1,
      'under-way': 0,
      missed: 1,
      unmentioned: 0,
      mentioned: 0,
      'no-report': 0,
      'not-due': 1,
    });
  });
});
