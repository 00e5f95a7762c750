import { findQuantities, type Quantity } from '../../../../src/text/quantity/quantity.ts';
import { findRoutes, type RouteMention } from '../../../../src/text/route.ts';
import { readLabelled, readLines, type Labelled } from './labelled-sentences.ts';

/** Everything that is said of a quantity, with its place where the label has one. */
const describeQuantity = (one: Quantity, placed: boolean): string =>
  JSON.stringify([
    one.text.replace(/\s/gu, placed ? '$&' : ''),
    one.value,
    one.unit,
    one.min,
    one.max,
    one.approximate,
    ...(placed ? [one.start] : []),
  ]);
const describeRoute = (one: RouteMention, placed: boolean): string =>
  JSON.stringify([one.code, one.text, ...(placed ? [one.start] : [])]);

interface Comparison {
  readonly right: number;
  readonly extra: readonly string[];
  readonly missed: readonly string[];
}

function compare(wanted: readonly string[], found: readonly string[]): Comparison {
  const missed = [...wanted];
  const extra = found.filter((one) => {
    const at = missed.indexOf(one);
    if (at >= 0) missed.splice(at, 1);
    return at < 0;
  });
  return { right: found.length - extra.length, extra, missed };
}

/** A sentence, and what of its label was found. */
export interface Judged {
  readonly sentence: string;
  readonly quantities: Comparison;
  readonly routes: Comparison;
}

/** @param placed whether the label says where in the sentence */
export function judgeSentence(sentence: string, label: Labelled, placed = true): Judged {
  const quantities = (all: readonly Quantity[]) => all.map((one) => describeQuantity(one, placed));
  const routes = (all: readonly RouteMention[]) => all.map((one) => describeRoute(one, placed));
  return {
    sentence,
    quantities: compare(quantities(label.quantities), quantities(findQuantities(sentence))),
    routes: compare(routes(label.routes), routes(findRoutes(sentence))),
  };
}

/** Judges a file of labelled sentences: see `tests/fixtures/quantities/sentences.txt`. */
export function judgeLabelled(source: string): Judged[] {
  return readLines(source).map((line) => {
    const label = readLabelled(line);
    return judgeSentence(label.text, label);
  });
}

export interface Summary {
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly mistakes: readonly string[];
}

/** Precision and recall over all sentences, and every mistake. Of nothing at all both are 1. */
export function summarise(judged: readonly Judged[], what: 'quantities' | 'routes'): Summary {
  const sum = (count: (one: Comparison) => number): number =>
    judged.reduce((total, one) => total + count(one[what]), 0);
  const right = sum((one) => one.right);
  const share = (wrong: number): number => (right + wrong === 0 ? 1 : right / (right + wrong));
  return {
    right,
    precision: share(sum(({ extra }) => extra.length)),
    recall: share(sum(({ missed }) => missed.length)),
    mistakes: judged.flatMap(({ sentence, [what]: one }) => [
      ...one.extra.map((found) => `多 ${found} ${sentence}`),
      ...one.missed.map((found) => `缺 ${found} ${sentence}`),
    ]),
  };
}

/** `reviewed: 531 sentences; quantities 717, precision 1.0000, recall 1.0000; routes 65, …`, and a line for every mistake. */
export function printSummary(name: string, judged: readonly Judged[]): string {
  const parts = (['quantities', 'routes'] as const).map((what) => [what, summarise(judged, what)] as const);
  const figures = parts.map(
    ([what, { right, precision, recall }]) =>
      `${what} ${right}, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}`,
  );
  return [
    `${name}: ${judged.length} sentences; ${figures.join('; ')}`,
    ...parts.flatMap(([, { mistakes }]) => mistakes),
  ].join('\n');
}
