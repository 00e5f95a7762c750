import type { DocumentRule } from './rule.ts';

export const leadingSpace: DocumentRule = {
  id: 'leading-space',
  severity: 'warning',
  fixable: true,
  title: '段首打了空格',
  why: '首行缩进由网站统一；自己打的空格会留在网页、引文和数据里。',
  part: 'body',
  bad: '　　今年修好农村公路二十公里。',
  good: '今年修好农村公路二十公里。',
  found: 'content/plans/yunxi/2024.mdx:10:1 段首有 2 个空格，会留在网页上。请删去，首行缩进由网站统一。',
  check: ({ document, source }) => {
    const indented = document.paragraphs.filter(
      ({ kind, text }) => kind !== 'row' && kind !== 'code' && /^[\u3000\u2003]/u.test(text),
    );
    if (indented.length === 0) return [];
    const lines = source.split('\n');
    return indented.flatMap(({ line, text }) => {
      const [spaces = ''] = /^[\u3000\u2003\s]+/u.exec(text) ?? [];
      const written = lines[line - 1] ?? '';
      const at = written.indexOf(spaces);
      const told = {
        message: `段首有 ${String(spaces.length)} 个空格，会留在网页上。`,
        advice: '请删去，首行缩进由网站统一。',
      };
      if (at === -1) return [{ line, column: 1, ...told }];
      const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, at);
      return [{ line, column: at + 1, ...told, fix: { start, end: start + spaces.length, text: '' } }];
    });
  },
};
