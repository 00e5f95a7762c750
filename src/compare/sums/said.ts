import type { Figure } from '../figures/figure.ts';
import { findMeasures, findScopes, measures, mileage } from './measures.ts';

/** Sums that were asked for from above. */
export const fromAbove = '上级';
/** Who does it, whatever it is. */
export const whos: readonly string[] = ['本局', fromAbove];

/** 新增高速公路通车里程70公里，达到5300公里 tells in the second number what there is. */
export const grows = /(?:新增|增加|增长|建成)[^，。；]*里程$/u;
export const becomes = /^[，,](?:总里程)?(?:累计|已)?(?:达到?|增至|增加到|突破)了?$/u;
/** 8月当月完成4480万人 below 客运: what is counted was said before. */
export function saysTimeAlone(words: string): boolean {
  return /月|累计/u.test(words) && times.test(words);
}

const times =
  /^[，。；]?(?:\d{4}年)?(?:(?:\d{1,2}月?(?:份)?[-－‐—–~～至到])?\d{1,2}月份?|前\d{1,2}个?月|当月|本月|累计|全[省市县区国]|，|共|完成|达到?|为)+$/u;
/** What is done on roads is no part of what there is. */
export const isDone = /[新建改修养治]/u;
export const lastClause = /[^，。；]*$/u;

/** Whether words say that everything is meant: 全市交通投资. */
export function saysAll(words: string, measure: string | undefined): boolean {
  return /全|总(?!里程)/u.test(words) || findScopes(words, measure).some(({ name }) => name === '');
}

export const border = /[，。；：！？,;:]/u;
const clauses = /[^，。；：！？,;:]+/gu;

/** 沿海港口吞吐量 below 外贸吞吐量 is of that. */
export function nameMeasure(words: string, head: string | undefined, { unit }: Figure): string | undefined {
  const found = findMeasures(words).at(-1);
  if (!found) return undefined;
  const isBare = words.slice(found.start, found.end) === '吞吐量' && readScope(words) !== '';
  if (found.name === '周转量') return unit === '人公里' ? '旅客周转量' : '货物周转量';
  // 1—4月完成吞吐量800万标准箱 is of boxes.
  if (found.name === '货物吞吐量' && /箱$|^TEU$/iu.test(unit ?? '')) return '集装箱吞吐量';
  return isBare && head === '外贸吞吐量' ? head : found.name;
}

/** 完成2亿元港口建设投资: what was invested in stands behind the number. */
export function findInvested(behind: string, { unit = '' }: Figure): string | undefined {
  return unit === '元' ? /^的?[^，。；、：\d用推进实]{0,10}投资/u.exec(behind)?.[0] : undefined;
}

/** 货物吞吐量、集装箱吞吐量分别达到9亿吨和300万标箱: the unit says which is which, where 分别 stands behind things of several natures. */
export function nameByUnit(words: string, figure: Figure): string | undefined {
  const list = words.slice(0, Math.max(0, words.indexOf('分别')));
  const found = new Set(findMeasures(list).map(({ name }) => name));
  const fitting = [...found].filter((name) => fits(name, figure));
  return found.size > 1 && readScope(list) === '' && fitting.length === 1 ? fitting[0] : undefined;
}

/** 公路、水路、铁路共 is all that goes. */
const ways = ['公路', '水路', '铁路', '民航'];

/** Of the clause nearest to the figure that names a part; what the own office does is that, whatever it is. */
export function readScope(words: string, measure?: string): string {
  for (const clause of (words.match(clauses) ?? []).toReversed()) {
    const names = new Set(findScopes(clause, measure).map(({ name }) => name));
    for (const who of whos) if (names.has(who)) return who;
    names.delete('');
    if (ways.filter((way) => names.has(way)).length > 2) return '';
    if (measure === mileage) names.delete('公路');
    if (names.has('大运量') || names.has('中运量') || names.has('低运量')) names.delete('轨道交通');
    if (names.size > 0) return [...names].join('、');
  }
  return '';
}

/** Whether a figure is in a unit in which a measure is added up. */
export function fits(measure: string, { unit = '' }: Figure): boolean {
  return units.get(measure)?.test(unit) ?? false;
}

const units = new Map(measures.map(({ name, unit }) => [name, unit]));
