import type { Catalogue, Item } from '../../catalogue/catalogue.ts';
import { outlives, readLifetime } from '../../catalogue/lifetime.ts';
import type { Bureau } from '../../schema/bureau.ts';
import { parsePeriod, periodMonths, type Period } from '../../text/period/period.ts';
import type { DocumentClause, ReadClauses } from '../sayings/document-clauses.ts';
import { isReviewed } from '../sayings/reviewed.ts';
import { isRevoked } from '../sayings/saying.ts';
import { findUnsentParagraph } from './unsent-paragraph.ts';

/** A report of a bureau above, and where it names a place that has not reported on that time itself. */
export interface ToldAbove {
  readonly item: Item;
  /** Those on which the place has no report of its own here. */
  readonly periods: readonly Period[];
  /** The first of them, with the anchors of their paragraphs. */
  readonly sentences: readonly { readonly text: string; readonly paragraph: string }[];
  /** How many more there are. */
  readonly others: number;
  /** Anchor of the paragraph which says that the place has not sent its report in. */
  readonly unsent?: string;
}

const mostSentences = 3;

/**
 * What the bureaus above report of a place where the place itself is silent: 望川县没有按时报送，全市的数里用的是市局现场核对的15公里. It is
 * theirs, and no number of it counts as one of the place. Newest report first; one that was revoked says nothing.
 */
export function listToldAbove(
  bureau: Bureau,
  { tree, byBureau }: Pick<Catalogue, 'tree' | 'byBureau'>,
  read: ReadClauses,
): ToldAbove[] {
  const lifetime = readLifetime(bureau, { tree, byBureau });
  const isSilentOn = (period: Period): boolean =>
    period.kind !== 'span' &&
    outlives(lifetime, period.lastYear) === undefined &&
    !isReviewed({ byBureau }, bureau.id, periodMonths(period)[1]);
  return tree
    .ancestors(bureau.id)
    .toReversed()
    .flatMap(({ id }) => byBureau.get(id) ?? [])
    .filter((item) => !isRevoked({ item }))
    .flatMap((item): ToldAbove[] => {
      const periods = item.data.reviews.flatMap((id) => parsePeriod(id) ?? []).filter(isSilentOn);
      if (periods.length === 0) return [];
      const clauses = read(item);
      const isNamed = ({ isAhead, text }: DocumentClause): boolean =>
        !isAhead && (text.includes(bureau.shortName) || text.includes(bureau.name));
      const all = listSentences(clauses.filter(isNamed));
      if (all.length === 0) return [];
      const sentences = all.slice(0, mostSentences);
      const unsent = findUnsentParagraph(clauses, isNamed);
      return [
        {
          item,
          periods,
          sentences,
          others: all.length - sentences.length,
          ...(unsent !== undefined && { unsent }),
        },
      ];
    });
}

function listSentences(clauses: readonly DocumentClause[]): ToldAbove['sentences'][number][] {
  const told = clauses.map(({ sentence, paragraph }) => ({
    text: sentence.replaceAll('\t', '　'),
    paragraph,
  }));
  return told.filter(({ text }, index) => told.findIndex((one) => one.text === text) === index);
}
