import type { CountedFigure } from '../figures/counted-figure.ts';
import { matchFigures } from '../figures/match-figures.ts';
import type { Reader } from '../reader.ts';
import type { Sentence } from '../reading/sentence.ts';
import type { Match } from './divided.ts';

type Side = keyof Match;

/**
 * Joins to a match what is left over and counts, as the only sentence of its document, a measure that the match counts on its other
 * side and on no other sentence of that: of 全市投资63亿元，其中公路47亿元 the second is what 公路建设：计划投资43亿元 has become.
 */
export function joinMeasured(
  matches: readonly Match[],
  left: Readonly<Record<Side, readonly Sentence[]>>,
  { readFigures }: Pick<Reader, 'readFigures'>,
): Match[] {
  const joined = [...matches];
  if (![...left.old, ...left.new].some(countsAny)) return joined;
  for (const [side, other] of [
    ['old', 'new'],
    ['new', 'old'],
  ] as const) {
    const all = (wanted: Side): readonly Sentence[] => [
      ...matches.flatMap((one) => one[wanted]),
      ...left[wanted],
    ];
    const [owners, others] = [indexOwners(all(side), readFigures), indexOwners(all(other), readFigures)];
    for (const sentence of left[side]) {
      const keys = readFigures(sentence).flatMap(readKey);
      const target = keys
        .filter((key) => owners.get(key) === sentence)
        .map((key) => joined.findIndex((match) => match[other].some((one) => one === others.get(key))))
        .find((index) => index !== -1);
      const match = target === undefined ? undefined : joined[target];
      if (target === undefined || !match || !addsFigure(match, sentence, side, other, readFigures)) continue;
      joined[target] = { ...match, [side]: [...match[side], sentence] };
    }
  }
  return joined;
}

function countsAny({ figures }: Sentence): boolean {
  return figures.some(({ counts }) => counts !== undefined);
}

/** Whether a figure of the other side has no partner yet, and has one in the sentence. */
function addsFigure(
  match: Match,
  sentence: Sentence,
  side: Side,
  other: Side,
  readFigures: Reader['readFigures'],
): boolean {
  const [own, its] = [match[side].flatMap(readFigures), match[other].flatMap(readFigures)];
  const used = new Set(matchFigures(own, its).map((pair) => pair.new.figure));
  const free = its.filter(({ figure }) => !used.has(figure));
  return matchFigures(readFigures(sentence), free).some((pair) =>
    readKey(pair.old).some((key) => readKey(pair.new).includes(key)),
  );
}

/** The only sentence of each measure. */
function indexOwners(
  sentences: readonly Sentence[],
  readFigures: Reader['readFigures'],
): ReadonlyMap<string, Sentence | undefined> {
  const owners = new Map<string, Sentence | undefined>();
  for (const sentence of sentences)
    for (const key of new Set(readFigures(sentence).flatMap(readKey)))
      owners.set(key, owners.has(key) ? undefined : sentence);
  return owners;
}

/** What a figure counts for sure, and whether it is promised or done. */
function readKey({ counts, sum = '', figure }: CountedFigure): string[] {
  if (!counts || figure.unit === '%' || !(counts.isSure || isPart.test(sum))) return [];
  return [`${counts.measure} ${counts.sort}`];
}

/** A sum of a part of a whole. */
const isPart = / \S/u;
