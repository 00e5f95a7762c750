/** A place as the page lists it. */
export interface ListedPlace {
  readonly name: string;
  /** The area under which it stands; empty for none. */
  readonly area: string;
}

/**
 * Which places a text means: those whose name has it, best first (the name itself, then its beginning); without any those of an area
 * that has it. Nothing typed means all.
 * @returns their indices
 */
export function choosePlaces(places: readonly ListedPlace[], typed: string): ReadonlySet<number> {
  const text = typed.replaceAll(/\s/gu, '');
  const all = places.map((place, index) => ({ ...place, index }));
  const named = all
    .filter(({ name }) => name.includes(text))
    .toSorted((a, b) => rankOf(a.name, text) - rankOf(b.name, text));
  const chosen = named.length > 0 ? named : all.filter(({ area }) => area.includes(text));
  return new Set(chosen.map(({ index }) => index));
}

function rankOf(name: string, text: string): number {
  return name === text ? 0 : name.startsWith(text) ? 1 : 2;
}

export function describeChosen(text: string, count: number): string {
  if (text.trim() === '') return '';
  return count === 0
    ? '没有这个地方的文件。换一个写法，或者从下面的“全部机构”里找。'
    : `${String(count)} 个地方`;
}
