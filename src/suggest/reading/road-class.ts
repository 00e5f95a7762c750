import { findAll } from '../../text/find-all.ts';

/** What kind of road words speak of: the first of these that fits. */
const classes: readonly (readonly [name: string, words: RegExp])[] = [
  ['农村公路', /农村公路|[县乡村]道(?!路)|[县乡村]级(?:公路|道路)|县乡公路|通村|(?<![A-Z])[XYC]\d{3}/gu],
  ['国省干线', /国道|省道|国省|干线公路|普通干线|(?<![A-Z])[GS]\d{3}(?!\d)/gu],
  ['高速公路', /高速|(?<![A-Z])[GS]\d{1,2}(?!\d)|(?<![A-Z])G\d{4}/gu],
];

/** The kind of road that words name; undefined if they name none, or several. */
export function readRoadClass(words: string): string | undefined {
  const found = classes.filter(([, pattern]) => words.search(pattern) !== -1);
  return found.length === 1 ? found[0]?.[0] : undefined;
}

const general =
  /(?:^|[^\p{Script=Han}A-Z\d]|[设动进快善化升施工全省市县区州建大])(高速公路|(?:普通)?(?:国省干线|国省道|干线公路|干线)|农村公路)/gu;

/** The kind of road of which words spoke last as a kind: 高速公路建设, and not 甲乙高速. */
export function readLastRoadClass(words: string): string | undefined {
  const last = findAll(words, general).at(-1)?.[1];
  return last === undefined ? undefined : readRoadClass(last);
}
