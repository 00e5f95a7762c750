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
   * @param place line that it stands in
   * @returns what is shown in its place; undefined if it means nothing here
   */
  readonly take: (tag: string, place: number) => string | undefined;
  readonly look: () => Look;
  /** Is told that there is text within the tags that are open. */
  readonly hold: () => void;
  /** Closes what is still open. */
  readonly end: () => void;
}

/** Where tags are opened. */
interface Surroundings {
  readonly outer: Look;
  /** Gives each deletion its number. */
  readonly nextDeletion: () => number;
  /** Is told of the tags that change nothing of the text: there is none within, or it looks so already. */
  readonly leaveOut: (tag: string, place: number) => void;
}

interface OpenTag {
  readonly tag: string;
  readonly name: string;
  readonly place: number;
  readonly look: Look;
  readonly changes: boolean;
  /** How much text there was before it. */
  readonly before: number;
}

export function openTags({ outer, nextDeletion, leaveOut }: Surroundings): TagStack {
  const open: OpenTag[] = [];
  let texts = 0;
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

  /** What stands over a word in another ruby is no ruby of its own. */
  const isNew = (name: string): boolean => name === 'ruby' && open.every((one) => one.name !== name);
  const isIdle = ({ changes, before }: OpenTag): boolean => !changes || before === texts;
  const closeFrom = (at: number): void => {
    for (const one of open.splice(at)) if (isIdle(one)) leaveOut(one.tag, one.place);
  };

  const take = (tag: string, place: number): string | undefined => {
    const [, slash, written, attributes = ''] = /^<(\/?)([A-Za-z][\w-]*)([^>]*)>$/u.exec(tag) ?? [];
    if (written === undefined) return undefined;
    const name = written.toLowerCase();
    if (slash === '') {
      const [around, entered] = [look(), enter(name, attributes)];
      if (!entered) return undefined;
      const changes = name in shown || isNew(name) || differs(entered, around);
      open.push({ tag, name, place, look: entered, changes, before: texts });
      return shown[name]?.[0] ?? '';
    }
    const at = open.findLastIndex((one) => one.name === name);
    const opening = open[at];
    if (!opening) return undefined;
    const idle = isIdle(opening);
    closeFrom(at);
    return idle ? undefined : (shown[name]?.[1] ?? '');
  };
  return {
    take,
    look,
    hold: () => {
      texts += 1;
    },
    end: () => {
      closeFrom(0);
    },
  };
}

function differs(one: Look, other: Look): boolean {
  return (['bold', 'deletion', 'position', 'mute'] as const).some((key) => one[key] !== other[key]);
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
