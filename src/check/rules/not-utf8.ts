import type { ReportedRule } from './rule.ts';

export const notUtf8: ReportedRule = {
  id: 'not-utf8',
  severity: 'error',
  title: '文件不是 UTF-8 编码',
  why: '别的编码会让汉字变成乱码，而程序看不出哪些字错了。',
  part: 'encoding',
  bad: 'GB18030',
  good: 'UTF-8',
  found:
    'content/plans/yunxi/2024.mdx:2:8 文件不是 UTF-8 编码，看起来是 GB18030（GBK）。请在编辑器里另存为 UTF-8 编码。',
  reportedBy: [
    'src/check/read-check-settings.ts',
    'src/document/split-file.ts',
    'src/settings/settings-file.ts',
  ],
};
