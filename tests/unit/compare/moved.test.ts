import { expect, test } from 'vitest';
import { findMoved } from '../../../src/compare/moved.ts';

test.each([
  [[], []],
  [[1, 2, 3], []],
  [[3, 1, 2], [3]],
  [[1, 5, 2, 3, 4], [5]],
  [[2, 3, 4, 1], [1]],
])('findMoved(%j) is %j', (sequence, moved) => {
  expect([...findMoved(sequence)]).toEqual(moved);
});
