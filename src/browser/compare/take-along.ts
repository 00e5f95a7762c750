import { writeChart } from '../../charts/save-chart.ts';
import { writeSeriesCsv } from '../../promises/describe/series-csv.ts';
import { comparePlacesPath, comparisonQuery } from '../../schema/address.ts';
import { formatDataCitation } from '../../text/citation.ts';
import { saveFile } from '../save-file.ts';
import { describeRange } from './choose.ts';
import { nameComparison, narrowSeries, type Comparison } from './comparison.ts';
import { drawComparison } from './show-charts.ts';

/** What the page knows of its site. */
export interface SiteOfPage {
  readonly base: string;
  /** Full address of the home page. */
  readonly home: string;
  readonly name: string;
  readonly colour: string;
  /** Date of its newest document. */
  readonly latest?: string | undefined;
}

/** The full address of a comparison. */
export function addressComparison({ measure, bureaus, years }: Comparison, site: SiteOfPage): string {
  const ids = bureaus.map(({ id }) => id);
  return site.home + comparePlacesPath + comparisonQuery(measure.id, ids, years);
}

/** @param today `YYYY-MM-DD`, the date of citation */
export function citeComparison(comparison: Comparison, site: SiteOfPage, today: string): string {
  const [title, url] = [nameComparison(comparison), addressComparison(comparison, site)];
  return formatDataCitation({ author: site.name, title, date: site.latest, url }, today);
}

/** Saves the numbers as a table. */
export function saveTable(comparison: Comparison, site: SiteOfPage): void {
  const content = writeSeriesCsv(narrowSeries(comparison), site.home);
  saveFile(`${nameFile(comparison)}.csv`, 'text/csv;charset=utf-8', content);
}

/** Saves the charts as one picture, which says whose numbers it shows. */
export function savePicture(comparison: Comparison, site: SiteOfPage, today: string): void {
  const { measure, years } = comparison;
  const words = {
    title: `${measure.name}，${describeRange(years)}`,
    legend: `空心是目标，实心是成果，虚线是不满一年的成果。单位：${measure.unit}`,
    source: [`${site.name}，${today}`, addressComparison(comparison, site)],
  };
  const picture = writeChart(drawComparison(comparison, site.base), words, site.colour);
  saveFile(`${nameFile(comparison)}.svg`, 'image/svg+xml', picture);
}

function nameFile({ measure, years }: Comparison): string {
  return `${measure.name.replaceAll(/[\\/:*?"<>|\s]+/gu, '-')}-${[...new Set(years)].join('-')}`;
}
