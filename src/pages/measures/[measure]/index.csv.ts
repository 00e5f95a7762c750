import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../../catalogue/load-catalogue.ts';
import { writeSeriesCsv } from '../../../promises/describe/series-csv.ts';
import { absoluteUrl, paths } from '../../../schema/address.ts';
import type { SeriesData } from '../../../promises/describe/series-data.ts';
import { getStaticPaths as getDataPaths } from './index.json.ts';

/** The numbers of a measure as a table. */
export const getStaticPaths = getDataPaths;

export const GET: APIRoute<{ data: SeriesData }> = async ({ props }) => {
  const { site } = (await loadCatalogue()).settings;
  return new Response(writeSeriesCsv(props.data, absoluteUrl(site, paths.home)));
};
