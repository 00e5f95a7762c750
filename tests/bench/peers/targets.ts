import type { Row } from '../search/table.ts';
import type { Result } from './results.ts';

/** With fewer documents what is the same for any number of them weighs more than they do. */
const leastToJudge = 2000;
const many = 10_000;

/** What this project wants to reach, with as many documents as were measured; without targets if these are few. */
export function judge(results: readonly Result[]): Row[] {
  const own = results.find(({ peer }) => peer.id === 'tongtu');
  if (!own) return [];
  const { documents, cold, changed } = own;
  const hugo = results.find(({ peer }) => peer.id === 'hugo');
  const atMost = (measure: string, value: number, most: number, digits: number, unit = ''): Row => ({
    measure,
    value: value.toFixed(digits) + unit,
    ...(documents >= leastToJudge && { target: `≤ ${most.toFixed(digits)}${unit}`, met: value <= most }),
  });
  const [ofHugo, ofCold] = documents >= many ? [0.8, 0.05] : [1, 0.1];
  const peak = Math.max(cold.peakMegabytes, changed.peakMegabytes);
  return [
    ...(hugo ? [atMost('cold, against Hugo + Pagefind', cold.seconds / hugo.cold.seconds, ofHugo, 2)] : []),
    atMost('one sentence changed, against cold', changed.seconds / cold.seconds, ofCold, 2),
    ...(peak > 0 ? [atMost('memory of all processes together', peak, 2000, 0, ' MB')] : []),
    atMost('published for each document', cold.bytes / documents / 1000, 130, 1, ' KB'),
  ];
}

/** How time grows from the least number of documents to the greatest: 1 is in proportion. */
export function describeGrowth(results: readonly Result[]): Row[] {
  const byPeer = Map.groupBy(results, ({ peer }) => peer.label);
  return [...byPeer].flatMap(([label, list]) => {
    const sorted = list.toSorted((a, b) => a.documents - b.documents);
    const [least, most] = [sorted[0], sorted.at(-1)];
    if (!least || !most || least.documents === most.documents) return [];
    return (['cold', 'changed'] as const).map((state) => {
      const times = most[state].seconds / least[state].seconds;
      const growth = times / (most.documents / least.documents);
      const isJudged = least.peer.id === 'tongtu' && state === 'cold' && least.documents >= 1000;
      return {
        measure: `${label}, ${state}, ${least.documents} → ${most.documents} documents`,
        value: `${growth.toFixed(2)} × linear`,
        ...(isJudged && { target: '≤ 1.10 × linear', met: growth <= 1.1 }),
      };
    });
  });
}
