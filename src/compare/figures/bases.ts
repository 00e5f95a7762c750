import { findClauseStart } from '../../text/clause-start.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Figure } from './figure.ts';
import { readBases, readSense, type Base, type Sense } from './sense.ts';

/**
 * Gives the function that says how a figure counts that tells of growth, by what it is against; undefined for any other.
 * @param year of the document, if that is known
 */
export function createGrowth(
  { text, figures, matter }: Sentence,
  year: number | undefined,
): (figure: Figure) => Sense | undefined {
  const baseOf = readBasesOf(text, matter, figures);
  // 比2020年同期增长41.7%，比2019年下降38.2%: the growth against the latest year is that against the year before.
  const years = [...baseOf.values()].filter((base) => typeof base === 'number');
  const latest = [...baseOf.values()].includes('last year')
    ? Infinity
    : Math.max(year === undefined ? 0 : year - 1, ...years);
  return (figure) => {
    const base = baseOf.get(figure);
    if (base === undefined) return undefined;
    if (base === 'last month') return 'growth of month';
    return base === 'last year' || base >= latest ? 'growth' : 'older growth';
  };
}

/** 环比增加1.7亿人次、增长6.9%: what the next has not said itself, the one before has said. */
function readBasesOf(text: string, lead: number, figures: readonly Figure[]): ReadonlyMap<Figure, Base> {
  const found = new Map<Figure, Base>();
  let bases: readonly Base[] = [];
  let [turn, from] = [0, lead];
  for (const figure of figures) {
    const words = text.slice(from, figure.start);
    from = figure.end;
    const own = readBases(words);
    if (own.length > 0) [bases, turn] = [own, 0];
    if (bases.length === 0) continue;
    // 同比下降0.04，组织培训36期: what has grown is in the clause before.
    const clause = words.slice(findClauseStart(words, words.length, '，。；'));
    const isGrowth = readSense(clause, figure.unit ?? '') === 'growth';
    if (!isGrowth && !(turn > 0 && turn < bases.length)) continue;
    const base = bases[turn] ?? bases.at(-1);
    if (base !== undefined) found.set(figure, base);
    // Two bases and two numbers: 分别增长48.5%和16.0%.
    if (bases.length > 1) turn += 1;
  }
  return found;
}
