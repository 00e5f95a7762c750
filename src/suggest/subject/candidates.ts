import type { MeasureName } from './measure-name.ts';

type ByUnit = ReadonlyMap<string, readonly MeasureName[]>;

/**
 * Gives the function that finds the names that can be meant by a quantity in a unit: all their pieces stand in the texts around it.
 * There are a hundred names for a unit, and of most of them nothing is said at all.
 */
export function createCandidateFinder(byUnit: ByUnit): (unit: string, text: string) => MeasureName[] {
  const findWords = createWordFinder([...byUnit.values()].flat());
  const indexes = new Map([...byUnit].map(([unit, names]) => [unit, indexNames(names)]));
  return (unit, text) => {
    const index = indexes.get(unit);
    if (!index) return [];
    const said = findWords(text);
    const found = new Map<number, MeasureName>();
    for (const word of said)
      for (const { name, rank } of index.get(word) ?? []) if (standsIn(name, said)) found.set(rank, name);
    return [...found].sort(([one], [other]) => one - other).map(([, name]) => name);
  };
}

/** By the words of their first piece, each with its place in the list. */
function indexNames(names: readonly MeasureName[]) {
  const entries = names.flatMap((name, rank) =>
    (name.pieces[0]?.words ?? []).map((word) => ({ word, name, rank })),
  );
  return Map.groupBy(entries, ({ word }) => word);
}

function standsIn({ pieces }: MeasureName, said: ReadonlySet<string>): boolean {
  return pieces.every(({ words }) => words.some((word) => said.has(word)));
}

/** A site's own names alone may have it. */
const border = '，';
/** Of so many clauses is remembered what they hold: the same headings and the same clauses stand around many quantities. */
const mostClauses = 4000;

/** Gives the function that finds which words of names a text holds, also those inside longer ones. */
function createWordFinder(names: readonly MeasureName[]): (text: string) => Set<string> {
  const words = new Set(names.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.words)));
  const byStart = Map.groupBy(words, (word) => word.charAt(0));
  const hasBorder = [...words].some((word) => word.includes(border));
  const known = new Map<string, readonly string[]>();
  const read = (clause: string): readonly string[] => {
    const found: string[] = [];
    for (let at = 0; at < clause.length; at += 1)
      for (const word of byStart.get(clause.charAt(at)) ?? [])
        if (clause.startsWith(word, at)) found.push(word);
    return found;
  };
  return (text) => {
    const said = new Set<string>();
    for (const clause of hasBorder ? [text] : text.split(border)) {
      const found = known.get(clause) ?? read(clause);
      if (known.size >= mostClauses) known.clear();
      known.set(clause, found);
      for (const word of found) said.add(word);
    }
    return said;
  };
}
