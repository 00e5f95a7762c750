import { describe, expect, test } from 'vitest';
import { findBrokenLinks } from '../../../src/check/find-broken-links.ts';
import type { InternalLink } from '../../../src/schema/document.ts';
import { formatProblem } from '../../../src/schema/problem.ts';
import { createDocument } from './stored-document.ts';

const target = createDocument('summaries/yunxi/2023', {
  paragraphs: [
    { id: 's-1', kind: 'heading', text: '一、总体情况', line: 10 },
    {
      id: 'p-1',
      kind: 'paragraph',
      text: '一是甲。二是乙。',
      line: 12,
      points: [{ id: 'i-1', value: 1, start: 0, end: 4 }],
    },
  ],
});

function find(...links: Omit<InternalLink, 'line' | 'column'>[]): string[] {
  const source = createDocument('plans/yunxi/2024', {
    links: links.map((link, index) => ({ ...link, line: 20 + index, column: 3 })),
  });
  const files = [source.file, target.file, 'content/plans/yunxi/broken.mdx'];
  return findBrokenLinks([source, target], files).map(formatProblem);
}

describe('findBrokenLinks', () => {
  test('finds nothing in links to documents, headings, paragraphs and points that are there', () => {
    const fragments = [undefined, 's-1', 'p-1', 'i-1'];
    expect(
      find(...fragments.map((fragment) => ({ target: target.id, ...(fragment && { fragment }) }))),
    ).toEqual([]);
  });

  test('finds a document that is not there and names the nearest one', () => {
    expect(find({ target: 'summaries/yunxi/2013' }, { target: 'plans/lanshan/1999' })).toEqual([
      'content/plans/yunxi/2024.mdx:20:3 链接指向的文件“summaries/yunxi/2013”不存在。是不是想写 summaries/yunxi/2023？',
      'content/plans/yunxi/2024.mdx:21:3 链接指向的文件“plans/lanshan/1999”不存在。请检查文件名和大小写。',
    ]);
  });

  test('finds an anchor that is not there', () => {
    expect(find({ target: target.id, fragment: 'p-2' })).toEqual([
      'content/plans/yunxi/2024.mdx:20:3 “summaries/yunxi/2023”里没有锚点“#p-2”。请打开那一页，点段落旁边的链接符号，复制新的地址。',
    ]);
  });

  test('finds an anchor that the document itself does not have', () => {
    expect(find({ target: 'plans/yunxi/2024', fragment: 'p-1' })).toHaveLength(1);
  });

  test('misses nothing in a document that could not be read', () => {
    expect(find({ target: 'plans/yunxi/broken' }, { target: 'plans/yunxi/broken', fragment: 'p-1' })).toEqual(
      [],
    );
  });

  test('leaves pages alone that are no documents', () => {
    expect(find({ target: 'about' }, { target: 'bureaus/yunxi' }, { target: 'plans' })).toEqual([]);
  });
});
