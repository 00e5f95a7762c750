import { findRepetitions } from '../repetitions.ts';
import type { DocumentRule } from './rule.ts';

export const repeatedParagraph: DocumentRule = {
  id: 'repeated-paragraph',
  severity: 'warning',
  title: '一段话和别处一字不差',
  why: '同一机构往年的文件或者本文里已经有一模一样的一段，可能是抄了旧稿忘了改，也可能是贴了两遍。',
  part: 'body',
  bad: `坚持把农村公路建设放在首位，按季度公开进度，接受群众监督，年底前请各村代表一起验收工程质量和安全设施。

今年修好农村公路二十公里。

坚持把农村公路建设放在首位，按季度公开进度，接受群众监督，年底前请各村代表一起验收工程质量和安全设施。`,
  good: `坚持把农村公路建设放在首位，按季度公开进度，接受群众监督，年底前请各村代表一起验收工程质量和安全设施。

今年修好农村公路二十公里。`,
  found:
    'content/plans/yunxi/2024.mdx:14:1 这一段和本文第 10 行的一段一字不差。请看看是不是重复粘贴了；原文就是这样的，可以不改。',
  check: ({ document }, { documents }) =>
    findRepetitions(document, documents).map(({ line, first }) => ({
      line,
      column: 1,
      message:
        first.file === document.file
          ? `这一段和本文第 ${first.line} 行的一段一字不差。`
          : `这一段和 ${first.file} 第 ${first.line} 行的一段一字不差。`,
      advice:
        first.file === document.file
          ? '请看看是不是重复粘贴了；原文就是这样的，可以不改。'
          : '请看看是不是用了旧稿没有改；原文就是这样的，可以不改。',
    })),
};
