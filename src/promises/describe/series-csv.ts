import { byteOrderMark, writeCsvLine } from '../../text/csv.ts';
import {
  stateTextOf,
  textOf,
  type BureauOfSeries,
  type Said,
  type SeriesData,
  type YearOfSeries,
} from './series-data.ts';

type Write = (about: {
  bureau: BureauOfSeries;
  year: YearOfSeries;
  data: SeriesData;
  site: string;
}) => string | number | null;

const columns: readonly (readonly [name: string, write: Write])[] = [
  ['指标', ({ data }) => data.measure.name],
  ['单位', ({ data }) => data.measure.unit],
  ['机构', ({ bureau }) => bureau.name],
  ['机构代号', ({ bureau }) => bureau.id],
  ['年度', ({ year }) => year.year],
  ['目标', ({ year }) => year.target?.value ?? null],
  ['目标的说法', ({ year, data }) => (year.target ? textOf(year.target, data.measure.unit) : null)],
  ['留有余地', ({ year }) => year.target?.reserve ?? null],
  ['目标的出处', ({ year, site }) => listPlaces(year.target, site)],
  ['成果', ({ year }) => year.result?.value ?? null],
  ['成果的说法', ({ year, data }) => (year.result ? textOf(year.result, data.measure.unit) : null)],
  ['成果只到', ({ year }) => year.result?.covers ?? null],
  ['成果的出处', ({ year, site }) => listPlaces(year.result, site)],
  ['完成情况', ({ year }) => stateTextOf(year)],
  ['说明', ({ year }) => year.note ?? null],
];

/**
 * The numbers of a measure as CSV, a line for each bureau and year.
 * @param site full address of the home page, before the addresses of sentences
 */
export function writeSeriesCsv(data: SeriesData, site: string): string {
  const rows = data.bureaus.flatMap((bureau) =>
    bureau.years.map((year) => columns.map(([, write]) => write({ bureau, year, data, site }))),
  );
  return byteOrderMark + [columns.map(([name]) => name), ...rows].map(writeCsvLine).join('');
}

/** The sentences, one after the other where several were added. */
function listPlaces(said: Said | undefined, site: string): string | null {
  if (!said) return null;
  const places = said.at === undefined ? (said.parts ?? []).map(({ at }) => at) : [said.at];
  return places.map((at) => site + at).join(' ');
}
