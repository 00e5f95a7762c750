import { completeOwn } from './complete-own.ts';
import { createAreaHider } from '../subject/area.ts';
import type { Names } from '../subject/names.ts';
import { joinCountAndLength } from './count-and-length.ts';
import { gap } from './gap.ts';
import { createLeadFinder } from './lead.ts';
import { plainInvestment } from './name-money.ts';
import { plainLength } from './name-length.ts';
import { nameProjects } from './name-projects.ts';
import { createPairReader } from './pair-names.ts';
import type { Paired } from './paired.ts';
import { remember } from './remember.ts';
import { aside, readWords } from './read-words.ts';
import type { Part } from './split-text.ts';

/** What a part of a paragraph is read with. */
export interface Place {
  readonly text: string;
  readonly parts: readonly Part[];
  /** Headings above, the nearest first. */
  readonly headings: readonly string[];
  readonly names: Names;
  /** What stands before the paragraph, as far as it goes on from that. */
  readonly goesOnFrom: string;
  /** The plan of five years of which the paragraphs before it speak: “十四五”. */
  readonly planBefore?: string | undefined;
  /** Of the document. */
  readonly title: string;
  /** All that the document says. */
  readonly document: string;
  /** That it plans and reviews. */
  readonly periods: readonly string[];
  /** With which what it reports ends; missing if that is no whole year. */
  readonly lastYear?: number | undefined;
  /** Names of the area that the document is about: 云溪县, 云溪. */
  readonly area: readonly string[];
}

/** A paragraph that is read. */
export interface Reading extends Place {
  /** What stands around each of its parts. */
  readonly lookAround: (part: Part) => Around;
}

/** The texts in which names are looked for, the nearest first. */
export interface Around {
  /** The part itself; its quantity is a gap, asides in brackets are left out. */
  readonly own: string;
  /** What stands before it in its clause; `clause` has what follows as well. */
  readonly front: string;
  /** The parts before it in the same sentence, up to the quantity before, and the rest of its clause. */
  readonly clause: string;
  /** Those of them that have no quantity. */
  readonly bare: string;
  /** The parts of the sentence before it, quantities as gaps. */
  readonly sentence: readonly string[];
  /** All that stands before it in the paragraph. */
  readonly before: string;
  /** The parts of the sentences before it that ； joins to it. */
  readonly joined: readonly string[];
  /** Of a part of what was counted, the words in which the whole was counted, if in the same unit. */
  readonly whole: string;
  /** What leads its point: 三是农村路网建设：. */
  readonly lead: string;
  /** Headings, the nearest first. */
  readonly above: readonly string[];
}

/** In parts: beyond that, nobody sees what belongs together. */
const farthest = 40;
/** Reads a paragraph; whatever is asked of a part more than once is read once. */
export function createReading(place: Place): Reading {
  const hideArea = createAreaHider(place.area);
  const readAlone = remember((part: Part) => {
    const words = plainLength(plainInvestment(readWords(place, part, hideArea), part.quantity?.unit));
    return nameProjects(words, part.quantity?.unit ?? '', place.text.slice(0, part.start));
  });
  const readOwn = remember((part: Part) => joinCountAndLength(place, part, readAlone));
  const findLead = createLeadFinder(place);
  const readPaired = createPairReader(place);
  return {
    ...place,
    lookAround: remember((part) => lookAround(place, part, { readOwn, findLead, readPaired })),
  };
}

/** How parts are read. */
interface Readers {
  readonly readOwn: (part: Part) => string;
  readonly findLead: (part: Part) => string;
  readonly readPaired: (part: Part) => Paired | undefined;
}

function lookAround(place: Place, part: Part, readers: Readers): Around {
  const around = lookAtParts(place, part, readers);
  const paired = readers.readPaired(part);
  if (!paired) return around;
  // What its list names beside it is of the other numbers.
  const before = place.parts.filter(({ sentence, end }) => sentence === part.sentence && end <= paired.start);
  const sentence = before.map(readers.readOwn);
  return { ...around, own: paired.own, clause: '', front: '', bare: '', whole: '', sentence };
}

function lookAtParts(
  { text, parts, headings, title, document }: Place,
  part: Part,
  { readOwn, findLead }: Readers,
): Around {
  const index = parts.indexOf(part);
  const cut = ({ start, end }: Part) => text.slice(start, end);
  const earlier = parts.slice(Math.max(0, index - farthest), index);
  const own = earlier.filter(({ sentence }) => sentence === part.sentence);
  // 完成投资773亿元。其中：公路707亿元: the whole stands in the sentence before.
  const isContinued = part.isPart && own.every(({ quantity, isPart }) => quantity === undefined || isPart);
  const same = isContinued ? earlier.filter(({ sentence }) => sentence >= part.sentence - 1) : own;
  const from = Math.max(text.lastIndexOf('。', part.start), text.lastIndexOf('\t', part.start));
  const since = same.findLastIndex(({ quantity }) => quantity !== undefined);
  const behind = parts.slice(index + 1, index + farthest).filter(({ clause }) => clause === part.clause);
  // 里程900公里，比上年增加12公里。其中: by how much it is more is no whole.
  const whole = same.findLast(
    (one) => one.quantity !== undefined && !one.isPart && !/^(?:同?比|较)/u.test(cut(one)),
  );
  const front = same.slice(Math.max(0, since));
  const lead = findLead(part);
  return {
    own: completeOwn(readOwn(part), { text, part, earlier: own, above: [...headings, title], document }),
    front: front.map(readOwn).join('，'),
    clause: [...front.map(readOwn), ...behind.map((one) => afterGap(readOwn(one)))].join('，'),
    bare: [...front, ...behind]
      .filter(({ quantity }) => quantity === undefined)
      .map((one) => cut(one).replaceAll(aside, ''))
      .join('，'),
    sentence: same.map(readOwn),
    before: text.slice(0, part.start),
    joined: earlier.filter(({ start, sentence }) => start > from && sentence !== part.sentence).map(readOwn),
    whole: part.isPart && whole?.quantity?.unit === part.quantity?.unit && whole ? cut(whole) : '',
    lead,
    // 水路运输完成▯, below a heading of 公路水路: of what leads it.
    above: lead.search(modes) !== -1 ? headings.map((one) => one.replaceAll(modes, '')) : headings,
  };
}

/** 建成国省干线▯项目▯、农村公路▯: what stands before the next number is of that one. */
function afterGap(words: string): string {
  return words.slice(words.indexOf(gap) + 1);
}

const modes = /公路|道路|水路|水运|铁路|民航|航空/gu;
