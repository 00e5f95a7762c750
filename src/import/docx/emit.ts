import { shownText, type Inline } from '../blocks.ts';
import { isHeavy, type Look } from './look.ts';
import { meetsAsFigure, raise, type Position } from '../raised.ts';
import type { LinkTarget } from './fields.ts';
import { conceal, isRemoved, type Context, type Line } from './reading.ts';

/** Half points: two points or less are no print that anyone reads. */
const smallest = 4;

/** Adds text to the paragraph that is being read, or to where it belongs instead. */
export function emitText(context: Context, line: Line, look: Look, text: string): void {
  if (text === '') return;
  if (text.trim() !== '' && !isHeavy(look)) line.isPlain = true;
  const raised = raise(text, look.position ?? shiftOf(look, line, text), line.last);
  const shown: Inline = {
    kind: 'text',
    text: look.capitals === true ? raised.toUpperCase() : raised,
    ...(look.bold === true && { bold: true }),
    ...((look.struck === true || look.struckTwice === true) && { deletion: 1 }),
  };
  emit(context, line, look, shown, text);
}

/** Half points, where neither run nor styles say one (17.3.2.38). */
const usualSize = 20;
/** Share of the size before it below which letters are small. */
const small = 0.8;

/** Small figures that are set higher or lower behind a figure or a sign: 10 and a raised 8. In other sizes they stand so by chance. */
function shiftOf(
  { shift = 0, size = usualSize }: Look,
  { last, size: before }: Line,
  text: string,
): Position | undefined {
  if (shift === 0 || size >= (before ?? usualSize) * small) return undefined;
  if (!/^[\d+−–-]+$/u.test(text) || !/[\dA-Za-z)）米里]/u.test(last)) return undefined;
  return shift > 0 ? 'superscript' : 'subscript';
}

/** Adds an equation: what it begins with is none of the figures before it. */
export function emitEquation(context: Context, line: Line, text: string): void {
  const isApart = meetsAsFigure(line.last, text);
  emitText(context, line, line.style.look, isApart ? ` ${text}` : text);
}

/** Adds a break, a note or a picture. @param name what stands for it in a list of what is concealed @returns whether it is shown */
export function emitObject(context: Context, line: Line, look: Look, inline: Inline, name: string): boolean {
  return emit(context, line, look, inline, name);
}

/** Whether what stands here is not to be published: then it must not be taken from the file at all. */
export function isWithheld(context: Context, look: Look): boolean {
  return (
    isRemoved(context.change) ||
    context.hidden ||
    look.hidden === true ||
    context.fields.open.some((field) => !field.inResult || field.sort !== 'text')
  );
}

function emit(context: Context, line: Line, look: Look, inline: Inline, text: string): boolean {
  const { reading, change } = context;
  const open = context.fields.open;
  // The result of a field within the instruction of another is a part of that instruction.
  const instruction = open.findLast((field) => !field.inResult);
  if (instruction) {
    if (inline.kind === 'text') instruction.instruction += text;
    return false;
  }
  for (const field of open) field.hasResult = true;
  if (open.some(({ sort }) => sort === 'contents')) {
    line.contents += text;
    return false;
  }
  if (open.some(({ sort }) => sort === 'page')) {
    reading.dropped.push({ sort: '页码', text, place: line.place });
    return false;
  }
  if (change !== undefined && isRemoved(change)) {
    conceal(reading, change, text, line.place);
    return false;
  }
  if (look.hidden === true || context.hidden) {
    if (text.trim() !== '' || reading.unbroken) conceal(reading, '隐藏文字', text, line.place);
    return false;
  }
  if (change !== undefined) conceal(reading, change, text, line.place);
  else if (!concealDoubtful(context, line, look, inline)) reading.unbroken = false;
  append(line, inline, context.link ?? open.findLast((field) => field.link)?.link);
  if (look.shift === undefined || look.shift === 0) line.size = look.size;
  return true;
}

/** White text and tiny text can be meant to be hidden, or be a mistake; on a coloured ground white is as good as any. */
function concealDoubtful({ reading, ground }: Context, line: Line, look: Look, inline: Inline): boolean {
  if (inline.kind !== 'text' || inline.text.trim() === '') return false;
  const onGround = look.ground ?? (ground || line.style.look.ground === true);
  const tiny = look.size !== undefined && look.size <= smallest;
  if (!tiny && (look.white !== true || onGround)) return false;
  conceal(reading, tiny ? '疑似隐藏文字（字号极小）' : '疑似隐藏文字（白色）', inline.text, line.place);
  return true;
}

function append(line: Line, inline: Inline, link: LinkTarget | undefined): void {
  if (link === undefined) appendTo(line.content, inline, line.link === undefined);
  else if (line.link === link) appendTo(line.linkContent, inline, true);
  else {
    line.linkContent = [inline];
    line.content.push({ kind: 'link', address: link.address, content: line.linkContent });
  }
  line.link = link;
  line.last = shownText([inline]).slice(-1);
}

/** Runs are cut anywhere: text goes on with text of the same look. */
function appendTo(content: Inline[], inline: Inline, joins: boolean): void {
  const last = content.at(-1);
  if (
    joins &&
    inline.kind === 'text' &&
    last?.kind === 'text' &&
    last.bold === inline.bold &&
    last.deletion === inline.deletion
  )
    content[content.length - 1] = { ...last, text: last.text + inline.text };
  else content.push(inline);
}
