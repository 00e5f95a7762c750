import { describe, expect, test } from 'vitest';
import { createProgressLine } from '../../../src/cli/progress-line.ts';

/** What is written when so much has been told, the clock standing at these milliseconds. */
function write(isTTY: boolean, told: readonly (readonly [at: number, done: number])[]): string[] {
  const written: string[] = [];
  let clock = 0;
  const line = createProgressLine({ isTTY, write: (text) => written.push(text) }, () => clock);
  for (const [at, done] of told) {
    clock = at;
    line.tell('正在检查', done, 100);
  }
  line.clear();
  return written;
}

describe('createProgressLine', () => {
  test('renews one line of a terminal, after a second and not too often, and takes it away', () => {
    expect(
      write(true, [
        [999, 5],
        [1000, 10],
        [1050, 11],
        [1100, 12],
      ]),
    ).toEqual(['\r正在检查 10/100……\u001B[K', '\r正在检查 12/100……\u001B[K', '\r\u001B[K']);
  });

  test('writes nothing where it is quick, or where there is no terminal', () => {
    expect(write(true, [[500, 100]])).toEqual([]);
    expect(write(false, [[5000, 50]])).toEqual([]);
  });
});
