import type { Collection } from '../schema/document.ts';

/** What a document's place below `content/` is made of. */
export interface Placeable {
  readonly collection: Collection;
  /** Missing if nobody knows it yet. */
  readonly bureau?: string;
  readonly period?: string;
  /** Name of the file that it comes from, without extension: it stands in for what is missing. */
  readonly source: string;
}

/** Id that stands for a bureau that is not known; no bureau has it, so that the check asks for it. */
export const unknownBureau = 'unknown';

/**
 * Path of a document below `content/` without extension: `plans/yunxi/2024`; a span of years is written with a hyphen. Without bureau or
 * period, one would stand in the other's place: then the file keeps its name.
 * @param name that the webmaster gives
 */
export function placeDocument({ collection, bureau, period, source }: Placeable, name?: string): string {
  const own = bureau === undefined ? undefined : period?.replace('/', '-');
  return `${collection}/${bureau ?? unknownBureau}/${name ?? own ?? nameAfter(source)}`;
}

/** Longest name that is made, in characters: file systems take 255 bytes. */
const longest = 60;

/** `2024 工作计划(终稿)` → `2024-工作计划-终稿` */
function nameAfter(source: string): string {
  const words = source.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words.join('-')].slice(0, longest).join('') || 'unknown';
}

/**
 * A name for a second document of one bureau and period, that nothing has yet: `2025-要点`, `2025-要点-2`.
 * @param isTaken whether a document has the name
 */
export function proposeName(period: string, kind: string, isTaken: (name: string) => boolean): string {
  const name = `${period.replace('/', '-')}-${shorten(kind)}`;
  if (!isTaken(name)) return name;
  let count = 2;
  while (isTaken(`${name}-${String(count)}`)) count += 1;
  return `${name}-${String(count)}`;
}

/** 年度工作计划 → 计划, 工作要点 → 要点, 专项工作总结 → 专项总结 */
function shorten(kind: string): string {
  return kind.replace(/^(?:年度|半年|季度|五年)/u, '').replace('工作', '');
}
