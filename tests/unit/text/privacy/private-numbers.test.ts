import { describe, expect, test } from 'vitest';
import { findBankCards } from '../../../../src/text/privacy/bank-card.ts';
import { findIdentityNumbers } from '../../../../src/text/privacy/identity-number.ts';
import { findMobileNumbers } from '../../../../src/text/privacy/mobile-number.ts';
import { createRandom } from '../../../bench/corpus/random.ts';
import { lookAlikes, privateForms, surroundings } from './seeded-numbers.ts';

/** Two hundred private numbers among two thousand that look like them. */
const seeded = 200;
const others = 2000;
const mostFalse = 0.01;

const findAll = (text: string) =>
  [findIdentityNumbers, findMobileNumbers, findBankCards].flatMap((find) => find(text));

describe.each([1, 2, 3, 4, 5])('private numbers, seed %i', (seed) => {
  const random = createRandom(seed);
  const place = (number: string) => {
    const [before, behind] = random.pick(surroundings);
    return { number, text: before + number + behind };
  };
  const own = Array.from({ length: seeded }, () => place(random.pick(privateForms)(random)));
  const alike = Array.from({ length: others }, () => place(random.pick(lookAlikes)(random)));

  test('none is missed, and each is found whole', () => {
    const missed = own.filter(
      ({ number, text }) => !findAll(text).some((span) => number.endsWith(span.text)),
    );
    console.log(`private numbers, seed ${seed}: ${missed.length} of ${seeded} missed`);
    expect(missed).toEqual([]);
  });

  test('at most one in a hundred of the others is taken for one', () => {
    const wrong = alike.filter(({ text }) => findAll(text).length > 0);
    console.log(`private numbers, seed ${seed}: ${wrong.length} of ${others} look-alikes taken for one`);
    expect(wrong.length, wrong.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(others * mostFalse);
  });
});
