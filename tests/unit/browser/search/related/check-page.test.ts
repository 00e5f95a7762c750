import { expect, test } from 'vitest';
import { checkPage } from '../../../../../src/browser/search/related/check-page.ts';
import type { FoundPage } from '../../../../../src/browser/search/related/pagefind.ts';

test('checkPage keeps texts, and nothing that is none', () => {
  const made = {
    url: 'https://jt.baishi.example/plans/x/',
    meta: { title: { toString: 'x' }, type: '文件', bureau: 5 },
    excerpt: ['<b>'],
    sub_results: [
      { title: '一、任务', url: 7, excerpt: '修路', locations: [1], anchor: { id: 'a' }, more: 'x' },
    ],
  } as unknown as FoundPage;
  expect(checkPage(made)).toEqual({
    url: 'https://jt.baishi.example/plans/x/',
    meta: { title: '', type: '文件', bureau: '' },
    excerpt: '',
    sub_results: [{ title: '一、任务', url: '', excerpt: '修路', locations: [1], anchor: { id: 'a' } }],
  });
});
