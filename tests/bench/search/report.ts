import type { Waits } from './browser.ts';
import type { Exactness } from './exactness.ts';
import type { IndexFigures } from './measure-index.ts';
import type { FirstLook } from './first-look.ts';
import type { PageWeight } from '../weight/weigh.ts';
import { formatKilobytes, summarise, type Row } from './table.ts';
import type { WordIndexFigures } from './word-index.ts';

/** What has to be reached. Bytes are of 1,000 to the KB. */
const mostScript = 40_000;
const mostBytes = [
  { documents: 1000, bytes: 300_000 },
  { documents: 10_000, bytes: 1_200_000 },
];
/** Of a first look by words, without facets. */
const mostOfFirstLook = { documents: 10_000, bytes: 600_000 };
const mostWait = { documents: 10_000, cold: 500, next: 100 };

export function describeIndex(figures: IndexFigures, documents: number): Row[] {
  const { exactness, wrongFacets, writing, size, random, typical } = figures;
  const target = mostBytes.find((one) => documents <= one.documents);
  const judge = (bytes: number): Pick<Row, 'target' | 'met'> =>
    target ? { target: `≤ ${formatKilobytes(target.bytes)}`, met: bytes <= target.bytes } : {};
  const { median, most95, most } = summarise(random);
  return [
    ...describeExactness('random strings of 2–8 characters', exactness.strings),
    ...describeExactness('single characters', exactness.characters),
    ...describeExactness('two and three terms, either, exclusions', exactness.terms),
    ...describeExactness('the same and short strings with facets', exactness.facets),
    {
      measure: 'counts of facets that are wrong',
      value: String(wrongFacets.length),
      target: '0',
      met: wrongFacets.length === 0,
    },
    ...[...Object.values(exactness).flatMap(({ wrong }) => wrong), ...wrongFacets]
      .slice(0, 20)
      .map((wrong) => ({ measure: '  wrong', value: wrong })),
    {
      measure: `index bytes of a first query, ${random.length} random strings: median`,
      value: formatKilobytes(median),
      ...judge(median),
    },
    { measure: '  95 of 100', value: formatKilobytes(most95), ...judge(most95) },
    { measure: '  most', value: formatKilobytes(most), ...judge(most) },
    ...typical.map(({ text, bytes, found }) => ({
      measure: `  ${text} (${found} documents)`,
      value: formatKilobytes(bytes),
      ...judge(bytes),
    })),
    { measure: 'index on disk', value: `${megabytes(size.bytes)}, ${size.files} files` },
    {
      measure: 'time to write it',
      value: `${writing.seconds.toFixed(1)} s (CPU ${writing.cpuSeconds.toFixed(1)} s)`,
    },
    { measure: 'peak memory of writing it', value: `${writing.peakMegabytes.toFixed(0)} MB` },
  ];
}

function describeExactness(name: string, { questions, recall, precision, wrong }: Exactness): Row[] {
  return [
    { measure: `recall, ${questions} ${name}`, value: recall.toFixed(4), target: '1.000', met: recall === 1 },
    { measure: '  precision', value: precision.toFixed(4), target: '1.000', met: precision === 1 },
    {
      measure: '  documents and count of paragraphs equal',
      value: `${questions - wrong.length} of ${questions}`,
      target: 'all',
      met: wrong.length === 0,
    },
  ];
}

export function describeWaits({ cold, fromHome, next, transferred }: Waits, documents: number): Row[] {
  const judge = (name: string, values: readonly number[], most?: number): Row[] => {
    const { median, most: longest } = summarise(values);
    const row = (measure: string, value: number): Row => ({
      measure,
      value: `${value.toFixed(0)} ms`,
      ...(most !== undefined &&
        documents <= mostWait.documents && { target: `≤ ${most} ms`, met: value <= most }),
    });
    return [
      row(`first result after Enter, ${name}: median of ${values.length}`, median),
      row('  longest', longest),
    ];
  };
  return [
    ...judge('cold, on the search page', cold, mostWait.cold),
    ...judge('cold, from the home page', fromHome, mostWait.cold),
    ...judge('next', next, mostWait.next),
    {
      measure: 'bytes from the home page to the first results, page and index: most',
      value: formatKilobytes(summarise(transferred).most),
    },
  ];
}

