import type { ReportedRule } from './rule.ts';

export const unsafeAddress: ReportedRule = {
  id: 'unsafe-address',
  severity: 'error',
  title: '链接的地址不安全，或者不完整',
  why: '有些地址会让浏览器运行程序，或者不知道通向哪里。',
  part: 'body',
  bad: '[查看进度](javascript:alert(1))',
  good: '[查看进度](https://www.example.com/progress)',
  found:
    'content/plans/yunxi/2024.mdx:10:1 链接地址“javascript:alert(1)”的开头“javascript:”不能用。链接只能以 https://、http://、mailto:、tel: 开头，或者是本站的文件。',
  reportedBy: ['src/markdown/gate/url.ts'],
};
