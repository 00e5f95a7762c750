import type { MeasureName, Piece } from './names.ts';
import { listRuns, markRuns } from './own-words.ts';
import { gap, type Around } from './reading.ts';
import { actions, attributes, lightActions, matchWords } from './words.ts';

/** Where a piece of a name was found. */
export type PieceSite = 'own' | 'clause' | 'sentence' | 'lead' | 'above';

export interface Match {
  readonly name: MeasureName;
  readonly score: number;
  /** The farthest place from which a piece was taken. */
  readonly site: PieceSite;
  /** Words of the part before what is counted that the name does not explain. */
  readonly rest: readonly string[];
  /** What stands right before what is counted and belongs to it: 通村 of 通村公路. */
  readonly modifier: string;
  /** What the words before it name that the name does not explain, where it takes a piece from them. */
  readonly before: readonly string[];
  /** Whether its own part says anything of it but that it is done. */
  readonly isNamedHere: boolean;
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
  lead: 1,
  above: 0.8,
};
const sites: readonly PieceSite[] = ['own', 'clause', 'sentence', 'lead', 'above'];
/** How much one counts that tells little. */
const generalWeight = 0.25;
/** With so many characters left, a part speaks of something of its own. */
const mostLeft = 1;

/** 中修工程 is a thing and not what is done here. */
const nominal = new RegExp(
  `(?:${actions.map((one) => RegExp.escape(one)).join('|')})(?:工程|项目|任务)`,
  'gu',
);
const telling = matchWords(actions.filter((action) => !lightActions.has(action)));

/** What is looked through for one part, and what its own words are. */
export interface Sought {
  readonly around: Around;
  /** Whether it tells of a part of what was counted before it: 其中. */
  readonly isPart: boolean;
}

interface Found {
  readonly piece: Piece;
  readonly word: string;
  readonly site: PieceSite;
  /** The text in which it stands. */
  readonly text: string;
}

/** What a part says of a name. */
interface OwnWords {
  /** Whether it names nothing else. */
  readonly isBare: boolean;
  /** Whether it names a part of it. */
  readonly isHalf: boolean;
  readonly allWords: readonly string[];
}

/** Looks whether a part speaks of a measure by one of its names; undefined if not. */
export function matchName(name: MeasureName, sought: Sought): Match | undefined {
  const { around } = sought;
  const found: Found[] = [];
  const said = name.pieces.flatMap((piece) => pickNearest(piece, around.own) ?? []);
  // What a part names itself keeps it from what stands elsewhere.
  const isBare = lengthOf(blank(around.own, said)) <= mostLeft;
  const isHalf =
    isBare && name.pieces.some((piece) => piece.kind === 'noun' && pick(piece, around.own) !== undefined);
  for (const piece of name.pieces) {
    const one = findPiece(piece, sought, { isBare, isHalf, allWords: name.allWords });
    if (!one) return undefined;
    found.push(one);
  }
  if (!isNear(found, sought) || isExcepted(name, found, sought)) return undefined;
  const own = found.filter(({ site }) => site === 'own').map(({ word }) => word);
  // 覆盖率达95% is no other rate.
  if (around.own.includes('率') && !own.some((word) => word.includes('率'))) return undefined;
  const rest = readRest(around.own, [...own, ...name.allWords], found);
  if (!rest) return undefined;
  const isWhole = name.text !== undefined && around.own.includes(name.text);
  const score = isWhole ? name.text.length * weights.own : found.reduce((sum, one) => sum + weigh(one), 0);
  const site = sites[Math.max(...found.map((one) => sites.indexOf(one.site)))] ?? 'own';
  const isNoun = ({ piece }: Found) => piece.kind !== 'action';
  return {
    name,
    score,
    site: isWhole ? 'own' : site,
    ...rest,
    before: found
      .filter((one) => isNoun(one) && (one.site === 'clause' || one.site === 'sentence'))
      .flatMap(({ text }) => listRuns(blank(text.replaceAll(gap, '，'), name.allWords))),
    isNamedHere: found.some((one) => one.site === 'own' && isTelling(one)),
    isNamedNear: found.some((one) => (one.site === 'own' || one.site === 'clause') && isTelling(one)),
    isVague: found.filter(isNoun).every(({ piece }) => piece.isGeneral),
  };
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

function findPiece(piece: Piece, { around, isPart }: Sought, own: OwnWords): Found | undefined {
  const here = pickNearest(piece, around.own);
  if (here !== undefined) return { piece, word: here, site: 'own', text: around.own };
  if (piece.kind === 'action') return findAction(piece, around);
  // What is counted of a thing may have been said before: 投资2600亿元，其中高速公路1500亿元.
  if (piece.kind === 'noun' && (isPart || !own.isBare)) return undefined;
  return findBefore(piece, around, own);
}

function findBefore(piece: Piece, around: Around, { isHalf, allWords }: OwnWords): Found | undefined {
  const texts: (readonly [PieceSite, string])[] = [
    ['clause', around.clause],
    ...around.sentence.toReversed().map((text): [PieceSite, string] => ['sentence', text]),
  ];
  // What the words around name keeps it from what leads them.
  if (lengthOf(blank(around.clause, allWords)) <= mostLeft)
    texts.push(['lead', around.lead], ...around.above.map((text): [PieceSite, string] => ['above', text]));
  for (const [site, text] of texts) {
    const word = piece.words.find(
      (one) => hasOnItsOwn(text, one) && !(isHalf && piece.kind === 'noun' && isCounted(text, one)),
    );
    if (word !== undefined) return { piece, word, site, text };
  }
  return undefined;
}

/** Whether a text has a word that is no part of a longer name: 公路, but not in 通村公路. */
function hasOnItsOwn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const modifier = readModifier(text.slice(0, at));
    if (modifier === '' || /[县市区州省局厅]$/u.test(modifier)) return true;
  }
  return false;
}

