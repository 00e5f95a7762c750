import type { ElementStyle } from './style-sheet/apply-rules.ts';

/** A colour as screens mix it, each part from 0 to 255. */
type Colour = readonly [red: number, green: number, blue: number];

/** What text is written with, and on what; both are handed down. */
export interface Ink {
  /** `clear` if nothing is drawn at all. */
  readonly colour: Colour | 'clear';
  /** Undefined where a picture or something unknown lies below. */
  readonly paper: Colour | undefined;
}

/** A page that says nothing is black on white. */
export const blackOnWhite: Ink = { colour: [0, 0, 0], paper: [255, 255, 255] };

/** The ink within an element. A link has a colour of its own, which only its own style changes. */
export function enterInk(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  style: ElementStyle,
  around: Ink,
): Ink {
  const own = style.get('-webkit-text-fill-color') ?? style.get('color') ?? attributes.get('color');
  const set = own === undefined ? undefined : readColour(own);
  const colour = set ?? (tag === 'a' && attributes.has('href') ? linkBlue : around.colour);
  return { colour, paper: readPaper(tag, attributes, style, around.paper) };
}

const linkBlue: Colour = [0, 0, 238];

/** The header of a table is often white on a ground that its class or the class of its table gives it, in a sheet that was not saved. */
const painted: ReadonlySet<string> = new Set(['table', 'thead', 'tr', 'th']);

function readPaper(
  tag: string,
  attributes: ReadonlyMap<string, string>,
  style: ElementStyle,
  below: Colour | undefined,
): Colour | undefined {
  if (attributes.has('background') || style.has('background-image')) return undefined;
  const written = style.get('background-color') ?? style.get('background') ?? attributes.get('bgcolor');
  if (written === undefined && painted.has(tag) && (tag === 'th' || attributes.has('class')))
    return undefined;
  if (written === undefined || /^(?:none|inherit|initial|unset|transparent)$/iu.test(written.trim()))
    return below;
  if (/url\(|gradient\(|var\(/iu.test(written)) return undefined;
  const parts = written.match(/[\w-]+\([^)]*\)|[^\s]+/gu) ?? [];
  const found = parts.map(readColour).find((colour) => colour !== undefined);
  return found === 'clear' ? below : found;
}

/** So little different that nobody reads it, in each part. */
const indistinct = 12;

/** Whether nobody sees what is written: without colour, or in that of the paper. */
export function isInvisible({ colour, paper }: Ink): boolean {
  if (colour === 'clear') return true;
  return (
    paper !== undefined && colour.every((part, index) => Math.abs(part - (paper[index] ?? 0)) <= indistinct)
  );
}

const named: Readonly<Record<string, Colour | 'clear'>> = {
  transparent: 'clear',
  white: [255, 255, 255],
  snow: [255, 250, 250],
  whitesmoke: [245, 245, 245],
  ghostwhite: [248, 248, 255],
  ivory: [255, 255, 240],
  black: [0, 0, 0],
};

/** @returns undefined for what is none, or is not known here: then it is some colour */
function readColour(written: string): Colour | 'clear' | undefined {
  const text = written.trim().toLowerCase();
  const known = named[text];
  if (known) return known;
  const [, hex] = /^#?([\da-f]{3,8})$/u.exec(text) ?? [];
  if (hex !== undefined && (text.startsWith('#') || hex.length === 6)) return readHex(hex);
  const [, inner] = /^rgba?\(([^)]*)\)$/u.exec(text) ?? [];
  const parts = inner?.split(/[\s,/]+/u).filter(Boolean) ?? [];
  if (parts.length < 3) return isColourWord(text) ? unlikePaper : undefined;
  const [red = 0, green = 0, blue = 0] = parts.map(
    (part) => Number.parseFloat(part) * (part.endsWith('%') ? 2.55 : 1),
  );
  const alpha = parts[3];
  return alpha !== undefined && Number.parseFloat(alpha) === 0 ? 'clear' : [red, green, blue];
}

/** Any other colour that has a name; none of them is that of paper. */
const unlikePaper: Colour = [0, 0, 139];

function isColourWord(text: string): boolean {
  return /^(?:red|blue|green|gray|grey|navy|maroon|purple|teal|olive|silver|orange|yellow|lime|aqua|fuchsia|brown|pink|gold|(?:dark|light|medium|deep|pale)[a-z]+|hsla?\(.*)$/u.test(
    text,
  );
}

function readHex(hex: string): Colour | 'clear' | undefined {
  const short = hex.length <= 4;
  const parts = (hex.match(short ? /./gu : /../gu) ?? []).map((part) =>
    Number.parseInt(short ? part + part : part, 16),
  );
  const [red, green, blue, alpha] = parts;
  if (red === undefined || green === undefined || blue === undefined || hex.length === 5 || hex.length === 7)
    return undefined;
  return alpha === 0 ? 'clear' : [red, green, blue];
}
