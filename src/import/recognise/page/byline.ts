import type { Labelled } from '../labels/labels.ts';

const longest = 60;
const day = '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}';
const clock = '[T\\s]*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?';

/** A day with its hour anywhere in the line, or one that is followed by how often the page was read. */
const form = new RegExp(
  `(?<![-/.\\d])(?:(${day}${clock})|(${day})\\s*(?:阅读|浏览|点击|访问|人气)(?:次数|量|数)?\\s*[:：]?\\s*\\d*\\s*次?$)`,
  'u',
);

/**
 * The line below a title in which a page says, without labels, who published when: `云溪交通2031-01-09 09:30`. It has no clause; a
 * signature with its day (`云溪县交通运输局 2031-01-08`) is none.
 */
export function readByline(text: string): Labelled[] {
  if (text.length > longest || /[，。；！？]/u.test(text)) return [];
  const [, timed, counted] = form.exec(text) ?? [];
  const value = timed ?? counted;
  return value === undefined ? [] : [{ field: 'published', value }];
}
