import { findElement, readInteger, readSwitch, readValue } from './element.ts';
import type { XmlElement } from './xml.ts';

/** What matters of the properties of a run (ECMA-376-1, 17.3.2); what is missing is not said. */
export interface Look {
  readonly bold?: boolean;
  readonly hidden?: boolean;
  /** Struck through with one line or with two. */
  readonly struck?: boolean;
  readonly struckTwice?: boolean;
  /** Shown in capitals. */
  readonly capitals?: boolean;
  /** Colour of the text is white. */
  readonly white?: boolean;
  /** A ground behind the text: white text on it can be read. */
  readonly ground?: boolean;
  /** In half points. */
  readonly size?: number;
  readonly font?: string;
  /** The typeface of Chinese characters. */
  readonly chineseFont?: string;
  /** `superscript` or `subscript`. */
  readonly position?: string;
  /** How far it is raised, in half points; lowered if less than 0 (17.3.2.24 w:position). */
  readonly shift?: number;
}

export function readLook(properties: XmlElement | undefined): Look {
  const look: { -readonly [key in keyof Look]: Look[key] } = {};
  if (properties === undefined) return look;
  const bold = readSwitch(properties, 'w:b');
  const hidden = readSwitch(properties, 'w:vanish');
  const struck = readSwitch(properties, 'w:strike');
  const struckTwice = readSwitch(properties, 'w:dstrike');
  const capitals = readSwitch(properties, 'w:caps');
  const colour = findElement(properties, 'w:color')?.attributes;
  const shading = findElement(properties, 'w:shd');
  const highlight = readValue(properties, 'w:highlight');
  const size = readInteger(readValue(properties, 'w:sz'));
  const fonts = findElement(properties, 'w:rFonts')?.attributes;
  const position = readValue(properties, 'w:vertAlign');
  if (bold !== undefined) look.bold = bold;
  if (hidden !== undefined) look.hidden = hidden;
  if (struck !== undefined) look.struck = struck;
  if (struckTwice !== undefined) look.struckTwice = struckTwice;
  if (capitals !== undefined) look.capitals = capitals;
  if (colour) look.white = isWhite(colour['w:val'], colour['w:themeColor']);
  if (shading) look.ground = isGround(shading);
  if (highlight !== undefined) look.ground = !['none', 'white'].includes(highlight);
  if (size !== undefined) look.size = size;
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
  const chineseFont = fonts?.['w:eastAsia'];
  if (font !== undefined) look.font = font;
  if (chineseFont !== undefined) look.chineseFont = chineseFont;
  if (position !== undefined) look.position = position;
  const shift = readInteger(readValue(properties, 'w:position'));
  if (shift !== undefined) look.shift = shift;
  return look;
}

/** 黑体, as Word names it in Chinese and in English. */
export function isHeavy({ chineseFont = '' }: Look): boolean {
  return /^(?:(?:方正|文鼎|汉仪)?黑体.*|SimHei)$/iu.test(chineseFont);
}

/** Almost white cannot be read either. A theme's first light colour is white in practice. */
function isWhite(value = '', theme?: string): boolean {
  if (theme === 'background1' || theme === 'light1') return true;
  return /^(?:f[a-f\d]){3}$/iu.test(value);
}

/** Whether a `w:shd` paints something that white text can be read on. */
export function isGround(shading: XmlElement | undefined): boolean {
  if (shading === undefined) return false;
  const { 'w:fill': fill = 'auto', 'w:val': pattern = 'clear', 'w:themeFill': theme } = shading.attributes;
  const plain = ['auto', 'ffffff'].includes(fill.toLowerCase()) && theme === undefined;
  return !plain || !['clear', 'nil'].includes(pattern);
}

/**
 * What holds for a run. Bold, hidden, struck and capitals are toggles (17.7.3): said by the styles of the paragraph and of the characters
 * alike they cancel each other, unless the defaults of the document say them; what stands at the run itself decides.
 */
export function resolveLook(defaults: Look, paragraph: Look, character: Look, direct: Look): Look {
  const toggle = (name: 'bold' | 'hidden' | 'struck' | 'capitals'): boolean =>
    direct[name] ?? (defaults[name] === true || (paragraph[name] ?? false) !== (character[name] ?? false));
  return {
    ...defaults,
    ...paragraph,
    ...character,
    ...direct,
    bold: toggle('bold'),
    hidden: toggle('hidden'),
    struck: toggle('struck'),
    capitals: toggle('capitals'),
  };
}
