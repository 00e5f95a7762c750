import { describe, expect, test } from 'vitest';
import { findCopiedDocuments } from '../../../../src/check/files/copied-documents.ts';
import type { Frontmatter } from '../../../../src/schema/frontmatter.ts';
import { createDocument } from '../stored-document.ts';

function find(copied: Partial<Frontmatter>, original: Partial<Frontmatter> = {}): string[] {
  const documents = [
    createDocument('plans/yunxi/2024 最终版(1)', { data: copied }),
    createDocument('plans/yunxi/2024', { data: original }),
  ];
  return findCopiedDocuments(documents).map(({ file, message }) => `${file} ${message}`);
}

const told =
  'content/plans/yunxi/2024 最终版(1).mdx 标题、发布机构、文种和时期都和 content/plans/yunxi/2024.mdx 一样，会发布两次。';

describe('findCopiedDocuments', () => {
  test('names the copy and the original, whose name is the plainer', () => {
    expect(find({})).toEqual([told]);
  });

  test('is not misled by white space in the title, nor by dates and other fields', () => {
    expect(
      find({ title: '云溪县交通运输局 2024年工作计划', published: '2024-02-01', topics: ['农村公路'] }),
    ).toEqual([told]);
  });

  test.each<[string, Partial<Frontmatter>, Partial<Frontmatter>?]>([
    ['another title', { title: '云溪县交通运输局2024年工作要点' }],
    ['another bureau', { bureau: 'nanling' }],
    ['another kind', { kind: '工作要点' }],
    ['another period', { plans: ['2025'] }],
    ['a number of its own', { documentNumber: '云交〔2024〕2号' }, { documentNumber: '云交〔2024〕1号' }],
    [
      'the place of one that was repealed',
      {},
      { validity: { status: '废止', date: '2024-03-01', reason: '修订' } },
    ],
    [
      'the place of one that was taken back',
      {},
      { changes: [{ date: '2024-03-01', kind: '撤回', note: '发错了文件。' }] },
    ],
  ])('leaves alone a document with %s', (_, copied, original) => {
    expect(find(copied, original)).toEqual([]);
  });
});
