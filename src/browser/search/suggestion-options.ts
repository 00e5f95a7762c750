import { bureauPath, href } from '../../schema/address.ts';
import { fold } from '../../text/spelling/fold.ts';
import { findLettered } from './find-lettered.ts';
import type { Suggestions } from '../../search/engine/format.ts';

const mostShown = 8;

/** One line of the list: a word to search for, or a page to open. */
export interface Option {
  readonly text: string;
  readonly sort: string;
  readonly address?: string;
}

/** Words and pages that contain what was typed, and places that it spells in pinyin; those that begin with it come first. */
export function findOptions({ terms, pages }: Suggestions, typed: string, base: string): Option[] {
  const wanted = fold(typed);
  const all: Option[] = [
    ...terms.map((text) => ({ text, sort: '检索' })),
    ...pages.map(({ name, path, sort }) => ({ text: name, sort, address: href({ base }, path) })),
  ];
  const lettered = new Set(findLettered(typed, pages).map(({ id }) => href({ base }, bureauPath(id))));
  const ranked = all.flatMap((option, order) => {
    const isLettered = option.address !== undefined && lettered.has(option.address);
    const at = isLettered ? 0 : fold(option.text).indexOf(wanted);
    return at === -1 ? [] : [{ option, rank: Math.min(at, 1) * all.length + order }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostShown)
    .map(({ option }) => option);
}
