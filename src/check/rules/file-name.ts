import type { ReportedRule } from './rule.ts';

export const fileName: ReportedRule = {
  id: 'file-name',
  severity: 'error',
  title: '文件名不能用在网址里',
  why: '文件的位置就是网页的地址，有些符号在网址里另有用处，读者会打不开这一页。',
  part: 'files',
  bad: 'content/plans/yunxi/2024#1.mdx',
  good: 'content/plans/yunxi/2024-1.mdx',
  found:
    'content/plans/yunxi/2024#1.mdx:1:1 文件名里的“#”不能用在网址里。请给文件改名，文件名只用汉字、字母、数字和连字符。',
  reportedBy: ['src/check/pages/page-names.ts', 'src/schema/file-name.ts', 'src/settings/check-entries.ts'],
};
