import { facetNames, type FacetName } from '../../promises/lists/facet-names.ts';
import type { ListedRow } from '../../promises/lists/row-data.ts';
import type { SortKey, Sorting, View } from './view.ts';

/** The lines that a view shows, in its order. */
export function selectRows<Row extends ListedRow>(rows: readonly Row[], view: View): Row[] {
  const isWanted = createTest(view);
  return rows.filter((row) => isWanted(row)).sort(createOrder(view.sorting));
}

/** How many lines each value of a facet would show, together with what else is asked for. */
export function countValues(rows: readonly ListedRow[], view: View, facet: FacetName): Map<string, number> {
  const isWanted = createTest(view, facet);
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!isWanted(row)) continue;
    for (const value of row.facets[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function createTest({ facets, text }: View, except?: FacetName): (row: ListedRow) => boolean {
  const words = text.split(/\s+/u).map(simplify).filter(Boolean);
  const asked = facetNames.flatMap((facet) => {
    const value = facets[facet];
    return facet === except || value === undefined ? [] : [{ facet, value }];
  });
  return (row) => {
    if (!asked.every(({ facet, value }) => row.facets[facet].includes(value))) return false;
    if (words.length === 0) return true;
    const all = simplify(row.text);
    return words.every((word) => all.includes(word));
  };
}

/** Full and half width, upper and lower case, and white space make no difference. */
function simplify(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s/gu, '');
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

const compareBy: Readonly<Record<SortKey, (a: ListedRow, b: ListedRow) => number>> = {
  name: (a, b) => collator.compare(a.name, b.name),
  bureau: (a, b) => a.bureau - b.bureau,
  period: (a, b) => a.period[0] - b.period[0] || b.period[1] - a.period[1],
  done: (a, b) => (a.share ?? 0) - (b.share ?? 0),
  state: (a, b) => a.state - b.state || (b.share ?? 0) - (a.share ?? 0),
};

function createOrder(sorting: Sorting | undefined): (a: ListedRow, b: ListedRow) => number {
  if (!sorting) return (a, b) => a.place - b.place;
  const { key, isDescending } = sorting;
  const compare = compareBy[key];
  // A line without a share stands last either way.
  const isMissing = (row: ListedRow): number => Number(key === 'done' && row.share === undefined);
  return (a, b) =>
    isMissing(a) - isMissing(b) || (isDescending ? compare(b, a) : compare(a, b)) || a.place - b.place;
}