export function describePage({ js, html, css }: PageWeight): Row[] {
  return [
    {
      measure: 'scripts before the first query, gzip -9',
      value: formatKilobytes(js.gzip),
      target: `≤ ${formatKilobytes(mostScript)}`,
      met: js.gzip <= mostScript,
    },
    ...[
      { name: 'scripts', weight: js },
      { name: 'HTML', weight: html },
      { name: 'CSS', weight: css },
    ].map(({ name, weight }) => ({
      measure: `  ${name}`,
      value: `${formatKilobytes(weight.raw)}, gzip ${formatKilobytes(weight.gzip)}`,
    })),
  ];
}

/** What was measured of the index of words. */
export interface WordFigures extends WordIndexFigures {
  /** Compared with a plain scan of strings, which is not what it is for; undefined where that would take too long. */
  readonly exactness: Exactness | undefined;
  readonly looks: readonly FirstLook[];
  /** With a year chosen. */
  readonly narrowed: FirstLook;
}

export function describeWords(
  { indexing, size, exactness, looks, narrowed }: WordFigures,
  documents: number,
): Row[] {
  const bytes = summarise(looks.map((look) => look.bytes));
  const requests = summarise(looks.map((look) => look.requests));
  const waits = summarise(looks.flatMap(({ milliseconds }) => milliseconds ?? []));
  const older = looks.flatMap((look) => look.older ?? []);
  const judge = (value: number): Pick<Row, 'target' | 'met'> =>
    documents <= mostOfFirstLook.documents
      ? { target: `≤ ${formatKilobytes(mostOfFirstLook.bytes)}`, met: value <= mostOfFirstLook.bytes }
      : {};
  return [
    ...(exactness
      ? [
          {
            measure: `recall, ${exactness.questions} random strings, all parts`,
            value: exactness.recall.toFixed(4),
          },
          { measure: '  precision', value: exactness.precision.toFixed(4) },
        ]
      : []),
    {
      measure: `bytes of a first look, ${looks.length} typical queries: median`,
      value: formatKilobytes(bytes.median),
      ...judge(bytes.median),
    },
    { measure: '  most', value: formatKilobytes(bytes.most), ...judge(bytes.most) },
    { measure: '  requests: median, most', value: `${requests.median}, ${requests.most}` },
    {
      measure: '  first page after the click: median, longest',
      value: `${waits.median.toFixed(0)} ms, ${waits.most.toFixed(0)} ms`,
    },
    ...looks.map((look) => ({
      measure: `  ${look.text} (${look.found} pages)`,
      value: `${formatKilobytes(look.bytes)}, ${look.requests} requests`,
    })),
    {
      measure: `  with a year chosen (${narrowed.found} pages)`,
      value: `${formatKilobytes(narrowed.bytes)}, ${narrowed.requests} requests`,
    },
    ...(older.length > 0
      ? [
          {
            measure: 'the next older documents: bytes, requests, most',
            value: `${formatKilobytes(summarise(older.map((one) => one.bytes)).most)}, ${summarise(older.map((one) => one.requests)).most}`,
          },
        ]
      : []),
    {
      measure: 'index on disk',
      value: `${megabytes(size.bytes)}, ${size.files} files, ${indexing.parts.length} parts`,
    },
    { measure: 'time to write it', value: `${indexing.seconds.toFixed(1)} s` },
    {
      measure: 'peak memory of writing it',
      value: indexing.peakMegabytes === undefined ? 'unknown' : `${indexing.peakMegabytes.toFixed(0)} MB`,
    },
  ];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
