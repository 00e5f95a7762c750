import { compareStrings } from '../../text/compare-strings.ts';
import { narrow, type Filters } from '../engine/facets.ts';
import { rank, scoreOf, type Order } from '../engine/rank.ts';
import type { Found, Hit } from './source.ts';

/**
 * Documents of several sites as one list, in the order that each has for itself: nothing weighs by site. Of what is equal and of the
 * same day, the sites stand in the order in which they are named.
 */
export function rankTogether(found: readonly Found[], filters: Filters, order: Order): Hit[] {
  const ranked = found.map(({ source, matches }) => {
    const table = source.index.documents;
    const ended = new Set(order === 'relevance' ? table.ended : []);
    return rank(table, narrow(table, matches, filters), order).map((match) => ({
      hit: { source, match },
      isEnded: Number(ended.has(match.document)),
      date: table.dates[match.document] ?? '',
      score: order === 'relevance' && found.length > 1 ? scoreOf(table, match) : 0,
    }));
  });
  const [only] = ranked;
  // Each list is in order already: the sort, which is stable, only merges them.
  const all =
    only && ranked.length === 1
      ? only
      : ranked
          .flat()
          .sort(
            (a, b) =>
              a.isEnded - b.isEnded ||
              b.score - a.score ||
              compareStrings(b.date, a.date) * (order === 'oldest' ? -1 : 1),
          );
  return all.map(({ hit }) => hit);
}
