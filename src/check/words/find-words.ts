import type { CheckSettings } from '../../schema/check-settings.ts';
import { cutSpan, type Span } from '../../text/span.ts';
import { wordList } from './word-list.ts';
import type { Word } from './word.ts';

/** A wrong word in a text. */
export interface WordMention extends Span {
  readonly word: Word;
}

/** Finds wrong words of a list. */
export type FindWords = (text: string) => WordMention[];

/** The list as a site wants it: its own entries come first, and stand for those of the same word. */
export function chooseWords({ words: { add, off } }: Pick<CheckSettings, 'words'>): Word[] {
  const left = new Set([...off, ...add.map(({ wrong }) => wrong)]);
  return [...add, ...wordList.words.filter(({ wrong }) => !left.has(wrong))];
}

/** Makes one pattern of all words; of two that begin at one place the longer is found. */
export function createFindWords(words: readonly Word[]): FindWords {
  const byText = new Map<string, Word[]>();
  for (const word of words) byText.set(word.wrong, [...(byText.get(word.wrong) ?? []), word]);
  const texts = [...byText.keys()].sort((a, b) => b.length - a.length);
  if (texts.length === 0) return () => [];
  // The first characters are looked for before the words: most places in a text have none of them.
  const initials = [...new Set(texts.map((text) => escape([...text][0] ?? '')))].join('');
  const pattern = new RegExp(`(?=[${initials}])(?:${texts.map(escape).join('|')})`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const end = index + found.length;
      const word = byText.get(found)?.find((one) => isWrong(one, text.slice(0, index), text.slice(end)));

      return word && !isPartOfRight(word, text, index) ? [{ ...cutSpan(text, index, end), word }] : [];
    });
}

function isWrong({ notAfter, notBefore, onlyBefore }: Word, before: string, behind: string): boolean {
  if (notAfter !== undefined && new RegExp(`(?:${notAfter})$`, 'u').test(before.slice(-8))) return false;
  if (notBefore !== undefined && new RegExp(`^(?:${notBefore})`, 'u').test(behind)) return false;
  return onlyBefore === undefined || new RegExp(`^${onlyBefore}`, 'u').test(behind);
}

/** A site may forbid 云溪交通局 and want 云溪交通局党组: what is right is not found. */
function isPartOfRight({ wrong, right }: Word, text: string, start: number): boolean {
  const within = right.indexOf(wrong);
  return within !== -1 && text.startsWith(right, start - within);
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}
