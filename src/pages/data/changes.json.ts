import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../catalogue/load-catalogue.ts';
import { listEvents } from '../../feeds/list-events.ts';
import { loadLedger } from '../../promises/load-ledger.ts';
import { absoluteUrl, paths } from '../../schema/address.ts';

/** Of this form of the file: raised when a program of before would read it wrongly. */
const format = 1;
/** Who asks for more has the tables. */
const mostEvents = 1000;

/** What has happened on the site, for programs; `/data/` describes it. */
export const GET: APIRoute = async () => {
  const catalogue = await loadCatalogue();
  const { site } = catalogue.settings;
  const events = listEvents(catalogue, await loadLedger());
  return Response.json({
    format,
    site: { name: site.name, url: absoluteUrl(site, paths.home) },
    described: absoluteUrl(site, paths.data),
    ...(events[0] && { updated: events[0].date }),
    total: events.length,
    events: events.slice(0, mostEvents),
  });
};
