import { describe, expect, it } from 'vitest';
import { keepGood } from '../../../src/suggest/keep-good.ts';

const numbers = Array.from({ length: 1000 }, (_, index) => index);

/** Keeps what a rule allows, and counts how often it is asked. */
function ask(isGood: (chosen: readonly number[]) => boolean) {
  let asked = 0;
  const kept = keepGood(numbers, (chosen) => {
    asked += 1;
    return isGood(chosen);
  });
  return { kept, asked };
}

describe('keepGood', () => {
  it('asks once where all are good, and not at all for none', () => {
    expect(ask(() => true)).toEqual({ kept: numbers, asked: 1 });
    expect(keepGood([], () => false)).toEqual([]);
  });

  it('leaves out the bad ones in a few questions', () => {
    const { kept, asked } = ask((chosen) => !chosen.includes(7) && !chosen.includes(900));
    expect(kept).toEqual(numbers.filter((one) => one !== 7 && one !== 900));
    expect(asked).toBeLessThan(50);
  });

  it('keeps the first ones where there are too many', () => {
    expect(ask((chosen) => chosen.length <= 600).kept).toEqual(numbers.slice(0, 600));
  });
});
