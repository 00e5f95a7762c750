import type { ReportedRule } from './rule.ts';

export const spacedAddress: ReportedRule = {
  id: 'spaced-address',
  severity: 'error',
  fixable: true,
  title: '图片、附件的文件名里有空格或括号',
  why: '地址里有空格、括号，Markdown 就读不到头，读者看到的是方括号和文件名，没有图片和附件。',
  part: 'body',
  bad: '见[附件1](附件 (1).pdf)。',
  good: '见[附件1](<附件 (1).pdf>)。',
  found:
    'content/plans/yunxi/2024.mdx:10:2 这里像是链接，但读不出来：文件名里有空格或者括号。请在文件名两边加上尖括号，写成 [附件1](<附件 (1).pdf>)。',
  reportedBy: ['src/markdown/gate/unread.ts'],
};
