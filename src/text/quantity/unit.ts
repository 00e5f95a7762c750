import { notAfter, notBefore, notBeforeTimes } from './unit-neighbours.ts';
import { denominators, units, type Unit } from './unit-table.ts';

interface Spelling {
  readonly text: string;
  readonly unit: Unit;
  readonly latin: boolean;
  readonly notBefore: RegExp | undefined;
  readonly notAfter: RegExp | undefined;
}

/** A unit as it stands in a text. */
export interface UnitMention {
  /** Its class, and whether it may follow Chinese numerals; of `公里/小时` that of 公里. */
  readonly unit: Unit;
  /** Canonical, with what it is divided by: `公里/小时`. */
  readonly name: string;
  /** As written, without what it is divided by. */
  readonly spelling: string;
  readonly end: number;
}

const spellings: readonly Spelling[] = units.flatMap((unit) =>
  unit.spellings.map((text) => {
    const ahead = notBefore[text] ?? (/.次$/u.test(text) ? notBeforeTimes : undefined);
    const behind = notAfter[text];
    return {
      text,
      unit,
      latin: /[A-Za-z]\d?$/u.test(text),
      notBefore: ahead === undefined ? undefined : new RegExp(ahead, 'uy'),
      notAfter: behind === undefined ? undefined : new RegExp(`(?:${behind})$`, 'u'),
    };
  }),
);

/** By first character, longest first: a text is asked only for what it can hold. */
const byFirst = new Map<string, Spelling[]>();
for (const spelling of spellings.toSorted((a, b) => b.text.length - a.text.length)) {
  const first = spelling.text.charAt(0);
  byFirst.set(first, [...(byFirst.get(first) ?? []), spelling]);
}

const unitNames: ReadonlySet<string> = new Set(units.map(({ name }) => name));
const perNames: ReadonlySet<string> = new Set([...unitNames, ...Object.values(denominators)]);

/** What a density is counted by: 公里/百平方公里, 标台/万人. */
const perScale = /^[百千万亿]{0,2}/u;
const perScaleAt = /[百千万亿]{1,2}/uy;

/** Whether a text is the one spelling of a unit that all share: 公里 and not km, 公里/小时 and not km/h. */
export function isCanonicalUnit(text: string): boolean {
  const [unit = '', per, ...rest] = text.split('/');
  if (!unitNames.has(unit) || rest.length > 0) return false;
  return per === undefined || perNames.has(per) || perNames.has(per.replace(perScale, ''));
}

/** `1675m 2`: a superscript that lost its form and moved off. */
const looseExponent = /m ([23])(?![\d.A-Za-z\p{Script=Han}])/uy;

const letterOrDigit = /[A-Za-z\d²³]/u;

/**
 * Reads the unit that stands at `index`, the longest that fits: 平方公里 and not 平方, and none in 处理 or kmx. A second one in
 * brackets goes with it: 台（套）, 家（次） which is 家次.
 * @param number where the number of this unit begins
 */
export function readUnit(text: string, index: number, number = index): UnitMention | undefined {
  const found = readPlainUnit(text, index, number);
  if (!found) return undefined;
  const { unit, end, spelling } = found;
  const sign = text.charAt(end);
  if (spelling === 'm' && sign === ' ' && testAt(looseExponent, text, index)) {
    const whole = readPlainUnit(`m${text.charAt(end + 1)}`, 0, 0);
    if (whole) return { ...whole, end: end + 2 };
  }
  const pair = sign === '（' || sign === '(' ? readPlainUnit(text, end + 1, number) : undefined;
  if (pair && /[）)]/u.test(text.charAt(pair.end))) {
    // 家（次） and 家（道）次 are 家次.
    const again = `${unit.name}次`;
    const times = pair.name !== '次' && text.charAt(pair.end + 1) === '次' && unitNames.has(again);
    return {
      ...found,
      name: times || pair.name === '次' ? again : unit.name,
      end: pair.end + (times ? 2 : 1),
    };
  }
  const at = sign === ' ' ? end + 1 : end;
  const divides = text.charAt(at) === '/' || text.charAt(at) === '／';
  const each = sign === '每';
  if (!divides && !each) return found;
  const strength = unit.kind === 'people' ? readStrength(text, end) : undefined;
  if (strength !== undefined) return { unit, spelling, name: `${unit.name}/公里日`, end: strength };
  const below = readDenominator(text, at + 1);
  if (!below || (each && !goesOnEach(text, unit, below))) return found;
  return { unit, spelling, name: `${unit.name}/${below.name}`, end: below.end };
}

/** What a line of rail carries each day and kilometre: 人次/公里日, 人次/(公里·日), 人次每公里每日, 人次/日公里. */
const length = '(?:公里|千米|km)';
const perStrength = new RegExp(
  `\\s?[/／每]\\s?[(（]?(?:${length}\\s?[·•.*×/／每]?\\s?[日天d](?![均常期])|[日天d]\\s?[·•.*×/／每]?\\s?${length})[)）]?`,
  'uy',
);

function readStrength(text: string, index: number): number | undefined {
  return testAt(perStrength, text, index) ? perStrength.lastIndex : undefined;
}

/** 60万元每公里 is a price and 3万人次每日， a rate; in 3人每日巡查 another clause begins. */
function goesOnEach(text: string, unit: Unit, below: { end: number; kind?: string }): boolean {
  if (!measured.has(below.kind ?? '')) return false;
  return unit.kind === 'money' || unit.kind === 'length' || !han.test(text.charAt(below.end));
}

const han = /\p{Script=Han}/u;
const measured: ReadonlySet<string> = new Set(['length', 'area', 'volume', 'mass', 'duration']);

function readPlainUnit(text: string, index: number, number: number): UnitMention | undefined {
  for (const spelling of byFirst.get(text.charAt(index)) ?? []) {
    if (!text.startsWith(spelling.text, index)) continue;
    const end = index + spelling.text.length;
    if (spelling.latin && letterOrDigit.test(text.charAt(end))) continue;
    if (spelling.notBefore && testAt(spelling.notBefore, text, end)) continue;
    if (spelling.notAfter?.test(text.slice(Math.max(0, number - 2), number)) === true) continue;
    return { unit: spelling.unit, name: spelling.unit.name, spelling: spelling.text, end };
  }
  return undefined;
}

function readDenominator(
  text: string,
  index: number,
): { name: string; end: number; kind?: string } | undefined {
  const found = readPlainUnit(text, index, index);
  if (found) return { name: found.name, end: found.end, kind: found.unit.kind };
  perScaleAt.lastIndex = index;
  const scale = perScaleAt.exec(text)?.[0] ?? '';
  const scaled = scale === '' ? undefined : readPlainUnit(text, index + scale.length, index);
  if (scaled) return { name: scale + scaled.name, end: scaled.end, kind: scaled.unit.kind };
  for (const [written, name] of Object.entries(denominators)) {
    const end = index + written.length;
    if (!text.startsWith(written, index)) continue;
    if (!/[a-z]$/u.test(written) || !letterOrDigit.test(text.charAt(end))) return { name, end };
  }
  return undefined;
}

/** Whether a sticky pattern fits at a place. */
export function testAt(pattern: RegExp, text: string, index: number): boolean {
  pattern.lastIndex = index;
  return pattern.test(text);
}
