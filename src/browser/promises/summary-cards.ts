import type { ListedRow } from '../../promises/lists/row-data.ts';
import { ledgerStates } from '../../promises/states/state.ts';
import { countLines } from '../../promises/lists/summary.ts';

/** How many of some lines there are of each state, by the name of the number on the page. */
export function countShown(
  rows: readonly Pick<ListedRow, 'state' | 'isReserved' | 'isLate' | 'isPart'>[],
): Map<string, number> {
  const lines = rows.flatMap(({ state, isReserved = false, isLate = false, isPart = false }) => {
    const found = ledgerStates[state];
    return found ? [{ state: found.id, isReserved, isLate, isPart }] : [];
  });
  const {
    promises,
    reserved,
    late,
    foreseen,
    unpromised,
    levels,
    void: ended,
    parts,
    states,
  } = countLines(lines);
  return new Map<string, number>([
    ['promises', promises],
    ['reserved', reserved],
    ['late', late],
    ['foreseen', foreseen],
    ['untargeted', unpromised],
    ['level', levels],
    ['void', ended],
    ['part', parts],
    ...states.map(({ id, count }): [string, number] => [id, count]),
  ]);
}

/** The headline figures: they count the lines that the list has after narrowing, be they on this page or on another. */
export function createSummaryCards(page: Element): (rows: readonly ListedRow[] | undefined) => void {
  const numbers = [...page.querySelectorAll<HTMLElement>('[data-count]')].map((element) => ({
    element,
    name: element.dataset['count'] ?? '',
    served: element.textContent,
  }));
  return (rows) => {
    const counts = rows && countShown(rows);
    for (const { element, name, served } of numbers)
      element.textContent = counts ? String(counts.get(name) ?? 0) : served;
  };
}
