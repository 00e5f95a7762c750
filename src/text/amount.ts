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
  readonly upper?: number;
  readonly inexact: boolean;
  readonly unit: UnitMention | undefined;
  readonly end: number;
}

const gap = /[ \u00A0\u2009\u202F\u3000]/u;
const some = /[余多几]/u;
const scaleRun = /[十百千万亿]{1,3}/uy;
/** 个半 in 一个半小时. */
const andHalf = /个半(小时|月|星期)/uy;
const halfWords: Readonly<Record<string, string>> = { 月: '个月', 星期: '个星期', 小时: '小时' };
/** 半 in 两年半, but not in 五公里半径. */
const halfAfter = /半(?![径数个年天月成夜封])/uy;
/** 多 in 3公里多, but not in 3年多次. */
const moreAfter = /多(?![次家项种个元数部样式方功维点])/uy;
const measures: ReadonlySet<string> = new Set(['length', 'duration', 'mass', 'money']);

const percent = /[百千万]分之/uy;
const percentNames: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '‱' };

export interface Place {
  /** Half-width text. */
  readonly text: string;
  /** As written, of the same length. */
  readonly written: string;
}

function skipGap(text: string, index: number): number {
  if (!gap.test(text.charAt(index))) return index;
  return gap.test(text.charAt(index + 1)) ? index + 2 : index + 1;
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
  return { figure, scale: '', value, inexact: false, unit: named, end: figure.end };
}

/** Reads what follows a number: 余万人次 in 10余万人次. */
export function readAmount(place: Place, index: number, figure: Figure): Amount {
  const { text } = place;
  let at = skipGap(text, figure.end);
  let inexact = figure.inexact;
  if (some.test(text.charAt(at)) || (/[十百]$/u.test(text.slice(index, at)) && text.charAt(at) === '来')) {
    inexact = true;
    at = skipGap(text, at + 1);
  }
  const half = inexact ? undefined : readHalf(text, at, figure);
  if (half) return half;
  // As little multiplier as possible: 5千米 is 5 公里.
  const plain = readUnit(text, at, index);
  if (plain) return finish(text, { figure, scale: '', inexact, unit: plain, end: plain.end });
  scaleRun.lastIndex = at;
  const run = scaleRun.exec(text)?.[0] ?? '';
  for (let length = run.length; length > 0; length -= 1) {
    const scale = run.slice(0, length);
    if (exponents[scale] === undefined) continue;
    const compound = length === run.length ? readCompound(place, index, figure, scale, at + length) : undefined;
    if (compound) return compound;
    let after = skipGap(text, at + length);
    const more = some.test(text.charAt(after));
    if (more) after = skipGap(text, after + 1);
    const unit = readUnit(text, after, index);
    if (unit && !unscaled.has(unit.unit.kind))
      return finish(text, { figure, scale, inexact: inexact || more, unit, end: unit.end });
  }
  const scale = Object.hasOwn(exponents, run) ? run : '';
  const end = scale === '' ? figure.end : at + run.length;
  return finish(text, { figure, scale, inexact: scale === '' ? figure.inexact : inexact, unit: undefined, end });
}

/** 3亿5000万元, 1万2千人: two numbers, the second below the multiplier of the first. */
function readCompound(
  place: Place,
  index: number,
  figure: Figure,
  scale: string,
  end: number,
): Amount | undefined {
  const { text, written } = place;
  if (figure.spoken || !/[万亿]$/u.test(scale) || !/\d/u.test(text.charAt(end))) return undefined;
  const next = readArabic(text, written, end);
  const rest = next && readAmount(place, end, next);
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
  return { figure, scale: '', value: Number(`${figure.digits}.5`), inexact: false, unit: { ...unit, end }, end };
}

type Parts = Pick<Amount, 'figure' | 'scale' | 'inexact' | 'unit' | 'end'>;

function finish(text: string, parts: Parts): Amount {
  const { figure, scale, unit } = parts;
  const value = multiply(figure.digits, scale);
  const upper = figure.upper === undefined ? {} : { upper: multiply(figure.upper, scale) };
  const inexact = parts.inexact || unit?.spelling.includes('多') === true;
  if (unit && measures.has(unit.unit.kind)) {
    if (testAt(moreAfter, text, parts.end)) return { ...parts, value, ...upper, inexact: true, end: parts.end + 1 };
    const whole = scale === '' && !figure.digits.includes('.') && !inexact;
    if (whole && unit.unit.kind !== 'money' && testAt(halfAfter, text, parts.end))
      return { ...parts, value: Number(`${figure.digits}.5`), inexact, end: parts.end + 1 };
  }
  return { ...parts, value, ...upper, inexact };
}
