import type { ReportedRule } from './rule.ts';

export const fileType: ReportedRule = {
  id: 'file-type',
  severity: 'error',
  title: '文件的类型不能发布',
  why: '网页、脚本一类的文件能运行程序，不能作为附件；图片和办公文件可以。',
  part: 'body',
  bad: '见[附件1](附件1.html)。',
  good: '见[附件1](附件1.pdf)。',
  found:
    'content/plans/yunxi/2024.mdx:10:2 文件“附件1.html”的类型“.html”不能发布。可以用的类型有：pdf、ofd、doc、docx、wps、xls、xlsx、et、csv、ppt、pptx、dps、txt、zip、rar、7z、png、jpg、jpeg、gif、webp、avif。',
  reportedBy: ['src/markdown/remark-references.ts'],
};
