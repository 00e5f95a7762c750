import type { Catalogue } from '../../catalogue/catalogue.ts';
import { readLifetime } from '../../catalogue/lifetime.ts';
import type { Bureau } from '../../schema/bureau.ts';

/** The years of which a bureau can have numbers, where it has not always been there. */
export interface Span {
  readonly first?: number;
  readonly last?: number;
  /** What became of it after the last: 已并入雁回县. */
  readonly end?: string;
}

/** Nothing of a bureau that is there and of which nothing tells when it began. */
export function readSpan(bureau: Bureau, catalogue: Pick<Catalogue, 'byBureau' | 'tree'>): Span | undefined {
  const { first, last, successor } = readLifetime(bureau, catalogue);
  if (first === undefined && last === undefined) return undefined;
  return {
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last, end: successor ? `已并入${successor.shortName}` : '已撤销' }),
  };
}

/** Why a bureau can have no number of a year: it was not there. */
export function describeAbsence(span: Span | undefined, year: number): string | undefined {
  if (span?.last !== undefined && year > span.last) return span.end;
  return span?.first !== undefined && year < span.first ? '还没有成立' : undefined;
}
