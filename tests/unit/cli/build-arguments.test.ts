import { describe, expect, test } from 'vitest';
import { parseBuildArguments } from '../../../src/cli/build-arguments.ts';

const clock = { now: Date.UTC(2027, 0, 5, 1), isGiven: true };
const now = ['--now', '2027-01-05 09:00'];

describe('parseBuildArguments', () => {
  test('without anything the whole site is built', () => {
    expect(parseBuildArguments(now)).toEqual({ kind: 'run', clock });
    expect(parseBuildArguments([])).toMatchObject({
      kind: 'run',
      clock: { now: expect.any(Number) as number },
    });
  });

  test('a part is named by its number', () => {
    expect(parseBuildArguments(['--shard', '3/16', ...now])).toEqual({
      kind: 'run',
      clock,
      share: { number: 3, count: 16 },
    });
  });

  test('a preview is the whole site', () => {
    expect(parseBuildArguments(['--drafts', ...now])).toEqual({ kind: 'run', clock, isPreview: true });
  });

  test('enters what it publishes only where that is asked for', () => {
    expect(parseBuildArguments(['--record', ...now])).toEqual({ kind: 'run', clock, doesRecord: true });
    expect(parseBuildArguments(['--record', '--shard', '1/2'])).toMatchObject({ kind: 'wrong' });
    expect(parseBuildArguments(['--record', '--drafts'])).toMatchObject({ kind: 'wrong' });
  });

  test('what is packed beside is asked for, of the whole site only', () => {
    expect(parseBuildArguments(['--compress', ...now])).toEqual({ kind: 'run', clock, isPacked: true });
    for (const other of [['--shard', '1/2'], ['--drafts']])
      expect(parseBuildArguments(['--compress', ...other])).toMatchObject({ kind: 'wrong' });
  });

  test('tells how it is used', () => {
    expect(parseBuildArguments(['--help'])).toMatchObject({
      kind: 'help',
      text: expect.stringContaining('npm run merge') as string,
    });
  });

  test.each([
    [['--shard', '5/4']],
    [['--shard', '3']],
    [['--shard']],
    [['--fast']],
    [['--now']],
    [['--now', '明天']],
    [['--drafts', '--shard', '1/2']],
    [['x']],
  ])('refuses %j', (given) => {
    const parsed = parseBuildArguments(given);
    expect(parsed).toMatchObject({
      kind: 'wrong',
      message: expect.stringContaining('用法见 npm run build -- --help') as string,
    });
  });
});
