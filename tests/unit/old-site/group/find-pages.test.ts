import { describe, expect, test } from 'vitest';
import { mapSite } from '../../../../src/old-site/address.ts';
import { findPages } from '../../../../src/old-site/group/find-pages.ts';
import type { PageFacts } from '../../../../src/old-site/survey/page-facts.ts';
import { facts, link } from '../facts.ts';

function group(pages: readonly PageFacts[]): string[][] {
  const site = mapSite(
    pages.map(({ file }) => file),
    new Map(),
  );
  return findPages(pages, site).map((some) => some.map(({ file }) => file));
}

describe('findPages', () => {
  test('joins pages that are linked by numbers, in their order', () => {
    expect(
      group([
        facts('t9_2.html', { links: [link('t9.html', '1'), link('t9_10.html', '3')] }),
        facts('t9_10.html'),
        facts('t9.html', { links: [link('t9_2.html', '[2]'), link('t9_10.html', '第3页')] }),
      ]),
    ).toEqual([['t9.html', 't9_2.html', 't9_10.html']]);
  });

  test('follows 下一页 from page to page', () => {
    expect(
      group([
        facts('5.htm', { links: [link('5_2.htm', '下一页')] }),
        facts('5_2.htm', { links: [link('5.htm', '上一页'), link('5_3.htm', '下一页 >>')] }),
        facts('5_3.htm', { links: [link('5_2.htm', '上页')] }),
      ]),
    ).toEqual([['5.htm', '5_2.htm', '5_3.htm']]);
  });

  test('does not join another document that is linked so', () => {
    const other = facts('6.htm', { title: '2023年工作总结' });
    expect(group([facts('5.htm', { links: [link('6.htm', '下一页')] }), other])).toEqual([
      ['5.htm'],
      ['6.htm'],
    ]);
    expect(group([facts('5.htm', { links: [link('7.htm', '2024年工作计划')] }), facts('7.htm')])).toEqual([
      ['5.htm'],
      ['7.htm'],
    ]);
  });
});
