import type { ReportedRule } from './rule.ts';

export const unsafeSvg: ReportedRule = {
  id: 'unsafe-svg',
  severity: 'error',
  title: 'SVG 图片里有图形以外的东西',
  why: 'SVG 单独打开就是本站的一个网页，里面的程序会运行，外面的文件会读进来。网站不改动图片，所以请先改好。',
  part: 'page',
  bad: '![标志](标志.svg)',
  good: '![标志](图标.svg)',
  found:
    'content/pages/标志.svg:2:3 SVG 里不能有 <script>，它可以运行程序、引入别的文件，或者不是图形。请用画图软件另存为普通的 SVG，或者存成 PNG。',
  reportedBy: ['src/attachments/svg/judge-svg.ts', 'src/check/files/published-files.ts'],
};
