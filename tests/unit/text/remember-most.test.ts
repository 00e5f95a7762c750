import { describe, expect, it } from 'vitest';
import { rememberMost } from '../../../src/text/remember-most.ts';

describe('rememberMost', () => {
  it('finds once what is asked for again, and begins anew when it remembers too many', () => {
    const asked: string[] = [];
    const find = rememberMost(2, (text) => {
      asked.push(text);
      return text.length;
    });
    expect(['甲', '乙乙', '甲', '丙', '甲'].map(find)).toEqual([1, 2, 1, 1, 1]);
    expect(asked).toEqual(['甲', '乙乙', '丙', '甲']);
  });
});
