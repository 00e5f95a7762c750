import type { Item } from '../catalogue/catalogue.ts';
import { listChanges } from '../catalogue/changes.ts';
import { closeSentence, describeStanding, findStanding } from '../catalogue/standing.ts';
import { paths } from '../schema/address.ts';
import { compareStrings } from '../text/compare-strings.ts';
import { createChangeEntry } from './change-entry.ts';
import { cutEntries, writeInstant, type Feed, type FeedEntry } from './feed.ts';

/**
 * The feed of a list of documents: those that came, and what has become of any of them since.
 * @param items newest first
 */
export function createListFeed(path: string, page: string, title: string, items: readonly Item[]): Feed {
  const entries = [
    ...cutEntries(listChanges(items)).map(createChangeEntry),
    ...cutEntries(items).map(createEntry),
  ].sort((a, b) => compareStrings(dayOf(b), dayOf(a)));
  return { path, page, title, entries: cutEntries(entries) };
}

/** Changes have no hour: among what is of one day they stand first, being later than what they change. */
function dayOf({ updated }: FeedEntry): string {
  return updated.slice(0, '2024-01-15'.length);
}

/** What is no longer in force is not told of as if it were: its abstract may have figures. */
function createEntry(item: Item): FeedEntry {
  const { id, data, bureau, orderDate } = item;
  const { published } = data;
  const standing = findStanding(item);
  const summary = data.abstract ?? `${bureau.name}，${data.kind}。`;
  return {
    path: paths.document(id),
    title: data.title,
    summary: standing ? `${closeSentence(describeStanding(standing))} ${summary}` : summary,
    author: bureau.name,
    categories: [data.kind, ...data.topics, ...(standing ? [standing.name] : [])],
    updated: writeInstant(published ?? orderDate),
    ...(published !== undefined && { published: writeInstant(published) }),
  };
}