const attribute = matchWords(attributes);
const kindOfRoad = /公路|道路/gu;

/** Whether it is a word that was counted: the 干线公路 of 新建干线公路▯ is not that of the 危桥改造 behind it, but 公路完成客运量▯ may be. */
function isCounted(text: string, word: string): boolean {
  return text.split('，').some((one) => {
    const at = one.lastIndexOf(word);
    if (at === -1 || !one.includes(gap)) return false;
    const rest = one.slice(at + word.length).split(gap)[0] ?? '';
    return lengthOf(rest.replaceAll(kindOfRoad, '')) === 0 && rest.search(attribute) === -1;
  });
}

/** What is done is told by the last verb that tells anything: 新建国道5公里、农村公路88公里. */
function findAction(piece: Piece, around: Around): Found | undefined {
  if (around.own.search(telling) !== -1) return undefined;
  for (const text of [around.clause, ...around.sentence.toReversed()]) {
    const word = pick(piece, text);
    if (word !== undefined)
      return { piece, word, site: text === around.clause ? 'clause' : 'sentence', text };
    if (text.replaceAll(nominal, '').search(telling) !== -1) return undefined;
  }
  for (const [site, text] of [['lead', around.lead] as const, ['above', around.above.join('，')] as const]) {
    const word = pick(piece, text);
    if (word !== undefined) return { piece, word, site, text };
  }
  return undefined;
}

/** The word that ends or begins nearest to the quantity: what is counted stands beside it. */
function pickNearest({ words }: Piece, own: string): string | undefined {
  const at = own.indexOf(gap);
  const distance = (word: string): number => {
    const before = own.lastIndexOf(word, at - word.length);
    return before === -1 ? own.indexOf(word, at) - at + own.length : at - before - word.length;
  };
  const [nearest] = words
    .filter((word) => own.includes(word))
    .sort((a, b) => distance(a) - distance(b) || b.length - a.length);
  return nearest;
}

function pick({ words }: Piece, text: string): string | undefined {
  return words.find((word) => text.includes(word));
}

/** Whether a word stands beside it with which something else is counted. */
function isExcepted({ measure }: MeasureName, found: readonly Found[], { around }: Sought): boolean {
  const words = found.map(({ word }) => word);
  const nouns = found.filter(({ piece }) => piece.kind !== 'action');
  const own = [around.bare, around.own].join('，');
  // A name that tells no more than 项目 is kept from all that stands before it.
  const isVague = nouns.every(({ piece }) => piece.isGeneral);
  const before = isVague ? [around.before, around.lead, ...around.above] : nouns.map(({ text }) => text);
  const all = [...before, around.whole, own].join('，');
  // 公路水运 is no 水运, but after 公路水运投资2600亿元 another 水运 may follow.
  return measure.except.some((word) =>
    standsAlone(words.some((one) => word.includes(one)) ? own : all, word, words),
  );
}

/** Whether a word stands in a text other than inside one of those that were found: 公路 in 农村公路 is no other. */
function standsAlone(text: string, word: string, found: readonly string[]): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const isInside = found.some((one) => {
      const inner = one.indexOf(word);
      return inner !== -1 && text.startsWith(one, at - inner);
    });
    if (!isInside) return true;
  }
  return false;
}

/**
 * The words of a part that its name leaves unexplained. What is counted stands beside its quantity: of 公交车充电桩60个 the piece 公交车
 * is not what is counted.
 * @returns undefined if something else stands between the two
 */
function readRest(
  own: string,
  words: readonly string[],
  found: readonly Found[],
): Pick<Match, 'rest' | 'modifier'> | undefined {
  const [before = '', behind = ''] = own.split(gap);
  const nouns = found
    .filter(({ piece, site }) => site === 'own' && piece.kind !== 'action')
    .map(({ word }) => word);
  const clean = (text: string): string => blank(text, words);
  const [inFront, after] = [
    nouns.filter((word) => before.includes(word)),
    nouns.filter((word) => behind.includes(word)),
  ];
  if (inFront.length > 0 || after.length === 0) {
    const last = Math.max(0, ...inFront.map((word) => before.lastIndexOf(word) + word.length));
    if (lengthOf(clean(before.slice(last))) > mostLeft) return undefined;
    const first = Math.min(before.length, ...inFront.map((word) => before.lastIndexOf(word)));
    const modifier = inFront.length > 0 ? readModifier(clean(before.slice(0, first))) : '';
    return { rest: listRuns(clean(before.slice(0, last))), modifier };
  }
  const end = Math.max(...after.map((word) => behind.lastIndexOf(word) + word.length));
  if (lengthOf(clean(behind.slice(end))) > mostLeft) return undefined;
  const first = Math.min(...after.map((word) => behind.lastIndexOf(word)));
  const rest = listRuns(clean(before)).concat(listRuns(clean(behind.slice(0, end))));
  return { rest, modifier: readModifier(clean(behind.slice(0, first))) };
}

/** The name that a text ends with: 通村 of 实际完成通村. */
function readModifier(text: string): string {
  const marked = markRuns(text);
  return /[^\s\p{P}\p{S}\p{N}]+$/u.exec(marked)?.[0] ?? '';
}

function blank(text: string, words: readonly string[]): string {
  return words.reduce((left, word) => left.replaceAll(word, '，'), text);
}

function lengthOf(text: string): number {
  return listRuns(text).join('').length;
}
