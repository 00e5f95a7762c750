import type { Waits } from './browser.ts';
import type { Exactness } from './exactness.ts';
import type { IndexFigures } from './measure-index.ts';
import type { PagefindFigures } from './pagefind.ts';
import type { PageWeight } from '../weight/weigh.ts';
import { formatKilobytes, summarise, type Row } from './table.ts';

/** What has to be reached. Bytes are of 1,000 to the KB. */
const mostScript = 40_000;
const mostBytes = [
  { documents: 1000, bytes: 300_000 },
  { documents: 10_000, bytes: 1_200_000 },
];
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

export function describePagefind({ bare, quoted, seconds, size, firstQueries }: PagefindFigures): Row[] {
  const { median, most } = summarise(firstQueries);
  const describe = (name: string, { questions, recall, precision, wrong }: Exactness): Row[] => [
    { measure: `recall, ${questions} random strings, ${name}`, value: recall.toFixed(4) },
    { measure: '  precision', value: precision.toFixed(4) },
    { measure: '  documents equal', value: `${questions - wrong.length} of ${questions}` },
  ];
  return [
    ...describe('bare query', bare),
    ...describe('"quoted" query', quoted),
    {
      measure: 'bytes of a first query, its script included: median and most of the typical ones',
      value: `${formatKilobytes(median)}, ${formatKilobytes(most)}`,
    },
    { measure: 'index on disk', value: `${megabytes(size.bytes)}, ${size.files} files` },
    { measure: 'time to write it', value: `${seconds.toFixed(1)} s` },
  ];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
