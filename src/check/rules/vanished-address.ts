import type { ReportedRule } from './rule.ts';

export const vanishedAddress: ReportedRule = {
  id: 'vanished-address',
  severity: 'error',
  title: '发布过的网址没有了',
  why: '发布过的网址，别人引用了、收藏了。文件改名要留下去处，撤下要留下说明，链接才一直打得开。',
  part: 'published',
  bad: 'plans/yunxi/2022\nsummaries/yunxi/2023',
  good: 'summaries/yunxi/2023',
  found:
    'content/published/addresses.txt:1:1 发布过的网址“plans/yunxi/2022”没有了，别人引用的链接会打不开。改了名的，请运行 npm run rename -- plans/yunxi/2022 新的位置；撤下的，请运行 npm run withdraw -- plans/yunxi/2022 --reason 原因；误删的，请从 git 里恢复。',
  reportedBy: ['src/check/files/former-addresses.ts'],
};
