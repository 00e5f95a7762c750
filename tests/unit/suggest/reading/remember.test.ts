import { describe, expect, it } from 'vitest';
import { once } from '../../../../src/suggest/reading/remember.ts';

describe('once', () => {
  it('finds nothing before it is asked, and then once', () => {
    let count = 0;
    const find = once((): undefined => {
      count += 1;
    });
    expect(count).toBe(0);
    find();
    find();
    expect(count).toBe(1);
  });
});
