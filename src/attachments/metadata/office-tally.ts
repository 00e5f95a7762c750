import { isTelling, quote } from './names.ts';

/** What is counted in an Office file: how often, and by whom. */
export interface Tally {
  /** Something with the name of a person or an office: `作者`. */
  readonly name: (what: string, name: string) => void;
  /** Something that stands there several times: `修订`, in `处`. */
  readonly count: (what: string, unit: string, author?: string) => void;
  /** Something that is told as it is. */
  readonly add: (found: string) => void;
  /** Chinese, each piece to stand in a list. */
  readonly describe: () => string[];
}

/** Names that are written out; of more their number is told. */
const mostNames = 3;

export function createTally(): Tally {
  const names = new Map<string, Set<string>>();
  const counts = new Map<string, { count: number; readonly unit: string; readonly authors: Set<string> }>();
  const others = new Set<string>();
  return {
    name: (what, name) => {
      if (!isTelling(name)) return;
      const known = names.get(what) ?? new Set();
      names.set(what, known.add(name.trim()));
    },
    count: (what, unit, author = '') => {
      const known = counts.get(what) ?? { count: 0, unit, authors: new Set() };
      known.count += 1;
      if (isTelling(author)) known.authors.add(author.trim());
      counts.set(what, known);
    },
    add: (found) => others.add(found),
    describe: () => [
      ...[...names].map(([what, all]) => what + list(all)),
      ...[...counts].map(
        ([what, { count, unit, authors }]) =>
          `${what} ${String(count)} ${unit}${authors.size > 0 ? `（${list(authors)}）` : ''}`,
      ),
      ...[...others].slice(0, mostNames),
    ],
  };
}

function list(names: ReadonlySet<string>): string {
  const shown = [...names].slice(0, mostNames).map(quote).join('、');
  return names.size > mostNames ? `${shown}等 ${String(names.size)} 人` : shown;
}
