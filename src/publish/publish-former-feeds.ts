import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FeedEntry } from '../feeds/feed.ts';
import { writeAtom } from '../feeds/write-atom.ts';
import { followMoved } from '../record/former/follow.ts';
import { feedPath, paths } from '../schema/address.ts';
import type { Former } from '../schema/former.ts';
import type { Site } from '../schema/site.ts';

const form = /^feeds\/(.+)\.atom$/u;

/**
 * Puts a last feed where one was published once and none is any more: whoever follows a page goes on asking for its feed. It tells where
 * the page has moved or why it is gone; a feed that has merely nothing to list is empty.
 * @param folder the built site
 * @param addresses all that were ever published
 */
export function publishFormerFeeds(
  folder: string,
  addresses: readonly string[],
  former: Former,
  site: Site,
): void {
  for (const address of addresses) {
    const [, page] = form.exec(address) ?? [];
    const target = path.join(folder, address);
    if (page === undefined || existsSync(target)) continue;
    const to = followMoved(page, former.moved) ?? page;
    const entries = [tellMoved(page, to, former, site), tellWithdrawn(to, former, site)].filter(
      (entry) => entry !== undefined,
    );
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(
      target,
      writeAtom({ path: address, page: `${to}/`, title: entries[0]?.title ?? '现在没有内容', entries }, site),
    );
  }
}

function tellMoved(page: string, to: string, { moved }: Former, site: Site): FeedEntry | undefined {
  const last = moved.find(({ from }) => from === page);
  return (
    last && {
      ...tell(last.date, site),
      path: feedPath(`${to}/`),
      title: '这个订阅换了网址',
      summary: '这里不再有新的内容，请改为订阅新的网址。',
    }
  );
}

function tellWithdrawn(page: string, { withdrawn }: Former, site: Site): FeedEntry | undefined {
  const entry = withdrawn.find(({ address }) => address === page);
  return (
    entry && {
      ...tell(entry.date, site),
      path: paths.page(page),
      title: `${entry.title}（已经撤下）`,
      summary: entry.reason,
    }
  );
}

function tell(day: string, site: Site): Pick<FeedEntry, 'author' | 'categories' | 'updated'> {
  // A day of a Chinese office begins in Beijing.
  return { author: site.organisation?.name ?? site.name, categories: [], updated: `${day}T00:00:00+08:00` };
}
