import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { stylePage } from '../../../../src/import/html/style-sheet/style-page.ts';

test('thousands of rules for classes take no time on elements that have others', () => {
  const write = (count: number, one: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => one(index)).join('');
  const rules = write(4000, (index) => `.c${String(index)}{display:none}`);
  const page = parse(`<style>${rules}</style>${write(4000, (index) => `<p class="d${String(index)}">甲`)}`);
  const before = process.threadCpuUsage();
  stylePage(page, undefined);
  const { user, system } = process.threadCpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(2000);
});
