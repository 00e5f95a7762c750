import type { Level, List } from './lists.ts';
import { formatNumber } from '../number-format.ts';
import { readSymbol } from '../symbols.ts';

/** What Word shows before a paragraph. */
export interface ListNumber {
  readonly text: string;
  readonly bullet: boolean;
  /** `tab`, `space` or `nothing`. */
  readonly suffix: string;
}

/** Counts on by one paragraph of a list. */
export type CountParagraph = (list: List, level: number) => ListNumber | undefined;

/** @returns a counter for one document; its calls must come in the order of the paragraphs */
export function startCounting(): CountParagraph {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (list, at) => {
    const level = list.levels.get(at);
    if (level === undefined) return undefined;
    const counters = counts.get(list.abstract) ?? [];
    counts.set(list.abstract, counters);
    restartList(list, counters, begun);
    const last = counters[at];
    counters[at] = last === undefined ? level.start : last + 1;
    // A level shown through a lower one counts as used.
    for (let above = 0; above < at; above += 1) counters[above] ??= list.levels.get(above)?.start;
    for (const [below, { restart }] of list.levels)
      if (below > at && restart !== 0 && (restart === undefined || at < restart)) counters[below] = undefined;
    return showNumber(list, level, counters);
  };
}

/** 17.9.27: at the first paragraph of a list with overridden starts these levels start anew; another list of the kind goes on. */
function restartList(list: List, counters: (number | undefined)[], begun: Set<string>): void {
  if (begun.has(list.id)) return;
  begun.add(list.id);
  for (const [level, start] of list.restarts) counters[level] = start - 1;
}

function showNumber(list: List, level: Level, counters: readonly (number | undefined)[]): ListNumber {
  const { suffix, format } = level;
  if (format === 'bullet') return { text: readBullet(level), bullet: true, suffix };
  const text = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1;
    const shown = list.levels.get(at);
    if (shown === undefined) return '';
    const value = counters[at] ?? shown.start;
    const written = level.legal && shown.format !== 'none' ? 'decimal' : shown.format;
    return formatNumber(written, value, shown.pattern);
  });
  return { text, bullet: false, suffix };
}

function readBullet({ text, font }: Level): string {
  const shown = [...text].map((character) => readSymbol(font, character)).join('');
  // A picture, or a character of a font of symbols that is not known.
  if (shown.trim() === '' || /[\ue000-\uf8ff]/u.test(shown)) return '•';
  return shown === 'o' && /^courier/iu.test(font ?? '') ? '○' : shown;
}
