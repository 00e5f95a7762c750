import type { ReportedRule } from './rule.ts';

export const rawHtml: ReportedRule = {
  id: 'raw-html',
  severity: 'error',
  title: '直接写了 HTML 标签',
  why: '版式由网站统一，文档里用 Markdown 写；不许用标签，也就不会有脚本混进来。',
  part: 'body',
  bad: '全年投资<b>两亿元</b>。',
  good: '全年投资**两亿元**。',
  found: 'content/plans/yunxi/2024.mdx:10:5 不能直接写 HTML 标签“<b>”。加粗请写成 **文字**。',
  reportedBy: ['src/document/split-file.ts', 'src/markdown/gate/code.ts', 'src/markdown/gate/tags.ts'],
};
