import { afterEach, describe, expect, test, vi } from 'vitest';
import { describeEnded, mapInTime, readTimeLimit } from '../../../src/source/time-limit.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const giveUp = (item: number): string => `${String(item)} 停`;

describe('mapInTime', () => {
  test('gives what the work gives, in order', () => {
    const items = Array.from({ length: 100 }, (_, index) => index);
    expect(mapInTime(items, String, giveUp)).toEqual(items.map(String));
    expect(mapInTime([], String, giveUp)).toEqual([]);
  });

  test.each<[string, () => void]>([
    ['a loop that catches everything', loop],
    ['a pattern', () => void /^(?:a+)+$/u.test(`${'a'.repeat(50)}b`)],
  ])('ends %s, and nothing but it', (_, endless) => {
    vi.stubEnv('TONGTU_FILE_SECONDS', '0.3');
    const items = Array.from({ length: 40 }, (__, index) => index);
    const work = (item: number): string => {
      if (item === 3 || item === 20 || item === 39) endless();
      return String(item);
    };
    const slow = new Set([3, 20, 39]);
    expect(mapInTime(items, work, giveUp)).toEqual(
      items.map((item) => (slow.has(item) ? giveUp(item) : String(item))),
    );
  });

  test('gives each all the time, however long those before it took', () => {
    vi.stubEnv('TONGTU_FILE_SECONDS', '0.5');
    const wait = (item: number): string => {
      for (const start = performance.now(); performance.now() - start < 200;) continue;
      return String(item);
    };
    expect(mapInTime([1, 2, 3, 4], wait, giveUp)).toEqual(['1', '2', '3', '4']);
  });

  test('ends what goes too deep, and nothing but it, also where the error is wrapped', () => {
    const sink = (depth: number): number => 1 + sink(depth + 1);
    const work = (item: number): string => {
      if (item === 2) sink(0);
      if (item === 3)
        try {
          sink(0);
        } catch (cause) {
          throw new Error('乙', { cause });
        }
      return String(item);
    };
    const given = mapInTime([1, 2, 3, 4], work, (item, ending) => `${String(item)} ${ending}`);
    expect(given).toEqual(['1', '2 deep', '3 deep', '4']);
  });

  test('lets an error of the work through, and works within itself', () => {
    const fail = (): never => {
      throw new Error('甲');
    };
    expect(() => mapInTime([1], fail, giveUp)).toThrow('甲');
    expect(mapInTime([1], () => mapInTime([2], String, giveUp)[0], giveUp)).toEqual(['2']);
  });
});

function loop(): void {
  for (;;) {
    try {
      JSON.parse('{');
    } catch {
      continue;
    }
  }
}

test.each([
  [undefined, 20],
  ['', 20],
  ['0.5', 0.5],
  ['60', 60],
  ['半分钟', 20],
])('the limit for %j is %d seconds', (written, seconds) => {
  expect(readTimeLimit(written === undefined ? {} : { TONGTU_FILE_SECONDS: written })).toBe(seconds);
});

test('a file that was ended is told with the reason and what to do', () => {
  const slow = describeEnded('content/plans/yunxi/2024.mdx', 'slow');
  expect(slow.message).toBe('这个文件用了 20 秒还没有读完，停下来了，别的文件照常检查。');
  expect(slow.advice).toMatch(/^请把它分成几份/u);
  const deep = describeEnded('content/plans/yunxi/2024.mdx', 'deep');
  expect(deep).toMatchObject({
    rule: 'slow-file',
    message: '这个文件里一层套一层，太深了，读不下去，停下来了，别的文件照常检查。',
    advice: '请去掉多余的缩进、括号和标签。',
  });
});
