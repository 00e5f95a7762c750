import { exponents, multiply, readArabic, readNumerals, skipNumerals, type Figure } from './figure.ts';
import { unscaled } from './unit-table.ts';
import { readUnit, testAt, type UnitMention } from './unit.ts';

/** A number with its multiplier and unit; the unit may be missing at the lower end of a range. */
export interface Amount {
  readonly figure: Figure;
  /** 万 in 3万元; `''` without one. */
  readonly scale: string;
  readonly value: number;
  /** Upper end of a vague number: 三四天. */
  readonly upper: number | undefined;
  readonly inexact: boolean;
  readonly unit: UnitMention | undefined;
  readonly end: number;
}

/** A plain space, the no-break, thin and wide ones. */
const gaps: ReadonlySet<string> = new Set(' \u00A0\u2009\u202F\u3000');
const some = (character: string): boolean => character === '余' || character === '多' || character === '几';
const scaleRun = /[十百千万亿]{1,3}/uy;
/** 个半 in 一个半小时. */
const andHalf = /个半(小时|月|星期)/uy;
const halfWords: Readonly<Record<string, string>> = { 月: '个月', 星期: '个星期', 小时: '小时' };
/** 半 in 两年半, but not in 五公里半径. */
const halfAfter = /半(?![径数个年天月成夜封])/uy;
/** 多 in 3公里多, but not in 3年多次. */
const moreAfter = /多(?![次家项种个元数部样式方功维点])/uy;
const measures: ReadonlySet<string> = new Set(['length', 'duration', 'mass', 'money']);

const hundredMillions = /^个多?亿/u;

const percent = /[百千万]分之/uy;
const percentNames: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '‱' };

export interface Place {
  /** Half-width text. */
  readonly text: string;
  /** As written, of the same length. */
  readonly written: string;
}

function skipGap(text: string, index: number): number {
  if (!gaps.has(text.charAt(index))) return index;
  return gaps.has(text.charAt(index + 1)) ? index + 2 : index + 1;
}

/** Reads 百分之四十 and 百分之3.5; 百分之百 is all. */
export function readPercent(place: Place, index: number): Amount | undefined {
  const { text, written } = place;
  if (!testAt(percent, text, index)) return undefined;
  const start = index + 3;
  const end = skipNumerals(text, start);
  const figure = /\d/u.test(text.charAt(start))
    ? readArabic(text, written, start)
    : text.slice(start, end) === '百'
      ? { digits: '100', inexact: false, spoken: true, end }
      : readNumerals(text, start, end, false);
  if (!figure) return undefined;
  const sign = percentNames[text.charAt(index)] ?? '%';
  const unit = readUnit(sign === '‱' ? '‰' : sign, 0);
  if (!unit || figure.upper !== undefined) return undefined;
  const named = { ...unit, name: sign, spelling: `${text.charAt(index)}分之` };
  const value = multiply(figure.digits, '');
  return { figure, scale: '', value, upper: undefined, inexact: false, unit: named, end: figure.end };
}

/** 1亿2千3百万: no number is written in more pieces. */
const deepest = 2;

/** Reads what follows a number: 余万人次 in 10余万人次. */
export function readAmount(place: Place, index: number, figure: Figure, depth = 0): Amount {
  const { text } = place;
  let at = skipGap(text, figure.end);
  let inexact = figure.inexact;
  if (some(text.charAt(at)) || (text.charAt(at) === '来' && /[十百]$/u.test(text.slice(index, at)))) {
    inexact = true;
    at = skipGap(text, at + 1);
  }
  const half = text.charAt(at) === '个' && !inexact ? readHalf(text, at, figure) : undefined;
  if (half) return half;
  // As little multiplier as possible: 5千米 is 5 公里.
  const plain = readUnit(text, at, index);
  if (plain) return finish(text, figure, '', inexact, plain, plain.end);
  // 1.5个亿 says no more than 1.5亿.
  if (text.charAt(at) === '个' && hundredMillions.test(text.slice(at, at + 3))) {
    inexact ||= text.charAt(at + 1) === '多';
    at += text.charAt(at + 1) === '多' ? 2 : 1;
  }
  scaleRun.lastIndex = at;
  const run = scaleRun.exec(text)?.[0] ?? '';
  for (let length = run.length; length > 0; length -= 1) {
    const scale = run.slice(0, length);
    if (exponents[scale] === undefined) continue;
    const compound =
      length === run.length && depth < deepest
        ? readCompound(place, figure, scale, at + length, depth + 1)
        : undefined;
    if (compound) return compound;
    let after = skipGap(text, at + length);
    const more = some(text.charAt(after));
    if (more) after = skipGap(text, after + 1);
    const unit = readUnit(text, after, index);
    if (unit && !unscaled.has(unit.unit.kind))
      return finish(text, figure, scale, inexact || more, unit, unit.end);
  }
  const scale = Object.hasOwn(exponents, run) ? run : '';
  const end = scale === '' ? figure.end : at + run.length;
  return finish(text, figure, scale, scale === '' ? figure.inexact : inexact, undefined, end);
}

/** 3亿5000万元, 1万2千人: two numbers, the second below the multiplier of the first. */
function readCompound(
  place: Place,
  figure: Figure,
  scale: string,
  end: number,
  depth: number,
): Amount | undefined {
  const { text, written } = place;
  if (figure.spoken || !/[万亿]$/u.test(scale) || !/\d/u.test(text.charAt(end))) return undefined;
  const next = readArabic(text, written, end);
  const rest = next && readAmount(place, end, next, depth);
  if (!rest?.unit || unscaled.has(rest.unit.unit.kind)) return undefined;
  const high = multiply(figure.digits, scale);
  if (rest.value >= multiply('1', scale) || !Number.isInteger(high) || !Number.isInteger(rest.value))
    return undefined;
  return { ...rest, figure: { ...figure, end: rest.figure.end }, value: high + rest.value };
}

function readHalf(text: string, at: number, figure: Figure): Amount | undefined {
  andHalf.lastIndex = at;
  const match = andHalf.exec(text);
  if (!match || figure.upper !== undefined || figure.digits.includes('.')) return undefined;
  const unit = readUnit(halfWords[match[1] ?? ''] ?? '', 0);
  if (!unit) return undefined;
  const end = at + match[0].length;
  const value = Number(figure.digits) + 0.5;
  return { figure, scale: '', value, upper: undefined, inexact: false, unit: { ...unit, end }, end };
}

function finish(
  text: string,
  figure: Figure,
  scale: string,
  some: boolean,
  unit: UnitMention | undefined,
  end: number,
): Amount {
  const inexact = some || unit?.spelling.includes('多') === true;
  const value = multiply(figure.digits, scale);
  const upper = figure.upper === undefined ? undefined : multiply(figure.upper, scale);
  const amount = { figure, scale, value, upper, inexact, unit, end };
  if (!unit) return amount;
  // 八成 is 80%.
  if (unit.name === '成')
    return { ...amount, value: value * 10, upper: upper && upper * 10, unit: { ...unit, name: '%' } };
  if (!measures.has(unit.unit.kind)) return amount;
  const next = text.charAt(end);
  if (next === '多' && testAt(moreAfter, text, end)) return { ...amount, inexact: true, end: end + 1 };
  if (next !== '半' || scale !== '' || inexact || unit.unit.kind === 'money' || figure.digits.includes('.'))
    return amount;
  return testAt(halfAfter, text, end) ? { ...amount, value: value + 0.5, end: end + 1 } : amount;
}
