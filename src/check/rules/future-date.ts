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
  why: '成文日期、发布日期、修改日期晚于今天，多半是写错了年份；按日期排列时，这份文件会一直排在最前面。',
  part: 'frontmatter',
  bad: 'published: 2099-01-05',
  good: 'published: 2024-01-05',
  found:
    'content/plans/yunxi/2024.mdx:2:1 发布日期“2099-01-05”还没有到。请检查年份；准备好以后再发布的，到那一天再提交。',
  check: ({ document: { data }, source }, { today }) => {
    const advice = '请检查年份；准备好以后再发布的，到那一天再提交。';
    return [
      ...fields.flatMap(([field, name]) => {
        const day = data[field]?.slice(0, dayLength);
        if (day === undefined || day <= today) return [];
        return [
          { line: locateField(source, field), column: 1, message: `${name}“${day}”还没有到。`, advice },
        ];
      }),
      ...(data.changes ?? []).flatMap(({ date }, index) => {
        if (date <= today) return [];
        return [
          { ...locatePath(source, ['changes', index]), message: `修改日期“${date}”还没有到。`, advice },
        ];
      }),
    ];
  },
};
