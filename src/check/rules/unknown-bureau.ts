import type { ReportedRule } from './rule.ts';

export const unknownBureau: ReportedRule = {
  id: 'unknown-bureau',
  severity: 'error',
  title: '没有这个发布机构',
  why: '发布机构写的是代号，也就是 content/bureaus/ 里的文件名；没有这个文件，文件就不知道归谁。',
  part: 'frontmatter',
  bad: 'bureau: yunxii',
  good: 'bureau: yunxi',
  found:
    'content/plans/yunxi/2024.mdx:2:1 没有名为“yunxii”的发布机构。是不是想写 yunxi？如果它是新的，请先在 content/bureaus/ 里为它建一个文件。',
  reportedBy: ['src/document/frontmatter.ts', 'src/settings/check-bureaus.ts'],
};
