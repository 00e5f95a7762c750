import type { InternalLink } from '../../schema/document.ts';

/** A text that refers to something that moves. */
export interface Linking {
  /** Path from the project's root. */
  readonly file: string;
  readonly source: string;
  readonly links: readonly InternalLink[];
}

/** A text with its links led to the new address, and the lines (1-based) whose links have to be changed by hand. */
export interface Relinked {
  readonly source: string;
  readonly byHand: readonly number[];
}

/**
 * Leads the links of a text to where something is now. Only addresses from the root are changed (`/plans/yunxi/2024/#p-1`): what a
 * relative one leads to, its author knows.
 * @returns undefined if nothing of it leads there
 */
export function relink({ source, links }: Linking, from: string, to: string): Relinked | undefined {
  const own = new Set(links.flatMap(({ target, line }) => (isLed(target, from) ? [line] : [])));
  if (own.size === 0) return undefined;
  const byHand: number[] = [];
  const lines = source.split('\n').map((text, index) => {
    if (!own.has(index + 1)) return text;
    const changed = spellings(from).reduce(
      (line, spelling) =>
        line.replaceAll(
          new RegExp(`/${RegExp.escape(spelling)}(?=[/#?)\\s"'>]|$)`, 'gu'),
          `/${encodeURI(to)}`,
        ),
      text,
    );
    if (changed === text) byHand.push(index + 1);
    return changed;
  });
  return { source: lines.join('\n'), byHand };
}

function isLed(target: string, from: string): boolean {
  return (
    target
      .replace(/[?].*$/su, '')
      .replace(/(?:^|\/)index\.html$/u, '')
      .replace(/\/$/u, '') === from
  );
}

function spellings(path: string): string[] {
  return [...new Set([path, encodeURI(path)])];
}
