import { cutBehind } from './cut-behind.ts';
import { isExcepted } from './excepted.ts';
import { findElsewhere, pickNearest } from './find-piece.ts';
import type { Found, PieceSite, Sought } from './sought.ts';
import type { MeasureName } from './measure-name.ts';
import { blank, countNaming, listRuns, mostLeft } from '../reading/own-words.ts';
import { readRest, type Rest } from './read-rest.ts';
import { gap } from '../reading/gap.ts';
import { isVague } from './vague.ts';
import { lightActions } from '../reading/words.ts';

export interface Match extends Rest {
  readonly name: MeasureName;
  readonly score: number;
  /** The farthest place from which a piece was taken. */
  readonly site: PieceSite;
  /** What the words before it name that the name does not explain, where it takes a piece from them. */
  readonly before: readonly string[];
  /** Whether its own part says anything of it but that it is done. */
  readonly isNamedHere: boolean;
  /** Whether it tells what was counted. */
  readonly hasNoun: boolean;
  /** Whether that, or its clause, does. */
  readonly isNamedNear: boolean;
  /** Whether it tells no more than 项目. */
  readonly isVague: boolean;
}

/** How much a piece of a name counts, by where it stands. */
const weights: Readonly<Record<PieceSite, number>> = {
  own: 4,
  clause: 2,
  sentence: 1.5,
  joined: 1.2,
  lead: 1,
  above: 0.8,
};
const sites: readonly PieceSite[] = ['own', 'clause', 'sentence', 'joined', 'lead', 'above'];
/** Where what stands beside a piece is of it. */
const beside: ReadonlySet<PieceSite> = new Set(['clause', 'sentence', 'joined']);
/** How much one counts that tells little. */
const generalWeight = 0.25;
/** Looks whether a part speaks of a measure by one of its names; undefined if not. */
export function matchName(name: MeasureName, sought: Sought): Match | undefined {
  const { around } = sought;
  const found: Found[] = [];
  const here = name.pieces.map((piece) => ({ piece, word: pickNearest(piece, around.own) }));
  // What a part names itself keeps it from what stands elsewhere.
  const said = here.flatMap(({ word }) => word ?? []);
  const isBare = countNaming(blank(around.own, said)) <= mostLeft;
  const isHalf = isBare && here.some(({ piece, word }) => piece.kind === 'noun' && word !== undefined);
  const isDone = here.some(({ piece, word }) => piece.kind === 'action' && !lightActions.has(word ?? '完成'));
  for (const { piece, word } of here) {
    const one =
      word === undefined
        ? findElsewhere(piece, sought, { isBare, isDone, isHalf, allWords: name.allWords })
        : { piece, word, site: 'own' as const, text: around.own };
    if (!one) return undefined;
    found.push(one);
  }
  if (!isNear(found, sought) || isExcepted(name, found, sought)) return undefined;
  const own = found.filter(({ site }) => site === 'own').map(({ word }) => word);
  // 覆盖率达95% is no other rate.
  if (around.own.includes('率') && !own.some((word) => word.includes('率'))) return undefined;
  // 续建、新建项目13个 are of both.
  if (found.filter(isNoun).every(({ piece }) => piece.isGeneral) && around.own.includes('、'))
    return undefined;
  const rest = readRest(around.own, mergeByLength(own, name.allWords), found);
  if (!rest) return undefined;
  const isWhole = name.text !== undefined && around.own.includes(name.text);
  const score = isWhole ? name.text.length * weights.own : found.reduce((sum, one) => sum + weigh(one), 0);
  const site = sites[Math.max(...found.map((one) => sites.indexOf(one.site)))] ?? 'own';
  // 完成公路水路投资9亿元，其中高速公路4亿元: what stands beside 投资 is of the whole.
  const isPartOf = sought.isPart && found.some((one) => one.site === 'own' && one.piece.kind === 'noun');
  return {
    name,
    score,
    site: isWhole ? 'own' : site,
    ...rest,
    before: found
      .filter((one) => isNoun(one) && beside.has(one.site) && !(isPartOf && one.piece.kind === 'attribute'))
      .flatMap(({ text, word }) => text.split('，').flatMap((part) => cutBehind(part, word)))
      .flatMap((part) => listRuns(blank(part.replaceAll(gap, '，'), name.allWords))),
    hasNoun: found.some(({ piece, site: at }) => at === 'own' && piece.kind === 'noun'),
    isNamedHere: found.some((one) => one.site === 'own' && isTelling(one)),
    isNamedNear: found.some((one) => (one.site === 'own' || one.site === 'clause') && isTelling(one)),
    isVague: isVague(found),
  };
}

/** The longest first, of equals the first ones: the others are in order already. */
function mergeByLength(some: readonly string[], others: readonly string[]): readonly string[] {
  const merged: string[] = [];
  const left = some.toSorted((a, b) => b.length - a.length).reverse();
  for (const word of others) {
    for (let next = left.at(-1); next && next.length >= word.length; next = left.at(-1)) {
      merged.push(next);
      left.pop();
    }
    merged.push(word);
  }
  return [...merged, ...left.reverse()];
}

function isNoun({ piece }: Found): boolean {
  return piece.kind !== 'action';
}

/** Whether a piece says more than that something is done, or in what it is counted. */
function isTelling({ piece, word }: Found): boolean {
  return piece.kind !== 'attribute' && !lightActions.has(word);
}

function weigh({ piece, word, site }: Found): number {
  return word.length * (piece.isGeneral ? generalWeight : weights[site]);
}

/** Of a thing that was named far away something must be said here. */
function isNear(found: readonly Found[], { around }: Sought): boolean {
  return (
    around.clause !== '' ||
    found.some(({ piece, site }) => !piece.isGeneral && (site === 'own' || site === 'lead'))
  );
}
