import type { Figure } from './figure.ts';
import type { Sentence } from '../reading/sentence.ts';

/** Fewer letters name nothing. */
const leastLetters = 2;
const longestSubject = 24;
const border = /[，。；：、！？,;:]/u;

/** What a figure counts: the words before it in its clause; in a table, the name of the row and the head of the column. */
export function describeSubject(sentence: Sentence, { start, end, head = '' }: Figure): string {
  const { text, lead, kind } = sentence;
  if (kind === 'row')
    return [...new Set([nameRow(sentence), withoutUnit(head)])].filter((part) => part !== '').join('，');
  const clauses = text.slice(lead, start).split(new RegExp(`(?<=${border.source})`, 'u'));
  let words = '';
  // A clause that is nothing but another figure says nothing.
  while (clauses.length > 0 && countLetters(words) < leastLetters) words = (clauses.pop() ?? '') + words;
  const behind = text.slice(end).split(border)[0] ?? '';
  const subject = (countLetters(words) < leastLetters ? behind : words).trim();
  const plain = subject.replace(/[，。；：、！？,;:]+$/u, '');
  return plain.length > longestSubject ? `…${plain.slice(-longestSubject)}` : plain;
}

/** The first cell with words in it. */
export function nameRow({ text, lead }: Pick<Sentence, 'text' | 'lead'>): string {
  const cells = text.slice(lead).split('\t');
  return withoutUnit(cells.find((cell) => /\p{L}/u.test(cell)) ?? '');
}

function countLetters(text: string): number {
  return text.replace(/[^\p{L}]/gu, '').length;
}

function withoutUnit(head: string): string {
  return head.replace(/[（(][^（）()]*[)）]\s*$/u, '').trim();
}
