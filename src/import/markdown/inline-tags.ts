import type { Text } from '../blocks.ts';
import { readDeclarations } from '../html/style-sheet/read-rules.ts';
import { raise, type Position } from '../raised.ts';

/** What text takes over from the marks and tags around it. */
export interface Look {
  readonly bold?: boolean;
  readonly deletion?: number;
  readonly position?: Position;
  /** Not shown: brackets around a reading for programs that know none. */
  readonly mute?: boolean;
}

/** Tags with a meaning that text without them would lose, open from here on. */
export interface TagStack {
  /**
   * Takes a tag as it is written.
   * @returns what is shown in its place; undefined if it means nothing here
   */
  readonly take: (tag: string) => string | undefined;
  readonly look: () => Look;
}

/** @param nextDeletion gives each deletion its number */
export function openTags(outer: Look, nextDeletion: () => number): TagStack {
  const open: { readonly name: string; readonly look: Look }[] = [];
  const look = (): Look => open.at(-1)?.look ?? outer;

  const enter = (name: string, attributes: string): Look | undefined => {
    const [, style = ''] = /\bstyle\s*=\s*["']([^"']*)["']/iu.exec(attributes) ?? [];
    const strikes = readDeclarations(style).some(({ value }) => value.includes('line-through'));
    if (strikes || ['del', 's', 'strike'].includes(name))
      return { ...look(), deletion: look().deletion ?? nextDeletion() };
    if (name === 'sup') return { ...look(), position: 'superscript' };
    if (name === 'sub') return { ...look(), position: 'subscript' };
    if (name === 'b' || name === 'strong') return { ...look(), bold: true };
    if (name === 'rp') return { ...look(), mute: true };
    return ['rt', 'ruby', 'q'].includes(name) ? look() : undefined;
  };

  const take = (tag: string): string | undefined => {
    const [, slash, written, attributes = ''] = /^<(\/?)([A-Za-z][\w-]*)([^>]*)>$/u.exec(tag) ?? [];
    if (written === undefined) return undefined;
    const name = written.toLowerCase();
    if (slash === '') {
      const entered = enter(name, attributes);
      if (entered) open.push({ name, look: entered });
      return entered && (shown[name]?.[0] ?? '');
    }
    const at = open.findLastIndex((one) => one.name === name);
    if (at === -1) return undefined;
    open.splice(at);
    return shown[name]?.[1] ?? '';
  };
  return { take, look };
}

/** What stands for a tag where it begins and where it ends. */
const shown: Readonly<Record<string, readonly [string, string]>> = { rt: ['（', '）'], q: ['“', '”'] };

/** @param before the character before it */
export function createText(text: string, { bold, deletion, position, mute }: Look, before: string): Text[] {
  if (mute) return [];
  return [
    {
      kind: 'text',
      text: raise(text, position, before),
      ...(bold && { bold }),
      ...(deletion !== undefined && { deletion }),
    },
  ];
}
