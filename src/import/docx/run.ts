import { findElement, listElements, readOwnText, readPlainText, readValue } from './element.ts';
import { readDrawing } from './drawing.ts';
import { emitObject, emitText } from './emit.ts';
import { beginField, beginResult, showWithoutResult, tellsResult } from './fields.ts';
import { readLook, resolveLook, type Look } from './look.ts';
import type { Context, Line } from './reading.ts';
import { readSymbol, showSigns } from '../symbols.ts';
import type { XmlElement } from './xml.ts';

/** Reads what is in a paragraph around a run; needed for the base text of phonetic guides. */
export type ReadContent = (parent: XmlElement, context: Context, line: Line) => void;

/** Reads a run (ECMA-376-1, 17.3.2.25 w:r). */
export function readRun(run: XmlElement, context: Context, line: Line, readContent: ReadContent): void {
  const { defaults, findCharacterStyle } = context.reading.styles;
  const properties = findElement(run, 'w:rPr');
  const character = findCharacterStyle(readValue(properties, 'w:rStyle'));
  const look = resolveLook(defaults, line.style.look, character, readLook(properties));
  for (const child of listElements(run)) readPiece(child, context, line, look, readContent);
}

function readPiece(
  piece: XmlElement,
  context: Context,
  line: Line,
  look: Look,
  readContent: ReadContent,
): void {
  const { attributes } = piece;
  const emit = (text: string): void => {
    emitText(context, line, look, text);
  };
  switch (piece.name) {
    case 'w:rPr':
      return;
    case 'w:t':
      emit(readText(piece, look));
      return;
    case 'w:delText':
      emitText({ ...context, change: '修订（删除）' }, line, look, readText(piece, look));
      return;
    case 'w:tab':
    case 'w:ptab':
      emit('\t');
      return;
    case 'w:br':
    case 'w:cr':
      emitObject(context, line, look, { kind: 'break' }, ' ');
      return;
    case 'w:noBreakHyphen':
      // The character of the same name would keep a search from finding G209-1.
      emit('-');
      return;
    case 'w:sym':
      emit(readSymbolElement(piece));
      return;
    case 'w:fldChar':
      readFieldMark(piece, context, line, look);
      return;
    case 'w:instrText':
    case 'w:delInstrText': {
      const field = context.fields.open.findLast(({ inResult }) => !inResult);
      if (field) field.instruction += readOwnText(piece);
      return;
    }
    case 'w:footnoteReference':
      readNote(`footnote-${attributes['w:id'] ?? ''}`, context, line, look);
      return;
    case 'w:endnoteReference':
      readNote(`endnote-${attributes['w:id'] ?? ''}`, context, line, look);
      return;
    case 'w:commentReference':
      markComment(piece, context, line);
      return;
    case 'w:ruby':
      readRuby(piece, context, line, readContent);
      return;
    case 'w:pgNum':
      context.reading.dropped.push({ sort: '页码', text: '', place: line.place });
      return;
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      readDrawing(piece, context, line, look);
      return;
    default:
      for (const child of listElements(piece)) readPiece(child, context, line, look, readContent);
  }
}

/**
 * Space around text counts only if the file says so (17.3.3.31, xml:space), and a line break in it is a space. Characters of fonts
 * of symbols may stand in text, too.
 */
function readText(element: XmlElement, look: Look): string {
  const own = readOwnText(element).replace(/[\t\r\n]+/gu, ' ');
  const text = element.attributes['xml:space'] === 'preserve' ? own : own.replace(/^ +| +$/gu, '');
  const shown = text.replace(/[\uf000-\uf0ff]/gu, (character) => readSymbol(look.font, character));
  return showSigns(shown, look.font);
}

function readSymbolElement({ attributes }: XmlElement): string {
  const code = parseInt(attributes['w:char'] ?? '', 16);
  if (!(code >= 0x20 && code <= 0xfffd) || (code >= 0xd800 && code <= 0xdfff)) return '';
  return readSymbol(attributes['w:font'], String.fromCharCode(code));
}

/** 17.16.18: begin, instruction, separate, result, end; fields stand in fields. */
function readFieldMark(mark: XmlElement, context: Context, line: Line, look: Look): void {
  const { open, unended } = context.fields;
  const type = mark.attributes['w:fldCharType'];
  if (type === 'begin' && !unended.has(mark)) open.push(beginField(mark));
  const field = open.at(-1);
  if (type === 'separate' && field && !field.inResult) beginResult(field);
  if (type !== 'end' || !field) return;
  open.pop();
  if (field.hasResult === true || field.sort !== 'text') return;
  const shown = showWithoutResult(field);
  if (shown === '' && tellsResult(field))
    context.reading.dropped.push({ sort: '没有结果的域', text: field.instruction.trim(), place: line.place });
  else emitText(context, line, look, shown);
}

function readNote(id: string, context: Context, line: Line, look: Look): void {
  const { reading } = context;
  const source = reading.notes.get(id);
  const text = source ? readPlainText(source.element) : '';
  const shown = emitObject(context, line, look, { kind: 'note', id }, `（脚注：${text}）`);
  // Only a note that is referred to by what is shown is shown.
  if (shown && !reading.notePlaces.has(id)) reading.notePlaces.set(id, line.place);
}

export function markComment(element: XmlElement, { reading }: Context, line: Line): void {
  const id = element.attributes['w:id'] ?? '';
  if (!reading.commentPlaces.has(id)) reading.commentPlaces.set(id, line.place);
}

/** 17.3.3.25: pinyin above characters; the characters are the text. */
function readRuby(ruby: XmlElement, context: Context, line: Line, readContent: ReadContent): void {
  const reading = findElement(ruby, 'w:rt');
  const base = findElement(ruby, 'w:rubyBase');
  if (reading)
    context.reading.dropped.push({ sort: '注音', text: readPlainText(reading), place: line.place });
  if (base) readContent(base, context, line);
}
