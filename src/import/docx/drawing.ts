import { findElement, listElements, readOwnText, readPlainText } from './element.ts';
import { emitObject, emitText, isWithheld } from './emit.ts';
import { readDescription } from '../picture-description.ts';
import { takeImage } from './image.ts';
import type { Look } from './look.ts';
import { readPart } from './package.ts';
import type { Context, Line } from './reading.ts';
import type { XmlElement } from './xml.ts';

/**
 * Reads pictures and text boxes of a drawing: DrawingML (ECMA-376-1, 20.4 and 20.2), VML (ECMA-376-4, 19.1) and embedded objects
 * (17.3.3.19), which show a picture of themselves.
 * @param description that of the drawing around, for a picture without its own
 */
export function readDrawing(
  element: XmlElement,
  context: Context,
  line: Line,
  look: Look,
  description = '',
): void {
  const { attributes } = element;
  let inside = context;
  let described = description;
  switch (element.name) {
    case 'wp:inline':
    case 'wp:anchor':
    case 'wps:wsp':
    case 'pic:pic': {
      const properties = findProperties(element);
      described = readDescription(properties?.['descr'], properties?.['title'], description);
      if (['1', 'true'].includes(properties?.['hidden'] ?? '')) inside = { ...context, hidden: true };
      break;
    }
    case 'v:shape':
    case 'v:rect':
    case 'v:roundrect':
    case 'v:oval':
    case 'v:group':
      described = readDescription(attributes['alt'], attributes['title'], description);
      if (/visibility\s*:\s*hidden/iu.test(attributes['style'] ?? '')) inside = { ...context, hidden: true };
      break;
    case 'a:blip':
      readPicture(attributes['r:embed'] ?? attributes['r:link'], inside, line, look, described);
      return;
    case 'v:imagedata':
      described = readDescription(described, attributes['o:title']);
      readPicture(
        attributes['r:id'] ?? attributes['r:href'] ?? attributes['r:pict'],
        inside,
        line,
        look,
        described,
      );
      return;
    case 'v:textpath':
      emitText(inside, line, look, attributes['string'] ?? '');
      return;
    case 'w:txbxContent':
      line.boxes.push({ element, context: openBox(inside, line, look) });
      return;
    case 'c:chart':
      drop(inside, line, '图表', readRelated(inside, attributes['r:id']) || described);
      return;
    case 'dgm:relIds':
      drop(inside, line, '智能图形（SmartArt）', readRelated(inside, attributes['r:dm']) || described);
      return;
    case 'o:OLEObject':
      drop(inside, line, '嵌入的对象', attributes['ProgID'] ?? '');
      return;
    case 'w:control':
      drop(inside, line, '控件', attributes['w:name'] ?? '');
      return;
  }
  for (const child of listElements(element)) readDrawing(child, inside, line, look, described);
}

function findProperties(element: XmlElement): XmlElement['attributes'] | undefined {
  const own = findElement(element, 'wp:docPr') ?? findElement(element, 'wps:cNvPr');
  return (own ?? findElement(element, 'pic:nvPicPr', 'pic:cNvPr'))?.attributes;
}

/** A shape may have any ground, so that white text in it says nothing. */
function openBox(context: Context, line: Line, look: Look): Context {
  return {
    ...context,
    ground: true,
    hidden: context.hidden || look.hidden === true,
    place: line.place,
    link: undefined,
  };
}

function readPicture(
  relation: string | undefined,
  context: Context,
  line: Line,
  look: Look,
  description: string,
): void {
  if (relation === undefined) return;
  // What is withheld is not even taken out of the file.
  const id = isWithheld(context, look) ? '' : takeImage(context, relation, line.place);
  if (id === undefined) return;
  emitObject(
    context,
    line,
    look,
    { kind: 'picture', id, description },
    `（图片${description && `：${description}`}）`,
  );
}

function drop({ reading }: Context, line: Line, sort: string, text: string): void {
  reading.dropped.push({ sort, text: text || '（里面没有能读出来的字）', place: line.place });
}

/** The words of a chart or a diagram stand in a part of their own. */
function readRelated({ reading, relations }: Context, id: string | undefined): string {
  const target = relations.get(id ?? '');
  const part = target === undefined || target.external ? undefined : readPart(reading.archive, target.target);
  return part ? collect(part.root).join(' ') : '';
}

function collect(element: XmlElement): string[] {
  if (element.name === 'a:p') return [readPlainText(element)].filter((text) => text !== '');
  // A value of a chart (21.2.2.239 c:v).
  if (element.name === 'c:v') return [readOwnText(element)];
  return listElements(element).flatMap(collect);
}
