import { findGluedLines } from '../../text/glued-lines.ts';
import { listSourceLines, type SourceLine } from '../source-lines.ts';
import type { DocumentRule, Finding } from './rule.ts';

export const gluedLines: DocumentRule = {
  id: 'glued-lines',
  severity: 'warning',
  fixable: true,
  title: '两段之间没有空行，会连成一段',
  why: '在 Markdown 里，只按一次回车不分段，上下两行会连在一起；段落之间要空一行。',
  part: 'body',
  bad: `一、修好农村公路二十公里。
二、改造危桥三座。`,
  good: `一、修好农村公路二十公里。

二、改造危桥三座。`,
  found:
    'content/plans/yunxi/2024.mdx:11:1 这一行会接在上一行后面，成为同一段。要另起一段，请在它前面空一行；确实是同一段的，请接着上一行写。',
  check: ({ document, source }) => {
    // One blank line after the other: nothing to join.
    if (!/\S[ \t]*\n[ \t]*\S/u.test(source)) return [];
    return listSourceLines(document, source).flatMap((lines) =>
      findGluedLines(lines.map(({ text }) => text)).flatMap((index) => {
        const line = lines[index];
        return line ? [tell(line)] : [];
      }),
    );
  },
};

function tell({ line, start, prefix, text, margin }: SourceLine): Finding {
  // The indent was to show where a paragraph begins; the empty line does.
  const indent = /^[ \t\u3000]*/u.exec(text)?.[0].length ?? 0;
  return {
    line,
    column: 1,
    message: '这一行会接在上一行后面，成为同一段。',
    advice: `要另起一段，请在它前面${margin.includes('>') ? '加一行单独的 >' : '空一行'}；确实是同一段的，请接着上一行写。`,
    fix: { start, end: start + prefix.length + indent, text: `${margin.trimEnd()}\n${margin}` },
  };
}
