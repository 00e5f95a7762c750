import { describe, expect, test } from 'vitest';
import { findCopies } from '../../../../src/old-site/group/find-copies.ts';
import type { PageFacts } from '../../../../src/old-site/survey/page-facts.ts';
import { facts } from '../facts.ts';

function listCopies(pages: readonly PageFacts[]): [string, string[]][] {
  const candidates = pages.map((page) => ({ pages: [page] as const, text: [page] as const }));
  return findCopies(candidates).map(({ one, copies }) => [
    one.pages[0].file,
    copies.map((copy) => copy.pages[0].file),
  ]);
}

const lines = Array.from({ length: 20 }, (_, index) => `完成第${String(index)}个项目的路基和路面。`);

describe('findCopies', () => {
  test('of equal texts the one that says when it was published stands for all', () => {
    const meta = [{ name: 'PubDate', value: '2024-01-02', place: 1 }];
    expect(
      listCopies([facts('a.html', { lines }), facts('column/long/b.html', { lines, meta }), facts('c.html')]),
    ).toEqual([
      ['c.html', []],
      ['column/long/b.html', ['a.html']],
    ]);
  });

  test('a page to print that adds a line of its own and no day does not stand for what it prints', () => {
    const meta = [{ name: 'PubDate', value: '2024-01-02', place: 1 }];
    const print = facts('p.html', { lines: [...lines, '打印时间'], length: 2004 });
    expect(listCopies([print, facts('show/long.html', { lines, meta })])).toEqual([
      ['show/long.html', ['p.html']],
    ]);
    const fuller = facts('p.html', { lines: [...lines, '完成第二十个项目的路基和路面。'], length: 2040 });
    expect(listCopies([fuller, facts('show/long.html', { lines: lines.slice(1), meta })])).toEqual([
      ['p.html', ['show/long.html']],
    ]);
  });

  test('a shorter one with the same title is a copy, with another title it is not', () => {
    const short = { lines: lines.slice(0, 10), length: 900 };
    expect(listCopies([facts('a.html', { lines }), facts('b.html', short)])).toEqual([
      ['a.html', ['b.html']],
    ]);
    expect(
      listCopies([facts('a.html', { lines }), facts('b.html', { ...short, title: '其他' })]),
    ).toHaveLength(2);
  });

  test('reports of two years that share phrases stay two', () => {
    const next = lines.map((line, index) => (index < 12 ? line : `${line}又一年`));
    expect(listCopies([facts('a.html', { lines }), facts('b.html', { lines: next })])).toHaveLength(2);
  });
});
