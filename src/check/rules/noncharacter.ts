import type { ReportedRule } from './rule.ts';

export const noncharacter: ReportedRule = {
  id: 'noncharacter',
  severity: 'error',
  title: '有不属于文字的字符',
  why: '这种字符看不见，多半是复制时带来的，检索和引用都会因此出错。',
  part: 'body',
  bad: '今年完成公路安防工程\uFDD0二十公里。',
  good: '今年完成公路安防工程二十公里。',
  found:
    'content/plans/yunxi/2024.mdx:10:11 这里有一个看不见的、不属于文字的字符。请删去它，再重新输入这里的文字。',
  reportedBy: ['src/document/split-file.ts'],
};
