import type { ListedChange } from '../catalogue/changes.ts';
import { feedPath, paths } from '../schema/address.ts';
import { createChangeEntry } from './change-entry.ts';
import { cutEntries, type Feed } from './feed.ts';

/** What became of documents after their publication, of all of them. @param changes newest first */
export function createChangeFeed(changes: readonly ListedChange[]): Feed {
  const page = paths.corrections;
  return {
    path: feedPath(page),
    page,
    title: '更正和撤回',
    entries: cutEntries(changes).map(createChangeEntry),
  };
}
