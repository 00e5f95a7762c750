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

/** Makes the function that finds all words; of two that begin at one place the longer is found. */
export function createFindWords(words: readonly Word[]): FindWords {
  const byText = Map.groupBy(words, ({ wrong }) => wrong);
  const texts = [...byText.keys()].sort((a, b) => b.length - a.length);
  const byInitial = Map.groupBy(texts, (text) => text.charAt(0));
  // Every character of every text is asked, and hardly any begins a word: a table answers faster than a pattern.
  const initials = new Uint8Array(0x10000);
  for (const initial of byInitial.keys()) initials[initial.charCodeAt(0)] = 1;
  return (text) => {
    const found: WordMention[] = [];
    for (let index = 0; index < text.length; index += 1) {
      if (initials[text.charCodeAt(index)] === 0) continue;
      const written = byInitial.get(text.charAt(index))?.find((one) => text.startsWith(one, index));
      if (written === undefined) continue;
      const end = index + written.length;
      const word = byText.get(written)?.find((one) => isWrong(one, text.slice(0, index), text.slice(end)));
      if (word && !isPartOfRight(word, text, index)) found.push({ ...cutSpan(text, index, end), word });
      index = end - 1;
    }
    return found;
  };
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
