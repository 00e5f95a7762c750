/** A place as the page lists it. */
export interface ListedPlace {
  readonly name: string;
  /** The area under which it stands; empty for none. */
  readonly area: string;
}

/**
 * Which places a text means: those whose name has it, best first (the name itself, then its beginning); without any those of an area
 * that has it; without these the places that are named within the text (云溪县苔岭镇). Nothing typed means all.
 * @returns their indices
 */
export function choosePlaces(places: readonly ListedPlace[], typed: string): ReadonlySet<number> {
  const text = typed.replaceAll(/\s/gu, '');
  const all = places.map((place, index) => ({ ...place, index }));
  const named = all
    .filter(({ name }) => name.includes(text))
    .toSorted((a, b) => rankOf(a.name, text) - rankOf(b.name, text));
  const inArea = named.length > 0 ? named : all.filter(({ area }) => area.includes(text));
  const chosen = inArea.length > 0 ? inArea : all.filter(({ name }) => text.includes(name));
  return new Set(chosen.map(({ index }) => index));
}

function rankOf(name: string, text: string): number {
  return name === text ? 0 : name.startsWith(text) ? 1 : 2;
}

export function describeChosen(text: string, count: number): string {
  if (text.trim() === '') return '';
  return count === 0
    ? '没有叫这个名字的机构。乡镇、村子的名字，按“去看”在文件里找。'
    : `${String(count)} 个地方`;
}
