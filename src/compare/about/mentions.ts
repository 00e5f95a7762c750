import { rememberMost } from '../../text/remember-most.ts';
import { fold } from '../../text/spelling/fold.ts';
import { character, kindAt, skipNumber } from '../reading/character.ts';
import type { Figure } from '../figures/figure.ts';
import type { Sentence } from '../reading/sentence.ts';
import { joints } from './words/common.ts';
import { findWord } from './vocabulary.ts';

/** What a stretch of a sentence is: a word of the trade, one that nobody knows (mostly a name), or what stands between. */
export type MentionKind =
  'topic' | 'thing' | 'deed' | 'empty' | 'unknown' | 'route' | 'figure' | 'latin' | 'sign';

/** A sentence in words, in their order. Offsets are UTF-16, into the text of the sentence. */
export interface Mention {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
  /** Folded. */
  readonly text: string;
  /** What it stands for; of a word that nobody knows, the word itself. */
  readonly terms: readonly string[];
  readonly figure?: Figure;
}

/** Signs that stand within a name or a word, and part nothing. */
const within = /[\s“”‘’"'「」『』《》〈〉【】·•*]/u;
/** What is left of each UTF-16 unit that any text has had. */
const known: string[] = [];

function foldSign(text: string, index: number): string {
  const unit = text.charAt(index);
  return (known[text.charCodeAt(index)] ??= within.test(unit) ? '' : fold(unit));
}

/** Reads what a sentence says as words. What cannot be seen and quotation marks are left out. */
export function readMentions(sentence: Pick<Sentence, 'text' | 'matter' | 'figures' | 'routes'>): Mention[] {
  const { text, matter, figures, routes } = sentence;
  const whole = [
    ...figures.map((figure): Mention => ({
      kind: 'figure',
      start: figure.start,
      end: figure.end,
      text: '',
      terms: figure.unit === undefined ? [] : [figure.unit],
      figure,
    })),
    ...routes.map(({ start, end, code }): Mention => ({
      kind: 'route',
      start,
      end,
      text: code,
      terms: [code],
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const mentions: Mention[] = [];
  let position = matter;
  for (const one of whole) {
    if (one.start < position) continue;
    readPlain(text, position, one.start, mentions);
    mentions.push(one);
    position = one.end;
  }
  readPlain(text, position, text.length, mentions);
  return mentions;
}

/** Between the numbers of many sentences stand the same words: of so many stretches is remembered what they say. */
const mostStretches = 8000;
const recallStretch = rememberMost(mostStretches, readStretch);

/** Adds the words of a part of a text to those before it. */
function readPlain(text: string, from: number, to: number, mentions: Mention[]): void {
  for (const one of from < to ? recallStretch(text.slice(from, to)) : [])
    mentions.push({
      kind: one.kind,
      start: one.start + from,
      end: one.end + from,
      text: one.text,
      terms: one.terms,
    });
}

/** A text without its quotation marks, and where each of its characters stands. */
function strip(text: string): { readonly plain: string; readonly places: number[] } {
  let plain = '';
  const places: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const folded = foldSign(text, index);
    if (folded === '') continue;
    plain += folded;
    places.push(index);
  }
  return { plain, places };
}

/** Reads words without numbers and roads; offsets are into them. */
function readStretch(text: string): readonly Mention[] {
  const { plain, places } = strip(text);
  const mentions: Mention[] = [];
  let begin = 0;
  const add = (kind: MentionKind, start: number, end: number, terms?: readonly string[]): void => {
    const own = plain.slice(start, end);
    const last = (places[end - 1] ?? 0) + 1;
    mentions.push({ kind, start: places[start] ?? 0, end: last, text: own, terms: terms ?? [own] });
  };
  const close = (end: number): void => {
    if (end > begin) add('unknown', begin, end);
  };
  let index = 0;
  while (index < plain.length) {
    const found = findWord(plain, index);
    const kind = kindAt(plain, index);
    if (!found && kind === character.letter && !joints.includes(plain.charAt(index))) {
      index += 1;
      continue;
    }
    close(index);
    const end = found?.end ?? endOf(plain, index, kind);
    if (found) add(found.word.rank, index, end, found.word.terms);
    else if (kind === character.latin) add('latin', index, end);
    else if (kind === character.sign) add('sign', index, end, []);
    else add('empty', index, end, []);
    begin = index = end;
  }
  close(index);
  return mentions;
}

function endOf(text: string, index: number, kind: number): number {
  if (kind === character.digit) return skipNumber(text, index);
  let end = index + 1;
  if (kind === character.latin) while (kindAt(text, end) === character.latin) end += 1;
  return end;
}
