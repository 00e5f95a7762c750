import type { ReportedRule } from './rule.ts';

export const alteredLog: ReportedRule = {
  id: 'altered-log',
  severity: 'error',
  title: '发布登记改过了',
  why: '发布登记只能接着往下记。以前登记的改了、少了、换了次序，或者整个重写过，保存了检查点的人一核对就知道，网站的登记也就不能再信。',
  part: 'log',
  bad: '1 YZb4Kn2U90oMWAA7VFtahw218Tk+DmZJfEhRG1nhpQ4= 2024-01-05',
  good: '1 kgZb4Kn2U90oMWAA7VFtahw218Tk+DmZJfEhRG1nhpQ= 2024-01-05',
  found:
    'content/published/log/000.txt:1:1 前 1 条和2024-01-05登记的（content/published/log/sizes.txt 第 1 行）不一样：有改动、删去或者换了次序的。登记过的不能改：请从 git 里恢复这个文件（git checkout -- content/published/log/000.txt；已经提交的，找到改动它的那一次提交再恢复）。',
  reportedBy: ['src/check/history/altered-log.ts'],
};
