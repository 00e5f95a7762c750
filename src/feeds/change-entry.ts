import type { ListedChange } from '../catalogue/changes.ts';
import { closeSentence } from '../catalogue/standing.ts';
import { changeId, fragment, paths } from '../schema/address.ts';
import { endsForce } from '../schema/told-change.ts';
import { writeInstant, type FeedEntry } from './feed.ts';

/** What became of a document, for those who follow a list in which it stands. */
export function createChangeEntry({ item, change }: ListedChange): FeedEntry {
  const { kind, note, from, to, date, number } = change;
  const words =
    to === undefined ? '' : from === undefined ? `补充的文字：${to}` : `更正前${from}，更正后${to}`;
  const successor = endsForce(kind) && item.replacedBy ? `由《${item.replacedBy.title}》代替。` : '';
  return {
    path: paths.document(item.id),
    place: fragment(changeId(number)),
    title: `${kind}：${item.data.title}`,
    summary: [closeSentence(note), words || successor].filter(Boolean).join(' '),
    author: item.bureau.name,
    categories: [kind, item.data.kind],
    updated: writeInstant(date),
  };
}
