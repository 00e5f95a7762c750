import { inlineText, type Block, type Inline } from '../blocks.ts';
import { findElement, listElements, readValue } from './element.ts';
import type { Field } from './fields.ts';
import { readMath } from './math.ts';
import { dropContents, readParagraph } from './paragraph.ts';
import { changes, conceal, isRemoved, joinChanges, type Context } from './reading.ts';
import { flattenTable } from './nested-table.ts';
import { splitLines } from './split-lines.ts';
import { readTable } from './table.ts';
import type { XmlElement } from './xml.ts';

interface Flow {
  readonly blocks: Block[];
  carried: readonly Inline[];
}

/** Reads what stands in the body, a cell, a note or a text box (ECMA-376-1, 17.2.2): paragraphs, tables, and what is around them. */
export function readBlocks(parent: XmlElement, context: Context): Block[] {
  const flow: Flow = { blocks: [], carried: [] };
  readInto(parent, context, flow);
  closeFlow(flow, context);
  return flow.blocks;
}

function readInto(parent: XmlElement, context: Context, flow: Flow): void {
  for (const child of listElements(parent)) {
    switch (child.name) {
      case 'w:p':
        addParagraph(child, context, flow);
        break;
      case 'w:tbl':
        addTable(child, context, flow);
        break;
      case 'w:sdt':
        addContentControl(child, context, flow);
        break;
      case 'm:oMath':
      case 'm:oMathPara':
        addEquation(child, context, flow);
        break;
      case 'w:altChunk':
      case 'w:subDoc':
        context.reading.refused.push(`第 ${context.reading.place} 段后嵌入的另一份文件`);
        break;
      case 'w:sectPr':
      case 'w:sdtPr':
      case 'w:tcPr':
        break;
      default:
        readInto(child, { ...context, change: joinChanges(context.change, changes[child.name]) }, flow);
    }
  }
}

function addParagraph(element: XmlElement, context: Context, flow: Flow): void {
  const { block, carried, boxes, inContents } = readParagraph(element, context, flow.carried);
  if (inContents) dropContentsTitle(context, flow);
  if (block) flow.blocks.push(...(context.inCell ? [block] : splitLines(block)));
  flow.carried = carried;
  for (const box of boxes) flow.blocks.push(...readBlocks(box.element, box.context));
}

/** A title that stands before a table of contents goes with it. */
function dropContentsTitle(context: Context, flow: Flow): void {
  const last = flow.blocks.at(-1);
  if (last?.kind !== 'paragraph' || !/^\s*目\s*[录次]\s*$/u.test(inlineText(last.content))) return;
  flow.blocks.pop();
  dropContents(context, inlineText(last.content), last.place);
}

function addTable(element: XmlElement, context: Context, flow: Flow): void {
  closeFlow(flow, context);
  const table = readTable(element, context, readBlocks);
  if (table) flow.blocks.push(...(context.inCell ? flattenTable(table) : [table]));
}

/** A paragraph whose end was taken away stands at the end: there is nothing to go on with. */
function closeFlow(flow: Flow, { reading, place }: Context): void {
  if (flow.carried.length > 0)
    flow.blocks.push({ kind: 'paragraph', place: place ?? reading.place, content: flow.carried });
  flow.carried = [];
}

/** 17.5.2 w:sdt. A table of contents that Word has made stands in one, its title included. */
function addContentControl(element: XmlElement, context: Context, flow: Flow): void {
  const gallery = readValue(findElement(element, 'w:sdtPr', 'w:docPartObj'), 'w:docPartGallery');
  const content = findElement(element, 'w:sdtContent');
  if (content === undefined) return;
  if (gallery !== 'Table of Contents') {
    readInto(content, context, flow);
    return;
  }
  const { open } = context.fields;
  const field: Field = { instruction: 'TOC', inResult: true, sort: 'contents' };
  open.push(field);
  readInto(content, context, flow);
  const at = open.lastIndexOf(field);
  if (at !== -1) open.splice(at, 1);
}

function addEquation(element: XmlElement, context: Context, flow: Flow): void {
  const { reading } = context;
  const place = context.place ?? reading.place;
  const text = readMath(element);
  if (context.change !== undefined) conceal(reading, context.change, text, place);
  else if (context.hidden) conceal(reading, '隐藏文字', text, place);
  if (isRemoved(context.change) || context.hidden || text.trim() === '') return;
  flow.blocks.push({ kind: 'paragraph', place, content: [{ kind: 'text', text }] });
}
