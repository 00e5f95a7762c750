import { describe, expect, test } from 'vitest';
import { parseBuildArguments } from '../../../src/cli/build-arguments.ts';

describe('parseBuildArguments', () => {
  test('without anything the whole site is built', () => {
    expect(parseBuildArguments([])).toEqual({ kind: 'run' });
  });

  test('a part is named by its number', () => {
    expect(parseBuildArguments(['--shard', '3/16'])).toEqual({
      kind: 'run',
      share: { number: 3, count: 16 },
    });
  });

  test('what is packed beside is asked for, of the whole site only', () => {
    expect(parseBuildArguments(['--compress'])).toEqual({ kind: 'run', compressed: true });
    expect(parseBuildArguments(['--shard', '1/2', '--compress'])).toMatchObject({ kind: 'wrong' });
  });

  test('tells how it is used', () => {
    expect(parseBuildArguments(['--help'])).toMatchObject({
      kind: 'help',
      text: expect.stringContaining('npm run merge') as string,
    });
  });

  test.each([[['--shard', '5/4']], [['--shard', '3']], [['--shard']], [['--fast']], [['x']]])(
    'refuses %j',
    (given) => {
      const parsed = parseBuildArguments(given);
      expect(parsed).toMatchObject({
        kind: 'wrong',
        message: expect.stringContaining('用法见 npm run build -- --help') as string,
      });
    },
  );
});
