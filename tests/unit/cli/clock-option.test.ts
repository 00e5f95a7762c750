import { afterEach, describe, expect, test, vi } from 'vitest';
import { describeClock, readClockOption, setClock } from '../../../src/cli/clock-option.ts';
import { describeReleases } from '../../../src/cli/describe-releases.ts';
import { readMergeOptions } from '../../../src/cli/merge-options.ts';
import { clockVariable, readClock } from '../../../src/source/clock.ts';

const now = Date.UTC(2027, 0, 5, 1);

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe('readClockOption', () => {
  test('takes Beijing time and ISO 8601', () => {
    for (const written of ['2027-01-05 09:00', '2027-01-05T01:00:00Z', ' 2027-01-05 09:00 '])
      expect(readClockOption(written)).toEqual({ now, isGiven: true });
  });

  test('takes the whole seconds of the system without it', () => {
    vi.stubEnv(clockVariable, '');
    vi.useFakeTimers({ now: now + 999 });
    expect(readClockOption(undefined)).toEqual({ now, isGiven: false });
  });

  test('takes what the environment says, and refuses what is no time', () => {
    vi.stubEnv(clockVariable, '2027-01-05 09:00');
    expect(readClockOption(undefined)).toEqual({ now, isGiven: true });
    vi.stubEnv(clockVariable, '明天');
    expect(readClockOption(undefined)).toEqual({
      problem: '环境变量 TONGTU_NOW 写的是“明天”，请写成 2027-01-05 09:00（北京时间）。',
    });
  });

  test.each(['明天', '', '2027-13-01', '2027-01-05T09:00'])('refuses “%s”', (written) => {
    expect(readClockOption(written)).toEqual({
      problem: `--now 后面写的是“${written}”，不是时间。请写成 "2027-01-05 09:00"（北京时间，要加引号）、2027-01-05 或者 2027-01-05T01:00:00Z。`,
    });
  });
});

describe('setClock', () => {
  test('is what everything goes by', () => {
    vi.stubEnv(clockVariable, '');
    setClock({ now });
    expect(readClock()).toBe(now);
  });
});

describe('describeClock', () => {
  test('says how to do the same again', () => {
    expect(describeClock({ now, isGiven: true })).toBe('按 2027-01-05 09:00（北京时间）生成，时间是指定的。');
    expect(describeClock({ now, isGiven: false })).toBe(
      '按 2027-01-05 09:00（北京时间）生成，时间取自系统的时钟；要再生成一个一样的，加上 --now 2027-01-05T01:00:00Z',
    );
  });
});

describe('describeReleases', () => {
  test('counts drafts and what waits, and names the next time', () => {
    expect(describeReleases(new Map())).toBeUndefined();
    expect(
      describeReleases(
        new Map([
          ['a', { state: 'draft' }],
          ['b', { state: 'waiting', until: now + 1 }],
          ['c', { state: 'waiting', until: now }],
        ]),
      ),
    ).toBe('没有发布的文件：草稿 1 份；等待发布的 2 份，最早的在 2027-01-05 09:00。');
  });
});

describe('readMergeOptions', () => {
  test('takes folders and a time', () => {
    expect(readMergeOptions(['a', 'b'])).toEqual({ folders: ['a', 'b'] });
    expect(readMergeOptions(['a', '--now', '2027-01-05 09:00', 'b'])).toEqual({
      folders: ['a', 'b'],
      clock: { now, isGiven: true },
    });
    expect(readMergeOptions(['--help'])).toEqual({ help: true });
  });

  test.each([[[]], [['--now', '2027-01-05']], [['a', '--now']], [['a', '--now', 'x']], [['a', '--fast']]])(
    'refuses %j',
    (given) => {
      expect(readMergeOptions(given)).toEqual({
        problem: expect.stringContaining('用法见 npm run merge -- --help') as string,
      });
    },
  );
});
