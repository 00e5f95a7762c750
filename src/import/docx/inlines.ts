import { listElements } from './element.ts';
import { emitEquation, emitText } from './emit.ts';
import { beginField, beginResult, showWithoutResult } from './fields.ts';
import { readMath } from './math.ts';
import { changes, joinChanges, type Context, type Line } from './reading.ts';
import { markComment, readRun } from './run.ts';
import type { XmlElement } from './xml.ts';

/**
 * Reads the content of a paragraph into its line: runs, and what stands around them (ECMA-376-1, 17.3.1.22 w:p). What is not known
 * is passed through: text is not lost in an extension of some producer.
 */
export function readInlines(parent: XmlElement, context: Context, line: Line): void {
  for (const child of listElements(parent)) readInline(child, context, line);
}

function readInline(element: XmlElement, context: Context, line: Line): void {
  const { name } = element;
  switch (name) {
    case 'w:r':
      readRun(element, context, line, readInlines);
      return;
    case 'w:pPr':
    case 'w:sdtPr':
    case 'w:sdtEndPr':
    case 'w:smartTagPr':
    case 'w:customXmlPr':
    case 'w:rPr':
      return;
    case 'w:hyperlink':
      readInlines(element, { ...context, link: findTarget(element, context) ?? context.link }, line);
      return;
    case 'w:fldSimple':
      readSimpleField(element, context, line);
      return;
    case 'm:oMath':
    case 'm:oMathPara':
      emitEquation(context, line, readMath(element));
      return;
    case 'w:commentRangeStart':
      markComment(element, context, line);
      return;
    default:
      readInlines(element, { ...context, change: joinChanges(context.change, changes[name]) }, line);
  }
}

/** 17.16.22. A link within the document (only `w:anchor`) is none: the page has anchors of its own. */
function findTarget({ attributes }: XmlElement, { relations }: Context): Context['link'] {
  const target = relations.get(attributes['r:id'] ?? '')?.target;
  if (target === undefined || target === '') return undefined;
  const anchor = attributes['w:anchor'];
  return { address: anchor === undefined ? target : `${target}#${anchor}` };
}

function readSimpleField(element: XmlElement, context: Context, line: Line): void {
  const field = beginField(undefined, element.attributes['w:instr'] ?? '');
  beginResult(field);
  const { open } = context.fields;
  open.push(field);
  readInlines(element, context, line);
  open.splice(open.lastIndexOf(field), 1);
  if (listElements(element).length === 0) emitText(context, line, line.style.look, showWithoutResult(field));
}
