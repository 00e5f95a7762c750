import { findElement, isOn, listElements, readInteger, readSwitch, readValue } from './element.ts';
import { longestLevelText } from './limits.ts';
import type { Styles } from './styles.ts';
import type { XmlElement } from './xml.ts';

/** Definitions of automatic numbering (ECMA-376-1, 17.9). */
export interface Lists {
  /** @param id of `w:numId`; undefined for 0, which takes numbering away, and for a list that is not defined */
  readonly findList: (id: string) => List | undefined;
}

export interface List {
  readonly id: string;
  /** Lists of one abstract definition count together. */
  readonly abstract: string;
  /** From 0; up to nine. */
  readonly levels: ReadonlyMap<number, Level>;
  /** Where a level starts anew when this list is first used (`w:startOverride`). */
  readonly restarts: ReadonlyMap<number, number>;
  /** The level that goes with a style of paragraphs. */
  readonly findLevelOfStyle: (style: string) => number | undefined;
}

export interface Level {
  readonly start: number;
  /** `w:numFmt`. */
  readonly format: string;
  /** For the format `custom`. */
  readonly pattern?: string;
  /** `%1.%2`: numbers of the levels, from 1. */
  readonly text: string;
  readonly suffix: string;
  /** `w:lvlRestart`: 0 never, n after level n (from 1); missing after any higher level. */
  readonly restart?: number;
  /** `w:isLgl`: all numbers in decimal. */
  readonly legal: boolean;
  readonly font?: string;
  readonly style?: string;
}

type Definitions = ReadonlyMap<string, XmlElement>;

export function readLists(root: XmlElement | undefined, styles: Styles): Lists {
  const abstracts: Definitions = index(root, 'w:abstractNum', 'w:abstractNumId');
  const nums: Definitions = index(root, 'w:num', 'w:numId');
  const known = new Map<string, List | undefined>();
  return {
    findList(id) {
      if (!known.has(id)) known.set(id, describeList(id, nums, abstracts, styles));
      return known.get(id);
    },
  };
}

function index(root: XmlElement | undefined, name: string, key: string): Definitions {
  return new Map(listElements(root, name).map((element) => [element.attributes[key] ?? '', element]));
}

function describeList(
  id: string,
  nums: Definitions,
  abstracts: Definitions,
  styles: Styles,
): List | undefined {
  const num = nums.get(id);
  const abstract = num && findAbstract(num, nums, abstracts, styles);
  if (id === '0' || num === undefined || abstract === undefined) return undefined;
  const levels = new Map<number, Level>();
  const restarts = new Map<number, number>();
  for (const element of listElements(abstract, 'w:lvl')) addLevel(levels, element);
  for (const override of listElements(num, 'w:lvlOverride')) {
    const level = readInteger(override.attributes['w:ilvl']) ?? 0;
    const replaced = findElement(override, 'w:lvl');
    if (replaced) addLevel(levels, replaced, level);
    const start = readInteger(readValue(override, 'w:startOverride'));
    if (start !== undefined) restarts.set(level, start);
  }
  return {
    id,
    abstract: abstract.attributes['w:abstractNumId'] ?? '',
    levels,
    restarts,
    findLevelOfStyle: (style) => [...levels].find(([, level]) => level.style === style)?.[0],
  };
}

/** A definition may be no more than a link to a style of numbering, which names a list with the levels (17.9.21). */
function findAbstract(
  num: XmlElement,
  nums: Definitions,
  abstracts: Definitions,
  styles: Styles,
): XmlElement | undefined {
  let abstract = abstracts.get(readValue(num, 'w:abstractNumId') ?? '');
  for (let steps = 0; abstract && steps < 10; steps += 1) {
    const link = readValue(abstract, 'w:numStyleLink');
    if (link === undefined) return abstract;
    const linked = nums.get(styles.findNumberingStyle(link) ?? '');
    abstract = linked && abstracts.get(readValue(linked, 'w:abstractNumId') ?? '');
  }
  return abstract;
}

function addLevel(levels: Map<number, Level>, element: XmlElement, at?: number): void {
  const position = at ?? readInteger(element.attributes['w:ilvl']) ?? 0;
  const format = findElement(element, 'w:numFmt')?.attributes;
  const fonts = findElement(element, 'w:rPr', 'w:rFonts')?.attributes;
  if (position < 0 || position > 8) return;
  levels.set(position, {
    // 17.9.25: without a start the first number is 0.
    start: readInteger(readValue(element, 'w:start')) ?? 0,
    format: format?.['w:val'] ?? 'decimal',
    pattern: format?.['w:format'],
    text: readLevelText(element),
    suffix: readValue(element, 'w:suff') ?? 'tab',
    restart: readInteger(readValue(element, 'w:lvlRestart')),
    legal: readSwitch(element, 'w:isLgl') ?? false,
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
    style: readValue(element, 'w:pStyle'),
  });
}

function readLevelText(level: XmlElement): string {
  const text = findElement(level, 'w:lvlText')?.attributes;
  const none = text?.['w:null'] !== undefined && isOn(text['w:null']);
  return none ? '' : (text?.['w:val'] ?? '').slice(0, longestLevelText);
}
