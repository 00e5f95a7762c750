import { readAmount, readPercent, type Amount, type Place } from './amount.ts';
import { multiply, readArabic, readNumerals, skipNumerals } from './figure.ts';

export interface Range {
  readonly from: number;
  readonly to: number;
  /** Upper end: its unit is that of the range. */
  readonly high: Amount;
}

const mayConnect = /[ \-—–~～－─至到]/u;
const connector = /[ ]?(?:——|--|[-—–~～－─至到])[ ]?/uy;
/** 从30%到40% is a change, two quantities. */
const change = /[从由自](?:原来的?|的)?$/u;

/** Reads the upper end of a range: `至5万元` after `3万元`, `~5万元` after `3`. */
export function readRange(place: Place, index: number, low: Amount): Range | undefined {
  const { text } = place;
  if (low.inexact || low.upper !== undefined || !mayConnect.test(text.charAt(low.end))) return undefined;
  connector.lastIndex = low.end;
  const sign = connector.exec(text)?.[0];
  if (sign === undefined) return undefined;
  if (low.unit && /[至到]/u.test(sign) && change.test(text.slice(Math.max(0, index - 4), index)))
    return undefined;
  const high = readEnd(place, connector.lastIndex, low);
  if (!high?.unit || high.upper !== undefined) return undefined;
  if (low.unit && low.unit.name !== high.unit.name && !high.unit.name.startsWith(`${low.unit.name}/`))
    return undefined;
  const from = scaleAlike(low, high);
  return from < high.value ? { from, to: high.value, high } : undefined;
}

function readEnd(place: Place, index: number, low: Amount): Amount | undefined {
  const { text, written } = place;
  if (/\d/u.test(text.charAt(index))) {
    const figure = readArabic(text, written, index);
    return figure && readAmount(place, index, figure);
  }
  if (!low.figure.spoken) return undefined;
  const percent = readPercent(place, index);
  if (percent) return percent;
  const end = skipNumerals(text, index);
  const figure = readNumerals(text, index, end, false);
  // 百分之三十至四十: the upper end has lost its 百分之.
  if (low.unit?.spelling.endsWith('分之') === true && figure)
    return { ...low, figure, value: multiply(figure.digits, ''), end: figure.end };
  return figure && readAmount(place, index, figure);
}

/** 3~5万元 are both 万, 8000至1万元 are not. */
function scaleAlike(low: Amount, high: Amount): number {
  if (low.unit || low.scale !== '' || high.scale === '') return low.value;
  const alike = multiply(low.figure.digits, high.scale);
  return alike < high.value ? alike : low.value;
}
