import { describe, expect, test } from 'vitest';
import {
  isAbandoned,
  isReleaseName,
  nameRelease,
  nameRemoved,
  nameUnfinished,
} from '../../../src/deploy/release-name.ts';

const now = new Date('2031-02-28T16:00:05.120Z');

test('nameRelease gives the time in Beijing, and names sort by time', () => {
  expect(nameRelease(now)).toBe('2031-03-01-000005-120');
  expect(isReleaseName(nameRelease(now))).toBe(true);
  expect(nameRelease(new Date(now.getTime() + 1)) > nameRelease(now)).toBe(true);
});

test('isReleaseName knows nothing else', () => {
  for (const name of ['2031-03-01', 'current', '.new-a-1-2031-03-01-000005-120', '2031-03-01-000005-120/..'])
    expect(isReleaseName(name)).toBe(false);
});

describe('isAbandoned', () => {
  const made = (pid: number, machine = 'abcd0123', at = now) =>
    nameUnfinished(nameRelease(at), { machine, pid });
  const judge = (name: string) => isAbandoned(name, 'abcd0123', now, (pid) => pid === 7);
  const aDayAgo = new Date(now.getTime() - 86_400_001);

  test('what a run of this machine is making is left alone, what one that is gone was making is not', () => {
    expect([judge(made(7)), judge(made(8))]).toEqual([false, true]);
  });

  test('what another machine makes is given a day', () => {
    expect([judge(made(8, 'ffff')), judge(made(7, 'ffff', aDayAgo))]).toEqual([false, true]);
  });

  test('what was being removed is, and what is not ours stays', () => {
    expect(judge(nameRemoved(nameRelease(now)))).toBe(true);
    for (const name of ['.gone-x', '.new-x', '.well-known', '.new-abcd0123-8-x'])
      expect(judge(name)).toBe(false);
  });
});
