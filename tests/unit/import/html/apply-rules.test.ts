import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { stylePage } from '../../../../src/import/html/style-sheet/style-page.ts';

const repeat = (text: string, count: number): string => text.repeat(count);

describe('a page with more styles than can be applied is refused, as nobody knows what of it is hidden', () => {
  test.each<[string, string, string]>([
    ['rules for siblings', repeat('b~p{color:#111}', 300), repeat('<p>甲', 4000)],
    ['rules for what has no class', repeat('p{color:#111}', 2000), repeat('<p>甲', 2000)],
    ['selectors', `${repeat('.a,', 10_001)}.b{color:#111}`, '<p>甲'],
  ])('%s', (_, rules, page) => {
    const before = process.threadCpuUsage();
    expect(() => stylePage(parse(`<style>${rules}</style>${page}`), undefined)).toThrow(
      '网页的样式太多，看不出哪些字是藏起来的。',
    );
    const { user, system } = process.threadCpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(2000);
  });

  test('a style sheet that is very long', () => {
    const page = parse('<link rel="stylesheet" href="a.css"><p>甲');
    const bytes = new TextEncoder().encode(repeat('a', 5_000_001));
    expect(() => stylePage(page, () => bytes)).toThrow('网页的样式太多');
  });
});

test('a large table with the rules of a framework is read', () => {
  const rules = repeat(
    'tr:nth-child(odd){color:#111}tr+tr{color:#222}td:first-child{color:#333}table tr td{left:0}',
    2,
  );
  const page = `<style>${rules}</style><table>${repeat('<tr><td>1<td>2<td>3<td>4', 1000)}</table>`;
  expect(() => stylePage(parse(page), undefined)).not.toThrow();
});

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
