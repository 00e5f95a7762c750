import { parseMoment } from '../../text/period/moment.ts';
import { locateField } from '../locate-field.ts';
import type { DocumentRule } from './rule.ts';

export const publishDate: DocumentRule = {
  id: 'publish-date',
  severity: 'error',
  title: '定时发布和发布日期矛盾',
  why: '网站在定时的时间公开文件，那时网页上写的发布日期不能还没有到。',
  part: 'frontmatter',
  bad: `publish: 2024-01-05 09:00
published: 2024-01-06`,
  good: `publish: 2024-01-05 09:00
published: 2024-01-05`,
  found:
    'content/plans/yunxi/2024.mdx:2:1 定时发布（publish）写的是“2024-01-05 09:00”，发布日期（published）写的是“2024-01-06”：到发布的时候，发布日期还没有到。请把两个改成一致。',
  check: ({ document: { data }, source }) => {
    const { publish, published } = data;
    if (publish === undefined || published === undefined || !isLater(published, publish)) return [];
    return [
      {
        line: locateField(source, 'publish'),
        column: 1,
        message: `定时发布（publish）写的是“${publish}”，发布日期（published）写的是“${published}”：到发布的时候，发布日期还没有到。`,
        advice: '请把两个改成一致。',
      },
    ];
  },
};

/** A day is not later than a time of it. */
function isLater(published: string, publish: string): boolean {
  const dayOf = (written: string): string => written.slice(0, '2024-01-05'.length);
  if (published.length === dayOf(published).length) return published > dayOf(publish);
  return (parseMoment(published) ?? 0) > (parseMoment(publish) ?? 0);
}
