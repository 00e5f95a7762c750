import type { Rule } from './rule.ts';

export const numbering: Rule = {
  id: 'numbering',
  severity: 'warning',
  title: '编号有缺漏或重复',
  why: '大纲的编号应当连着数，缺号、重号常常是漏了一段或抄错了。原文就是这样的，可以不改。',
  part: 'body',
  bad: `## 一、总体要求

今年的任务有两项。

## 三、保障措施

按季度检查进度。`,
  good: `## 一、总体要求

今年的任务有两项。

## 二、保障措施

按季度检查进度。`,
  found:
    'content/plans/yunxi/2024.mdx:14:1 编号“一、”之后是“三、”，缺“二、”。请对照原文；原文就是这样的，可以不改。',
};
