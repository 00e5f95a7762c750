import { toHalfWidth } from './normalise.ts';

/** A road named by its code (GB/T 917): national G, provincial S, county X, township Y, village C, special Z. */
export interface RouteMention {
  /** Canonical code: `G234`, `X085`, `G15W3`. */
  readonly code: string;
  /** Division code of the county or the town after the code of a local road: `Y012431227` → `431227`. */
  readonly area?: string;
  /** Exactly as written: `G209`, `国道G247`, `省道335`. */
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
const code = '[GS]\\d{1,4}(?:[EWNS]\\d{0,2})?|[XYCZ]\\d{3,4}?(?:\\d{6}|\\d{9})?';

/** Trains (G1234次) and a summit share the form of a code; 国道234公里 is a length, 县道100条 a count. */
const noRoad = '(?!\\d|[A-Za-z]|次|峰会)';
const noAmount = '(?!\\d|\\s*(?:[.%％余多]|公里|千米|km|米|[条个座处项万亿]))';

const mention = new RegExp(
  [
    `(?:(?:${className})\\s?)?(?<![A-Za-z\\d])(?<code>${code})${noRoad}`,
    `(?<class>${className})(?<number>\\d{3})${noAmount}`,
    `(?<![A-Za-z\\d.,，])(?<numberBefore>\\d{3})(?<classAfter>国道|省道)`,
  ].join('|'),
  'gu',
);

/**
 * Finds road codes: G209, S335, X085, 国道G247, 国道234 and 234国道 (→ G234). Not inside Latin words or other codes (BTX, PG123,
 * 5G).
 */
export function findRoutes(text: string): RouteMention[] {
  const plain = toHalfWidth(text);
  return [...plain.matchAll(mention)].map(({ 0: found, index, groups = {} }) => {
    const end = index + found.length;
    const written = groups['code'];
    const letter = classNames[groups['class'] ?? groups['classAfter'] ?? ''] ?? '';
    const full = written ?? `${letter}${groups['number'] ?? groups['numberBefore'] ?? ''}`;
    const [, local = full, area] = /^([XYCZ]\d{3,4}?)(\d{6}|\d{9})$/u.exec(full) ?? [];
    return {
      code: local,
      ...(area !== undefined && { area }),
      text: text.slice(index, end),
      start: index,
      end,
    };
  });
}
