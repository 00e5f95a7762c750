import { describeDone, describePromise } from '../promises/describe/describe-amount.ts';
import type { KeptPromise } from '../promises/lists/kept-promises.ts';
import { describeState } from '../promises/describe/describe-state.ts';
import { nameRow } from '../promises/rows/name-row.ts';
import { lateState, nameState } from '../promises/states/state.ts';
import { feedPath, fragment, paths } from '../schema/address.ts';
import { cutEntries, writeInstant, type Feed, type FeedEntry } from './feed.ts';

/** Promises that were kept; of those that were kept late it is said. @param kept those first of which it became known last */
export function createLedgerFeed(kept: readonly KeptPromise[], title: string): Feed {
  const page = paths.ledger;
  return { path: feedPath(page), page, title, entries: cutEntries(kept).map(createEntry) };
}

function createEntry({ row, item, date }: KeptPromise): FeedEntry {
  const { bureau, period, topic } = row;
  const said = [
    ['承诺', describePromise(row)],
    ['报告', describeDone(row)],
  ].flatMap(([name, text]) => (text === undefined ? [] : `${name ?? ''}${text}`));
  return {
    // The ledger's script finds the page on which the line stands.
    path: paths.ledger,
    place: fragment(row.id),
    title: `${bureau.shortName}${period.label}${nameRow(row)}：${row.late ? describeState(row) : nameState(row.state)}`,
    summary: `${said.join('，')}。见《${item.data.title}》。`,
    author: item.bureau.name,
    categories: [row.late ? lateState.name : nameState(row.state), ...(topic ? [topic.name] : [])],
    updated: writeInstant(date),
  };
}
