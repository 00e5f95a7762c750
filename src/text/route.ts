import { toHalfWidth } from './spelling/normalise.ts';

/** A road named by its code (GB/T 917): national G, provincial S, county X, township Y, village C, special Z. */
export interface RouteMention {
  /** Canonical code: `G234`, `X085`, `G15W3`. */
  readonly code: string;
  /** Division code of the county or the town after the code of a local road: `Y012431227` → `431227`. */
  readonly area?: string;
  /** Exactly as written: `G209`, `国道G247`, `省道335`, `ｇ２０９`. */
  readonly text: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

const classNames: Readonly<Record<string, string>> = {
  国道: 'G',
  省道: 'S',
  县道: 'X',
  乡道: 'Y',
  村道: 'C',
  专用公路: 'Z',
};
const className = Object.keys(classNames).join('|');

/** G5, G6512, G15W3 (a branch); S335; X085, C305431227 (with the county's code), Y012431227101 (with the town's). */
const code = '[GSgs]\\d{1,4}(?:[EWNSewns]\\d{0,2})?|[XYCZxycz]\\d{3,4}?(?:\\d{6}|\\d{9})?';

/** G209K12+300 is a place on the road. */
const wordEnd = '(?![A-JL-Za-jl-z\\d]|[Kk](?!\\d))';

/** 国道234公里 is a length, 县道100条 a count. */
const noAmount = '(?!\\d|\\s*(?:[.%％‰余多]|公里|千米|km|米|[条个座处项万亿]))';

const mention = new RegExp(
  [
    `(?:(?:${className})\\s?)?(?<![A-Za-z\\d])(?<code>${code})${wordEnd}`,
    `(?<class>${className})\\s?(?<number>\\d{3})${noAmount}`,
    `(?<![A-Za-z\\d.,，])(?<numberBefore>\\d{3})(?<classAfter>国道|省道)`,
    `(?<![A-Za-z\\d.,，])(?<localBefore>0\\d{2})(?<localAfter>县道|乡道|村道)`,
  ].join('|'),
  'gu',
);

/** What every mention holds. Most texts name no road, and finding that out with `mention` itself takes ten times as long. */
const likely = /[GSXYCZgsxycz]\d|[道路]\s?\d|\d[国省县乡村]道/u;

/**
 * What has the form of a code and follows with another word: a train, a summit, concrete, an aeroplane, a version, a part number
 * (S335-2; but G209-S335 are two roads).
 */
const elsewhere = new RegExp(
  '\\s?(?:(?:[/、]\\d+)*次|峰会|论坛|集团|国家|成员国|系统|列车|高铁|动车|混凝土|砼|客机|飞机|大飞机|运输机|航班|手机|芯片|版|型|系列|室|教室|房' +
    '|扫描|打印|相机|光机|号文|号楼|级|标号|标准件|轴承|螺栓)|\\.\\d|[-_](?![GSXYCZ]\\d)[A-Za-z\\d]|[:：]?\\d',
  'uiy',
);
/** What announces something else than a road. */
const announced =
  /(?:型号|标号|编号|货号|批号|车牌|车次|车号|列车|高铁|动车|航班|零件|部件|配件|牌号|版本|房间|图号|规格|尺寸)(?:[为是:：]|\s)?$/u;
/** A hyphen joins it to what is no road: XK-S335. */
const joined = /(?:^|[^A-Za-z\d])([A-Za-z\d]+)[-_]$/u;
const aRoad = new RegExp(`^(?:${code})$`, 'u');

/** Groups of states; the road of the same number says so: G20青银高速. */
const states = /^G(?:7|8|20|77)$/u;
const roadNear = /^.{0,8}?(?:高速|公路|国道|线|路|互通|收费|扩容|改|段|沿|匝道|枢纽)/u;

/**
 * Finds roads: G209, S335, X085, 国道G247, 国道234 and 234国道 (→ G234), in full width and in lower case. Not inside words or
 * other codes (BTX, PG123, 5G), nor what only looks like one: G1234次, G20峰会, C305室.
 */
export function findRoutes(text: string): RouteMention[] {
  const plain = toHalfWidth(text);
  const found: RouteMention[] = [];
  if (!likely.test(plain)) return found;
  for (const match of plain.matchAll(mention)) {
    const route = describe(text, plain, match);
    if (route) found.push(route, ...readSharing(text, plain, route));
  }
  return found;
}

/** 国道107、207线: numbers that share the word before them. */
const sharing = /[、和及](\d{3})(?=(?:[、和及]\d{3})*线)/uy;

function readSharing(text: string, plain: string, { code, end }: RouteMention): RouteMention[] {
  sharing.lastIndex = end;
  const number = sharing.exec(plain)?.[1];
  if (number === undefined) return [];
  const place = { start: end + 1, end: end + 1 + number.length };
  const route = { code: code.charAt(0) + number, text: text.slice(place.start, place.end), ...place };
  return [route, ...readSharing(text, plain, route)];
}

function describe(text: string, plain: string, match: RegExpExecArray): RouteMention | undefined {
  const { 0: matched, index: start, groups = {} } = match;
  const end = start + matched.length;
  const written = groups['code']?.toUpperCase();
  if (written !== undefined && !isRoad(plain, start, end, written, matched)) return undefined;
  const named = groups['class'] ?? groups['classAfter'] ?? groups['localAfter'] ?? '';
  const number = groups['number'] ?? groups['numberBefore'] ?? groups['localBefore'] ?? '';
  const full = written ?? `${classNames[named] ?? ''}${number}`;
  const [, local = full, area] = /^([XYCZ]\d{3,4}?)(\d{6}|\d{9})$/u.exec(full) ?? [];
  return { code: local, ...(area !== undefined && { area }), text: text.slice(start, end), start, end };
}

function isRoad(plain: string, start: number, end: number, code: string, matched: string): boolean {
  // 国道 says what it is.
  if (matched.length > code.length) return true;
  elsewhere.lastIndex = end;
  if (elsewhere.test(plain)) return false;
  const before = plain.slice(Math.max(0, start - 24), start);
  if (announced.test(before)) return false;
  const other = joined.exec(before)?.[1];
  if (other !== undefined && !aRoad.test(other)) return false;
  return !states.test(code) || roadNear.test(plain.slice(end, end + 14));
}
