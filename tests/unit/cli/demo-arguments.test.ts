import { describe, expect, test } from 'vitest';
import { parseDemoArguments } from '../../demo/arguments.ts';

describe('parseDemoArguments', () => {
  test('without anything the demonstration is built and served', () => {
    expect(parseDemoArguments([])).toEqual({ kind: 'run', buildOnly: false });
    expect(parseDemoArguments(['--build-only'])).toEqual({ kind: 'run', buildOnly: true });
  });

  test('explains itself', () => {
    expect(parseDemoArguments(['--help'])).toMatchObject({ kind: 'help' });
  });

  test.each(['--port=8080', 'yunxi', '--build-only=no'])('refuses %s', (given) => {
    expect(parseDemoArguments([given])).toEqual({
      kind: 'wrong',
      message: `命令写得不对：${given}。用法见 npm run demo -- --help`,
    });
  });
});
