import { isInLetters, matchLetters, toLetters } from '../../text/spelling/letters.ts';

/** A place as the page lists it. */
export interface ListedPlace {
  readonly name: string;
  /** The area under which it stands; empty for none. */
  readonly area: string;
  /** In letters: by its address, as a rule its name in pinyin, and by that where the address is another. */
  readonly slug?: string;
  readonly letters?: string | undefined;
}

/** Documents are not searched by pinyin. */
export const lettersAdvice = '拼音只能找机构，乡镇、村子请写汉字。';

/**
 * Which places a text means: those whose name has it, best first (the name itself, then its beginning); without any those of an area
 * that has it; without these the places that are named within the text (云溪县苔岭镇). Letters are pinyin (yunxi, Yunxi xian). Nothing
 * typed means all.
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
  if (isInLetters(text)) return chooseByLetters(all, toLetters(text));
  const named = all
    .filter(({ name }) => name.includes(text))
    .toSorted((a, b) => rankOf(a.name, text) - rankOf(b.name, text));
  const inArea = named.length > 0 ? named : all.filter(({ area }) => area.includes(text));
  const chosen = inArea.length > 0 ? inArea : all.filter(({ name }) => text.includes(name));
  return new Set(chosen.map(({ index }) => index));
}

function chooseByLetters(
  places: readonly (Pick<ListedPlace, 'slug' | 'letters'> & { readonly index: number })[],
  typed: string,
): ReadonlySet<number> {
  const found = places
    .map(({ slug = '', letters, index }) => ({ rank: matchLetters(typed, { slug, letters }), index }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank);
  return new Set(found.map(({ index }) => index));
}

function rankOf(name: string, text: string): number {
  return name === text ? 0 : name.startsWith(text) ? 1 : 2;
}

export function describeChosen(text: string, count: number): string {
  if (text.trim() === '') return '';
  if (count > 0) return `${String(count)} 个地方`;
  return isInLetters(text)
    ? `没有这样拼的机构。${lettersAdvice}`
    : '没有叫这个名字的机构。乡镇、村子的名字，按“去看”在文件里找。';
}
