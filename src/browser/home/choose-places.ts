/** A place as the page lists it. */
export interface ListedPlace {
  readonly name: string;
  /** The area under which it stands; empty for none. */
  readonly area: string;
  /** Last part of its address, as a rule its name in pinyin: yunxi. */
  readonly slug?: string;
}

/**
 * Which places a text means: those whose name has it, best first (the name itself, then its beginning); without any those of an area
 * that has it; without these the places that are named within the text (云溪县苔岭镇). Letters are pinyin, as addresses have it (yunxi,
 * Yunxi xian). Nothing typed means all.
 * @param fold makes the same of what one writes in several ways (雲溪, 云溪). Default: only white space makes no difference
 * @returns their indices
 */
export function choosePlaces(
  places: readonly ListedPlace[],
  typed: string,
  fold = (text: string): string => text.replaceAll(/\s/gu, ''),
): ReadonlySet<number> {
  const text = fold(typed);
  const all = places.map((place, index) => ({
    ...place,
    name: fold(place.name),
    area: fold(place.area),
    index,
  }));
  if (/^[a-z'’\d-]+$/iu.test(text)) return choosePinyin(all, text);
  const named = all
    .filter(({ name }) => name.includes(text))
    .toSorted((a, b) => rankOf(a.name, text) - rankOf(b.name, text));
  const inArea = named.length > 0 ? named : all.filter(({ area }) => area.includes(text));
  const chosen = inArea.length > 0 ? inArea : all.filter(({ name }) => text.includes(name));
  return new Set(chosen.map(({ index }) => index));
}

/** 'yunxi' and 'yunxixian' mean what lies at `bureaus/yunxi/`, and 'yun' all that begin so. */
function choosePinyin(
  places: readonly { readonly slug?: string; readonly index: number }[],
  typed: string,
): ReadonlySet<number> {
  const letters = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/gu, '');
  const text = letters(typed);
  const bare = text.replace(/(?:xian|shi|qu)$/u, '');
  const slugs = places.map(({ slug = '', index }) => ({ slug: letters(slug), index }));
  const found = slugs
    .filter(({ slug }) => slug.startsWith(text) || (bare.length > 1 && slug === bare))
    .toSorted((a, b) => Number(b.slug === text) - Number(a.slug === text));
  return new Set(text === '' ? [] : found.map(({ index }) => index));
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
