import type { APIRoute } from 'astro';
import { loadCatalogue, loadRoutes } from '../../catalogue/load-catalogue.ts';
import type { Feed } from '../../feeds/feed.ts';
import { listFeeds } from '../../feeds/list-feeds.ts';
import { writeAtom } from '../../feeds/write-atom.ts';
import { loadLedger } from '../../promises/load-ledger.ts';
import { keyPages } from '../../reads/keyed.ts';

export async function getStaticPaths() {
  const feeds = listFeeds(await loadCatalogue(), await loadRoutes(), await loadLedger());
  return keyPages(
    feeds.map((feed) => ({
      params: { feed: feed.path.replace(/^feeds\/|\.atom$/gu, '') },
      props: { feed },
    })),
  );
}

export const GET: APIRoute<{ feed: Feed }> = async ({ props }) =>
  new Response(writeAtom(props.feed, (await loadCatalogue()).settings.site));
