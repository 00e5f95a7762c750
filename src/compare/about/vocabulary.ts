import { fold } from '../../text/spelling/fold.ts';
import { deeds, empty, provinces, things } from './words/common.ts';
import { duties } from './words/duties.ts';
import { office } from './words/office.ts';
import { roads } from './words/roads.ts';
import { transport } from './words/transport.ts';

/**
 * How much a word tells of what a sentence is about: a topic much, a thing that every bureau has and a deed little,
 * an empty word nothing. */
export type Rank = 'topic' | 'thing' | 'deed' | 'empty';

export interface Word {
  readonly rank: Rank;
  /** What it stands for: other words for the same thing have the same terms. */
  readonly terms: readonly string[];
}

/** Words of the trade, by how they are written once folded and without signs. */
const vocabulary: ReadonlyMap<string, Word> = compound(
  new Map([
    ...readEmpty(),
    ...readLines(deeds, 'deed'),
    ...readLines(things, 'thing'),
    ...readLines([roads, transport, duties, office].join(''), 'topic'),
  ]),
);

/** Words by their first character and then by their second (0 if there is none), the longest first: of these one is found at a place. */
const beginnings = groupWords([...vocabulary].sort(([a], [b]) => b.length - a.length));

type Entry = readonly [form: string, word: Word];

function groupWords(entries: readonly Entry[]): ReadonlyMap<number, ReadonlyMap<number, readonly Entry[]>> {
  const groups = new Map<number, Map<number, Entry[]>>();
  for (const entry of entries) {
    const [first, second] = [entry[0].charCodeAt(0), entry[0].charCodeAt(1) || 0];
    const bySecond = groups.get(first) ?? new Map<number, Entry[]>();
    groups.set(first, bySecond);
    bySecond.set(second, [...(bySecond.get(second) ?? []), entry]);
  }
  return groups;
}

/** The longest word that stands at an index of a folded text, and where it ends. */
export function findWord(
  text: string,
  index: number,
): { readonly word: Word; readonly end: number } | undefined {
  const bySecond = beginnings.get(text.charCodeAt(index));
  if (!bySecond) return undefined;
  for (const [form, word] of bySecond.get(text.charCodeAt(index + 1)) ?? [])
    if (text.startsWith(form, index)) return { word, end: index + form.length };
  const alone = bySecond.get(0)?.[0];
  return alone && { word: alone[1], end: index + 1 };
}

function readEmpty(): [string, Word][] {
  return (empty + provinces)
    .trim()
    .split(/\s+/u)
    .map((form) => [writeForm(form), { rank: 'empty', terms: [] }]);
}

/** As `readMentions` reads a text: folded, without signs. */
function writeForm(word: string): string {
  return fold(word).replace(/[^\p{L}\p{N}]/gu, '');
}

/** `name other other` a line; a form of several lines stands for the names of all. */
function readLines(lines: string, rank: Rank): Map<string, Word> {
  const words = new Map<string, Word>();
  for (const line of lines.trim().split(/\n+/u)) {
    const forms = line.trim().split(/\s+/u).map(writeForm);
    const [name = ''] = forms;
    for (const form of forms) words.set(form, { rank, terms: [...(words.get(form)?.terms ?? []), name] });
  }
  return words;
}

/** A long word that has a topic in it is about that, too: 新能源公交车 is about 公交. */
function compound(words: Map<string, Word>): Map<string, Word> {
  for (const [form, word] of words) {
    if (word.rank !== 'topic' || form.length < 4) continue;
    const terms = new Set(word.terms);
    for (let from = 0; from < form.length; from += 1)
      for (let to = from + 2; to <= form.length; to += 1) {
        const part = to - from < form.length ? words.get(form.slice(from, to)) : undefined;
        // 高速铁路 is no motorway.
        if (part?.rank === 'topic' && !(form.includes('铁') && part.terms.includes('高速公路')))
          for (const term of part.terms) terms.add(term);
      }
    words.set(form, { rank: word.rank, terms: [...terms] });
  }
  return words;
}
