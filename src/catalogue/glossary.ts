import { pinyin } from 'pinyin-pro';
import type { Term } from '../schema/term.ts';
import type { Catalogue, Item } from './catalogue.ts';

/** A term, and the documents that use it, newest first. */
export interface GlossaryEntry {
  readonly term: Term;
  readonly items: readonly Item[];
}

/** Entries whose terms begin with one letter in pinyin. */
export interface GlossaryGroup {
  /** `A` to `Z`; `#` for terms that begin with a digit. */
  readonly letter: string;
  readonly entries: readonly GlossaryEntry[];
}

/** The glossary in the order of a dictionary: by syllables in pinyin, then by tones. */
export function arrangeGlossary({ settings, items }: Pick<Catalogue, 'settings' | 'items'>): GlossaryGroup[] {
  const entries = settings.glossary
    .map((term) => ({ term, items: items.filter(({ terms }) => terms.includes(term.id)), key: keyOf(term) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const groups = Map.groupBy(entries, ({ key }) => /^[a-z]/u.exec(key)?.[0].toUpperCase() ?? '#');
  return [...groups].map(([letter, group]) => ({
    letter,
    entries: group.map(({ term, items: users }) => ({ term, items: users })),
  }));
}

/** The terms that a document uses, in the order in which they are marked in it. */
export function findTermsOf(
  { settings }: Pick<Catalogue, 'settings'>,
  { terms }: Pick<Item, 'terms'>,
): Term[] {
  return terms.flatMap((id) => settings.glossary.find((term) => term.id === id) ?? []);
}

/** 两客一危 → `liang ke yi wei 3 4 1 1 …`. Signs such as quote marks do not count. */
function keyOf({ id, term }: Term): string {
  const text = term.replace(/[^\p{L}\p{N}]/gu, '');
  const spell = (toneType: 'none' | 'num') =>
    pinyin(text, { toneType, type: 'array', v: true, nonZh: 'consecutive' }).join(' ').toLowerCase();
  return `${spell('none')} ${spell('num')} ${id}`;
}
