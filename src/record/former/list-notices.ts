import type { Former } from '../../schema/former.ts';
import { compareStrings } from '../../text/compare-strings.ts';
import { followMoved } from './follow.ts';

/** What a reader is told of an address under which nothing is published any more. */
export type FormerNotice =
  | { readonly kind: 'moved'; readonly date: string; readonly address: string; readonly to: string }
  | {
      readonly kind: 'withdrawn';
      readonly date: string;
      readonly address: string;
      readonly title: string;
      readonly bureau?: string;
      readonly reason: string;
    };

/** All former addresses, the newest first; of one day by address. What moved several times leads to where it is now. */
export function listNotices({ moved, withdrawn }: Former): FormerNotice[] {
  const gone = new Set(withdrawn.map(({ address }) => address));
  const notices: FormerNotice[] = [
    ...moved.flatMap(({ from, date }): FormerNotice[] => {
      const to = followMoved(from, moved);
      // What was withdrawn afterwards is told once.
      return to === undefined || gone.has(to) ? [] : [{ kind: 'moved', date, address: from, to }];
    }),
    ...withdrawn.map(({ address, title, bureau, date, reason }): FormerNotice => ({
      kind: 'withdrawn',
      date,
      address,
      title,
      ...(bureau !== undefined && { bureau }),
      reason,
    })),
  ];
  return notices.sort((a, b) => compareStrings(b.date, a.date) || compareStrings(a.address, b.address));
}
