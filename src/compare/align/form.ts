import type { Figure } from '../figures/figure.ts';
import { recall } from '../recall.ts';
import type { Sentence } from '../reading/sentence.ts';

/** What a sentence looks like, whatever it is about. */
export interface Form {
  /** Whether it is a headline, which the next sentence tells in full. */
  readonly isHeadline: boolean;
  /** Whether it only says how things went, or what follows is about, before what is told in figures: 货运量平稳增长. */
  readonly isOpening: boolean;
  readonly hasFigures: boolean;
  /** What traffic it counts, by the nature of the units. */
  readonly natures: ReadonlySet<number>;
  /** Whether it speaks of passengers alone, or of goods alone. */
  readonly carries: 'passengers' | 'goods' | undefined;
}

/** What is worth less when one is a headline and the other is none. */
const otherKind = 0.15;
/** And when one only says how things went, and the other has figures. */
const openingAndFigures = 0.2;
/** And when one counts traffic or money, and the other nothing. */
const unfigured = 0.15;
/** And when one counts people and the other tons. */
const otherNature = 0.25;

/** What opens a paragraph is as short. */
export const longestOpening = 14;
const course =
  /(?:增长|下降|回落|放缓|扩大|收窄|加快|提速|较快|回升|有升|恢复|平稳|稳定|向好|良好|有序|有力|有进|提升|提高|改善|突破|成效|显著|明显|减少|增加|提质|增效|优化|完善|健全|凸显|从紧|从严|从实|高位|低位)$/u;
/** What traffic is counted in, and money. */
const natures: readonly RegExp[] = [/^人次?$/u, /^吨$/u, /箱$/u, /^人公里$/u, /^吨公里$/u, /元$/u, /^件$/u];

/** Parcels are counted by the million, cases are not. */
const fewestParcels = 1e6;

function unitOf({ unit = '', value }: Figure): string {
  return unit === '件' && (value ?? 0) < fewestParcels ? '' : unit;
}

/** The place of a figure's nature among them, -1 if it counts something else. */
function natureOf(figure: Figure): number {
  return recall(natureOfUnit, unitOf(figure), (unit) => natures.findIndex((nature) => nature.test(unit)));
}

/** There are some hundred units. */
const natureOfUnit = new Map<string, number>();

/** @param leads whether it stands first in its paragraph, and others follow */
export function readForm({ kind, text, words, figures }: Sentence, leads: boolean): Form {
  const [ofPassengers, ofGoods] = [/客运|旅客|客流/u.test(words), /货运|货物/u.test(words)];
  return {
    isHeadline: kind === 'paragraph' && !/[。；！？：…，、;:.”」』）)]$/u.test(text),
    isOpening: figures.length === 0 && words.length <= longestOpening && (leads || course.test(words)),
    hasFigures: figures.length > 0,
    natures: new Set(figures.map(natureOf).filter((nature) => nature !== -1)),
    carries: ofPassengers === ofGoods ? undefined : ofPassengers ? 'passengers' : 'goods',
  };
}

/** How much less alike two sentences are for what they look like. */
export function tellApart(one: Form, other: Form): number {
  return (
    (countOther(one, other) ? otherNature : 0) +
    (one.isHeadline === other.isHeadline ? 0 : otherKind) +
    (countsAlone(one, other) || countsAlone(other, one) ? unfigured : 0) +
    ((one.isOpening && other.hasFigures) || (other.isOpening && one.hasFigures) ? openingAndFigures : 0)
  );
}

function countsAlone(one: Form, other: Form): boolean {
  return one.natures.size > 0 && !other.hasFigures;
}

/** Whether both count traffic, and none of it in units of one nature, or one speaks of passengers alone and the other of goods. */
function countOther(one: Form, other: Form): boolean {
  if (one.carries && other.carries && one.carries !== other.carries) return true;
  return one.natures.size > 0 && other.natures.size > 0 && one.natures.isDisjointFrom(other.natures);
}
