import { readNumbering } from '../../text/numbering.ts';
import { isSimilar } from '../../text/likeness/similar.ts';
import type { DocumentRule } from './rule.ts';

export const titleHeading: DocumentRule = {
  id: 'title-heading',
  severity: 'warning',
  title: '正文开头又写了一遍标题',
  why: '页面上方已经有标题，正文再写一遍就重复了；两处不一样的，读者不知道哪个对。',
  part: 'body',
  bad: `云溪县交通运输局二〇二四年工作计划

今年修好农村公路二十公里。`,
  good: '今年修好农村公路二十公里。',
  found:
    'content/plans/yunxi/2024.mdx:10:1 正文开头的“云溪县交通运输局二〇二四年工作计划”和标题重复。请删去这一段，标题只写在 title 里。',
  check: ({ document: { data, paragraphs } }) => {
    const [first] = paragraphs;
    if (!first || !['heading', 'paragraph'].includes(first.kind)) return [];
    if (readNumbering(first.text) || !isSimilar(first.text, data.title)) return [];
    return [
      {
        line: first.line,
        column: 1,
        message: `正文开头的“${first.text}”和标题重复。`,
        advice: '请删去这一段，标题只写在 title 里。',
      },
    ];
  },
};
