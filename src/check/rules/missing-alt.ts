import type { ReportedRule } from './rule.ts';

export const missingAlt: ReportedRule = {
  id: 'missing-alt',
  severity: 'error',
  title: '图片没有文字说明',
  why: '看不见图的读者，还有图片打不开的时候，要靠文字知道画的是什么。',
  part: 'body',
  bad: `大桥今年合龙。

![](桥.png)`,
  good: `大桥今年合龙。

![云溪大桥的桥墩](桥.png)`,
  found:
    'content/plans/yunxi/2024.mdx:12:1 图片没有文字说明，看不见图的读者不知道画的是什么。请写成 ![图片里是什么](文件名) 的样子。',
  reportedBy: ['src/markdown/remark-gate.ts'],
};
