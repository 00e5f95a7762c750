import type { ReportedRule } from './rule.ts';

export const slowFile: ReportedRule = {
  id: 'slow-file',
  severity: 'error',
  title: '读了很久还没有读完的文件',
  why: '平常的文件用不了百分之一秒；有的写法让程序越读越慢，一个文件不应当耽误别的文件。',
  part: 'time',
  bad: '20 秒还没有读完的文件。',
  good: '分成几份、每份很快读完的文件。',
  found:
    'content/plans/yunxi/2024.mdx:1:1 这个文件用了 20 秒还没有读完，停下来了，别的文件照常检查。请把它分成几份，或者删去多余的表格和标记；电脑正忙的，过一会儿再检查一次。',
  reportedBy: ['src/source/time-limit.ts'],
};
