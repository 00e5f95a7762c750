import type { ReportedRule } from './rule.ts';

export const fileContent: ReportedRule = {
  id: 'file-content',
  severity: 'error',
  title: '内容和扩展名不一样',
  why: '读者按扩展名打开文件：改了名的网页、程序会运行，改了名的文档打不开。带宏的、有密码的也一样。',
  part: 'body',
  bad: '[项目表](网页.pdf)',
  good: '[项目表](附件1.pdf)',
  found:
    'content/plans/yunxi/网页.pdf:1:1 扩展名是 .pdf，内容却是网页。请用原来的程序打开，另存为这种格式，不要只改扩展名；来历不明的，不要发布。',
  reportedBy: ['src/attachments/content/judge-content.ts'],
};
