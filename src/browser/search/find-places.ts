import type { BureauEntry } from '../../search/engine/format.ts';
import { nameOfPlace } from '../../text/place-name.ts';
import { fold } from '../../text/spelling/fold.ts';

/** More places than these are no answer. */
const most = 3;

/**
 * The bureaus of this site whose place a query names: 白石县 修路, or 白石的路. A place that is named within the name of another
 * (石县 in 白石县) is not meant.
 */
export function findPlaces(text: string, bureaus: readonly BureauEntry[]): BureauEntry[] {
  const asked = fold(text);
  const named = bureaus.flatMap((bureau) => {
    const place = fold(nameOfPlace(bureau.name));
    if (bureau.site !== undefined || place.length < 2) return [];
    const short = place.length > 2 ? place.slice(0, -1) : place;
    const said = [place, short].find((one) => asked.includes(one));
    return said === undefined ? [] : [{ bureau, said }];
  });
  return named
    .filter(({ said }) => !named.some((other) => other.said !== said && other.said.includes(said)))
    .map(({ bureau }) => bureau)
    .slice(0, most);
}
