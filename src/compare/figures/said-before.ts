import type { Sentence } from '../reading/sentence.ts';
import type { Figure } from './figure.ts';

/** What stands between an amount and the share of it: 目标80亿元的28%, 全年80亿元任务的28%. */
const ofBase = /^[)）]?(?:[^，。；、：\d]{0,10}(?:目标|任务|计划))?的[^，。；、：\d]{0,2}$/u;
/** What stands around an amount that another is compared with: 较上年12亿元增长8%. */
const compared = {
  before: /[较比][^，。；、]*$/u,
  behind: /^(?:增长|下降|增加|减少|提高|降低)了?$/u,
  /** 比计划的42公里少2公里: how far the one is from the other. */
  apart: /^(?:少|多|低|高|超出?|增加|减少)了?$/u,
};
/** What stands between the numbers of 同比增长5%、6% and 增加12座、260延米. */
const listed = /^[、和及与]?$/u;
/** And between those of 新增4个乡镇、76个建制村通客车, where both are of one unit. */
const listedThings = /^(?:(?![新增改建通完实达为成将已])\p{Script=Han}){1,6}[、，和及与]$/u;

/** A figure whose words before it stand before another, and whether that is what it is a share of. */
export interface SaidBefore {
  readonly by: Figure;
  readonly isBase: boolean;
  /** Whether both are things of one list. */
  readonly isListed: boolean;
}

/**
 * Figures that leave out what the one before has said: in 完成22亿元，占年度目标80亿元的28% what it is of, in 增长5%、6% and 增加12座、260延米
 * that it grew, in 比计划的42公里少2公里 by what it was missed, in 新增4个乡镇、76个建制村 that they are new.
 */
export function findSaidBefore({
  text,
  figures,
}: Pick<Sentence, 'text' | 'figures'>): ReadonlyMap<Figure, SaidBefore> {
  const found = new Map<Figure, SaidBefore>();
  for (const [index, figure] of figures.entries()) {
    const by = figures[index - 1];
    if (!by) continue;
    const between = text.slice(by.end, figure.start);
    const isBase = figure.unit === '%' && by.unit !== '%';
    const isCompared = compared.behind.test(between) && compared.before.test(text.slice(0, by.start));
    const isApart =
      figure.unit === by.unit &&
      compared.apart.test(between) &&
      compared.before.test(text.slice(0, by.start));
    const areThings = figure.unit === by.unit && listedThings.test(between);
    if ((isBase ? ofBase : listed).test(between) || (isBase && isCompared) || isApart || areThings)
      found.set(figure, { by, isBase: isBase || isApart, isListed: areThings });
  }
  return found;
}
