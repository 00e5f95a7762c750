import type { Piece } from './measure-name.ts';
import { blank, countNaming, mostLeft, readModifier } from '../reading/own-words.ts';
import { gap } from '../reading/gap.ts';
import { type Around } from '../reading/reading.ts';
import {
  actions,
  attributes,
  generalActions,
  joinWords,
  lightActions,
  matchWords,
} from '../reading/words.ts';

/** Where a piece of a name was found. */
export type PieceSite = 'own' | 'clause' | 'sentence' | 'joined' | 'lead' | 'above';

/** A piece of a name in a text. */
export interface Found {
  readonly piece: Piece;
  readonly word: string;
  readonly site: PieceSite;
  /** The text in which it stands. */
  readonly text: string;
}

/** What is looked through for one part, and what its own words are. */
export interface Sought {
  readonly around: Around;
  /** Whether it tells of a part of what was counted before it: 其中. */
  readonly isPart: boolean;
}

/** What a part says of a name. */
export interface OwnWords {
  /** Whether it names nothing else. */
  readonly isBare: boolean;
  /** Whether it tells what is done: 公交线路31条，其中新开4条. */
  readonly isDone: boolean;
  /** Whether it names a part of it. */
  readonly isHalf: boolean;
  readonly allWords: readonly string[];
}

/** 中修工程 is a thing and not what is done here. */
const nominal = new RegExp(`${joinWords(actions)}(?:工程|项目|任务)`, 'gu');
const special = matchWords(
  actions.filter((action) => !lightActions.has(action) && !generalActions.includes(action)),
);
const telling = matchWords(actions.filter((action) => !lightActions.has(action)));

/** Looks for a piece in a part, then in what stands before it; what a part names itself keeps it from what stands elsewhere. */
export function findPiece(piece: Piece, { around, isPart }: Sought, own: OwnWords): Found | undefined {
  const here = pickNearest(piece, around.own);
  if (here !== undefined) return { piece, word: here, site: 'own', text: around.own };
  if (piece.kind === 'action') return findAction(piece, around);
  // What is counted of a thing may have been said before: 投资2600亿元，其中高速公路1500亿元.
  if (piece.kind === 'noun' && isPart && !own.isDone) {
    // 客运量320万人次，其中公路300万人次
    const word = own.isHalf ? pick(piece, around.whole) : undefined;
    return word === undefined ? undefined : { piece, word, site: 'clause', text: around.whole };
  }
  // 改造提升农村公路126公里，新建农村公路36公里: what is done here is something else.
  const isOtherDone = blank(around.own, own.allWords).search(special) !== -1;
  if (piece.kind === 'noun' && (!own.isBare || isOtherDone)) return undefined;
  return findBefore(piece, around, own);
}

/** What is carried: 水路完成货物周转量▯，客运量▯ goes on speaking of 水路. */
const carried = ['货物', '旅客'];
/** 50户以上的: it tells of which, and counts nothing. */
const bound = new RegExp(`${gap}(?:及?以[上下内]|的(?:[和及、]|$))`, 'u');

function findBefore(piece: Piece, around: Around, { isHalf, allWords }: OwnWords): Found | undefined {
  const texts: (readonly [PieceSite, string])[] = [
    ['clause', around.clause],
    ...around.sentence.toReversed().map((text): [PieceSite, string] => ['sentence', text]),
  ];
  // 公路完成客运量44亿人；货运量14亿吨: what is named here goes on speaking of it.
  if (isHalf) texts.push(...around.joined.toReversed().map((text): [PieceSite, string] => ['joined', text]));
  // What the words around name keeps it from what leads them.
  if (countNaming(blank(around.clause, [...allWords, ...carried])) <= mostLeft)
    texts.push(['lead', around.lead], ...around.above.map((text): [PieceSite, string] => ['above', text]));
  let isOther = false;
  for (const [site, text] of texts) {
    // 改造危桥81座，渡改桥4座，完成1座: what was counted last is what goes on; a topic such as 春运期间 lasts longer.
    const isSaid = site === 'sentence' || site === 'joined';
    if (isOther && isSaid && text.includes(gap)) continue;
    const word = piece.words.find(
      (one) =>
        hasOnItsOwn(text, one, allWords, piece.kind) &&
        !(isHalf && piece.kind === 'noun' && isCounted(text, one)),
    );
    if (word !== undefined) return { piece, word, site, text };
    isOther ||=
      piece.kind === 'noun' &&
      isSaid &&
      text.includes(gap) &&
      !bound.test(text) &&
      countNaming(blank(text, [...allWords, ...carried])) > mostLeft;
  }
  return undefined;
}

/** Whether a text has a word that is no part of a longer name: 公路, but not in 通村公路. */
function hasOnItsOwn(text: string, word: string, allWords: readonly string[], kind: Piece['kind']): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    // 公路、水路完成客运量: of both together.
    const isListed = /[、和及]$/u.test(text.slice(0, at)) || /^[、和及]/u.test(text.slice(at + word.length));
    if (isListed && kind === 'noun') continue;
    const modifier = readModifier(blank(text.slice(0, at), allWords));
    if (
      modifier === '' ||
      (kind === 'attribute' && ofAll.test(modifier)) ||
      /[县市区州省局厅]$/u.test(modifier)
    )
      return true;
  }
  return false;
}

/** 交通投资53亿元，其中站场4亿元: its 投资 is that of the whole. */
const ofAll = /^(?:综合)?(?:交通(?:运输)?|公路水路|公路水运)$/u;
const attribute = matchWords(attributes);
const kindOfRoad = /公路|道路/gu;

/** Whether it is a word that was counted: the 干线公路 of 新建干线公路▯ is not that of the 危桥改造 behind it, but 公路完成客运量▯ may be. */
function isCounted(text: string, word: string): boolean {
  return text.split('，').some((one) => {
    const at = one.lastIndexOf(word);
    if (at === -1 || !one.includes(gap)) return false;
    const rest = one.slice(at + word.length).split(gap)[0] ?? '';
    return countNaming(rest.replaceAll(kindOfRoad, '')) === 0 && rest.search(attribute) === -1;
  });
}

/** 新增9个村通客车，全县300个乡镇▯: how many there are. */
const state = new RegExp(`^(?:全|我|本)[省市县区州旗].*${gap}`, 'u');

/** What is done is told by the last verb that tells anything: 新建国道5公里、农村公路88公里. */
function findAction(piece: Piece, around: Around): Found | undefined {
  if (around.own.search(telling) !== -1) return undefined;
  // 开工6个项目▯、建成4个项目: what stands before tells what was done.
  const near = around.front.search(telling) === -1 ? around.clause : around.front;
  for (const text of [near, ...around.sentence.toReversed()]) {
    const word = pick(piece, text);
    if (word !== undefined) return { piece, word, site: text === near ? 'clause' : 'sentence', text };
    if (text.replaceAll(nominal, '').search(telling) !== -1 || state.test(text)) return undefined;
  }
  for (const [site, text] of [['lead', around.lead] as const, ['above', around.above.join('，')] as const]) {
    const word = pick(piece, text);
    if (word !== undefined) return { piece, word, site, text };
  }
  return undefined;
}

/** The word that ends or begins nearest to the quantity: what is counted stands beside it. */
export function pickNearest({ words }: Piece, own: string): string | undefined {
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
