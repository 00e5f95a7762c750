import { findFolded } from '../../text/spelling/fold.ts';
import type { FoundLine } from '../../search/engine/format.ts';

/** More are only counted. */
const mostNamed = 2;

/**
 * How that stands what a paragraph promises or reports, in words: of the statements that have a string of the query, or else of all.
 * Empty if it has none.
 */
export function describeLines(lines: readonly FoundLine[], strings: readonly string[]): string {
  const meant = lines.filter(({ text }) => strings.some((one) => findFolded(text, one).length > 0));
  // A promise and its report are one line of the ledger.
  const own = [
    ...new Map(
      (meant.length > 0 ? meant : lines).map((line) => [`${line.about} ${line.state}`, line]),
    ).values(),
  ];
  if (own.length === 0) return '';
  if (own.length <= mostNamed)
    return `台账：${own.map(({ about, state }) => `${about} ${state}`).join('；')}`;
  const states = Map.groupBy(own, ({ state }) => state);
  const counted = [...states].map(([state, some]) => `${state} ${String(some.length)}`).join('，');
  return `台账里的 ${String(own.length)} 项：${counted}`;
}
