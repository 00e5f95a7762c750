import type { ListedChange } from '../catalogue/changes.ts';
import { changeId, feedPath, fragment, paths } from '../schema/address.ts';
import { cutEntries, writeInstant, type Feed, type FeedEntry } from './feed.ts';

/** Corrections, additions and withdrawals of all documents. @param changes newest first */
export function createChangeFeed(changes: readonly ListedChange[]): Feed {
  const page = paths.corrections;
  return { path: feedPath(page), page, title: '更正和撤回', entries: cutEntries(changes).map(createEntry) };
}

function createEntry({ item, change, number }: ListedChange): FeedEntry {
  const { kind, note, from, to, date } = change;
  const words =
    to === undefined ? '' : from === undefined ? `补充的文字：${to}` : `更正前${from}，更正后${to}`;
  return {
    path: paths.document(item.id),
    place: fragment(changeId(number)),
    title: `${kind}：${item.data.title}`,
    summary: [note, words].filter(Boolean).join(' '),
    author: item.bureau.name,
    categories: [kind, item.data.kind],
    updated: writeInstant(date),
  };
}
