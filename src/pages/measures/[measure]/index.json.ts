import type { APIRoute } from 'astro';
import { loadCatalogue } from '../../../catalogue/load-catalogue.ts';
import { loadLines } from '../../../promises/load-ledger.ts';
import { publishSeries } from '../../../promises/describe/publish-series.ts';
import type { SeriesData } from '../../../promises/describe/series-data.ts';
import { seriesOf } from '../../../promises/subjects/series.ts';
import { readSpan } from '../../../promises/subjects/span.ts';
import { keyPages } from '../../../reads/keyed.ts';
import type { Bureau } from '../../../schema/bureau.ts';

/** The numbers of a measure, for programs and for the page that compares. What it is made of are its props, so no other number renews it. */
export async function getStaticPaths() {
  const catalogue = await loadCatalogue();
  const { settings } = catalogue;
  const spanOf = (bureau: Bureau) => readSpan(bureau, catalogue);
  const byMeasure = Map.groupBy(await loadLines(), ({ measure }) => measure?.id);
  return keyPages(
    settings.measures.map((measure) => ({
      params: { measure: measure.id },
      props: { data: publishSeries(measure, seriesOf(measure, byMeasure.get(measure.id) ?? [], spanOf)) },
    })),
  );
}

export const GET: APIRoute<{ data: SeriesData }> = ({ props }) => Response.json(props.data);
