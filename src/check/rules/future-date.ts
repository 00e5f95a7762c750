import { findEnd } from '../../schema/standing.ts';
import { locateField, locatePath } from '../locate-field.ts';
import type { DocumentRule } from './rule.ts';

const fields = [
  ['written', '成文日期'],
  ['published', '发布日期'],
] as const;

const dayLength = '2023-12-01'.length;

export const futureDate: DocumentRule = {
  id: 'future-date',
  severity: 'warning',
  title: '日期还没有到',
  why: '成文日期、发布日期、修改日期、失效和废止的日期晚于今天，多半是写错了年份；按日期排列时，这份文件会一直排在最前面。',
  part: 'frontmatter',
  bad: 'published: 2099-01-05',
  good: 'published: 2024-01-05',
  found:
    'content/plans/yunxi/2024.mdx:2:1 发布日期“2099-01-05”还没有到。请检查年份；到那一天才发布的，再写上 publish。',
  check: ({ document: { data }, source }, { today }) => {
    const advice = '请检查年份；到那一天才发布的，再写上 publish。';
    // What waits is dated as of the day on which it will be there.
    const then = maxOf(today, data.publish?.slice(0, dayLength));
    return [
      ...fields.flatMap(([field, name]) => {
        const day = data[field]?.slice(0, dayLength);
        if (day === undefined || day <= then) return [];
        return [
          { line: locateField(source, field), column: 1, message: `${name}“${day}”还没有到。`, advice },
        ];
      }),
      ...[findEnd(data)].flatMap((end) => {
        if (end === undefined || end.date <= then) return [];
        const message = `${end.name}日期“${end.date}”还没有到，网页上已经写着${end.name}。`;
        const own = '请检查年份；还没有失效的，到那一天再写 validity。';
        return [{ ...locatePath(source, ['validity', 'date']), message, advice: own }];
      }),
      ...(data.changes ?? []).flatMap(({ date }, index) => {
        if (date <= then) return [];
        return [
          { ...locatePath(source, ['changes', index]), message: `修改日期“${date}”还没有到。`, advice },
        ];
      }),
    ];
  },
};

function maxOf(today: string, other = ''): string {
  return today > other ? today : other;
}
