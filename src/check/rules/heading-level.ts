import { listHeadings } from '../headings.ts';
import type { DocumentRule } from './rule.ts';

export const headingLevel: DocumentRule = {
  id: 'heading-level',
  severity: 'warning',
  title: '标题跳了一级',
  why: '读屏软件按标题的级别带着人走，大纲也按级别画；## 下面直接写 ####，中间像是少了一层。',
  part: 'body',
  bad: `## 一、总体要求

#### （一）任务

今年的任务有两项。`,
  good: `## 一、总体要求

### （一）任务

今年的任务有两项。`,
  found:
    'content/plans/yunxi/2024.mdx:12:1 标题“（一）任务”是 ####，上面一级是 ##，中间少了 ###。请写成 ### 开头，下面的标题也相应升一级。',
  check: ({ document }) => {
    const headings = listHeadings(document);
    return headings.flatMap(({ level, text, line }, index) => {
      const above = headings[index - 1]?.level ?? topLevel - 1;
      if (level <= above + 1) return [];
      const [own, wanted] = [level, above + 1].map((number) => '#'.repeat(number));
      const message =
        above < topLevel
          ? `第一个标题“${text}”是 ${own ?? ''}，应当从 ${wanted ?? ''} 开始。`
          : `标题“${text}”是 ${own ?? ''}，上面一级是 ${'#'.repeat(above)}，中间少了 ${wanted ?? ''}。`;
      return [{ line, column: 1, message, advice: `请写成 ${wanted ?? ''} 开头，下面的标题也相应升一级。` }];
    });
  },
};

/** The title of the page is the heading of level 1. */
const topLevel = 2;
