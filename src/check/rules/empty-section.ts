import { listHeadings } from '../headings.ts';
import type { DocumentRule } from './rule.ts';

export const emptySection: DocumentRule = {
  id: 'empty-section',
  severity: 'warning',
  title: '标题下面没有内容',
  why: '只有标题的一节，多半是漏了正文，或者把一句话写成了标题。',
  part: 'body',
  bad: `## 一、总体要求

## 二、主要任务

今年的任务有两项。`,
  good: `## 一、总体要求

按时保质完成任务。

## 二、主要任务

今年的任务有两项。`,
  found:
    'content/plans/yunxi/2024.mdx:10:1 标题“一、总体要求”下面没有内容。请补上正文；如果它本来是一句正文，请去掉前面的 #。',
  check: ({ document }) => {
    const headings = listHeadings(document);
    return headings.flatMap(({ level, text, line, isEmpty }, index) => {
      const next = headings[index + 1];
      if (!isEmpty || (next !== undefined && next.level > level)) return [];
      return [
        {
          line,
          column: 1,
          message: `标题“${text}”下面没有内容。`,
          advice: '请补上正文；如果它本来是一句正文，请去掉前面的 #。',
        },
      ];
    });
  },
};
