import type { Rule } from './rule.ts';

export const suspiciousEmphasis: Rule = {
  id: 'suspicious-emphasis',
  severity: 'warning',
  title: '星号变成了斜体',
  why: '一对星号会让中间的文字变成斜体，星号本身不再显示；正文里的星号要在前面加反斜杠。',
  part: 'body',
  bad: '造价按*号路段另算，带*的不含征地费。',
  good: '造价按\\*号路段另算，带\\*的不含征地费。',
  found:
    'content/plans/yunxi/2024.mdx:10:4 两个星号之间的文字会变成斜体，星号不再显示。如果是正文里的星号，请写成 \\*。',
};
