import type { Query } from '../../search/engine/query.ts';
import { countParagraphs } from '../../search/engine/rank.ts';
import { rankTogether } from '../../search/together/rank-together.ts';
import type { Found, Hit } from '../../search/together/source.ts';
import { describeFound } from './message.ts';
import type { Round } from './sites/ask-sites.ts';
import { describeSites } from './sites/describe-sites.ts';
import type { SearchState } from './state.ts';

/** What is searched for, and where besides. */
export interface Search {
  readonly state: SearchState;
  readonly query: Query;
  /** Missing where no other site is named. */
  readonly round: Round | undefined;
}

/** What has been found so far, in its order. */
export interface Arranged {
  readonly found: readonly Found[];
  readonly ranked: readonly Hit[];
  readonly paragraphs: number;
  /** What the reader is told of it. */
  readonly described: string;
}

/**
 * @param mine what this site has
 * @param kept results that are shown already: they keep their places, and what other sites have comes behind them
 */
export function arrange({ state, round }: Search, mine: Found, kept: readonly Hit[] = []): Arranged {
  const others = round?.answers().flatMap((answer) => ('found' in answer ? [answer.found] : [])) ?? [];
  const found = [mine, ...others];
  const all = rankTogether(found, state.filters, state.order);
  const isKept = new Set(kept.map(({ match }) => match));
  const ranked = kept.length === 0 ? all : [...kept, ...all.filter(({ match }) => !isKept.has(match))];
  const paragraphs = countParagraphs(ranked.map(({ match }) => match));
  const told = describeFound(state, ranked.length, paragraphs);
  return { found, ranked, paragraphs, described: told + (round ? describeSites(round) : '') };
}
