import type { Paragraph } from '../../schema/document.ts';
import type { Frontmatter } from '../../schema/frontmatter.ts';
import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';
import type { Before } from '../subject/carry.ts';
import { doubtBase, doubtOfLast, doubtPlace, doubtRepetition, doubtRow, doubtTwoLevels } from './beside.ts';
import { doubtKind } from './kind-told.ts';
import { doubtAfterPromise, doubtDone, isOfIntent, isOfResults } from './not-yet.ts';
import { doubtSpan } from './season.ts';
import { doubtStock } from './stock-before.ts';
import { doubtPromise, type Promised } from './unproved.ts';

/** What a proposal stands in. */
export interface Beside {
  /** What was proposed before it in its paragraph. */
  readonly before: readonly Before[];
  readonly part: Part;
  readonly reading: Reading;
  readonly paragraph: Paragraph;
  readonly data: Pick<Frontmatter, 'plans' | 'reviews'>;
  /** Whether its words tell what was counted. */
  readonly hasNoun: boolean;
  /** Whether it took the place of the one before it. */
  readonly isCorrected: boolean;
  /** Whether the paragraphs before ended with a promise, and it does not tell of a time itself. */
  readonly isAfterPromise: boolean;
  /** Whether its words, or a heading, tell if it was promised or done, and not only the document's kind. */
  readonly isKindTold: boolean;
  readonly promised: Promised;
  /** Whether nobody can tell which year 今年 is. */
  readonly isUnclear: boolean;
}

const unclearYear = '不清楚“今年”是哪一年，请写明 period';

/** Why a person should look before a proposal is taken: its own doubt, or what was proposed before it. The first that holds is told. */
export function findDoubtBeside(
  proposal: Omit<Before, 'start'>,
  {
    before,
    part,
    reading,
    paragraph,
    data,
    hasNoun,
    isCorrected,
    isUnclear,
    isAfterPromise,
    isKindTold,
    promised,
  }: Beside,
): string | undefined {
  const { parts, text } = reading;
  const isPromise = isOfResults(proposal.doubt) || (promised.isLed && isOfIntent(proposal.doubt));
  const own = proposal.kind === 'target' && isPromise ? undefined : proposal.doubt;
  const words = text.slice(part.start, part.end);
  return (
    own ??
    (isUnclear ? unclearYear : undefined) ??
    doubtDone(proposal, part, words, data) ??
    (isKindTold ? undefined : doubtKind(reading, part, proposal, data)) ??
    doubtPromise(reading, part, proposal, data, promised) ??
    (isAfterPromise ? doubtAfterPromise(proposal, reading, part, data) : undefined) ??
    doubtBase(before, reading, part) ??
    doubtPlace(before, reading, part) ??
    doubtSpan(reading, part, data, proposal.kind === 'result' ? proposal.period : undefined) ??
    (isCorrected ? undefined : doubtTwoLevels(before, reading, part, proposal)) ??
    doubtStock(before, reading, part, proposal) ??
    (isCorrected ? undefined : doubtOfLast(before, reading, part, { ...proposal, hasNoun })) ??
    (hasNoun ? undefined : doubtRow(paragraph, parts)) ??
    (isCorrected
      ? undefined
      : doubtRepetition(before, proposal, { part, parts, isNamedHere: hasNoun, words }))
  );
}
