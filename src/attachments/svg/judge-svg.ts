import { SaxesParser, type SaxesAttributeNS, type SaxesTagNS } from 'saxes';
import type { Refusal } from '../../schema/explain.ts';
import type { Place } from '../../source/place.ts';
import { allowedAttributes, allowedElements, describingNamespaces } from './allowed.ts';

/** What is wrong with a picture, and where. */
export type SvgFault = Refusal & Place;

const svg = 'http://www.w3.org/2000/svg';
const xlink = 'http://www.w3.org/1999/xlink';
const xml = 'http://www.w3.org/XML/1998/namespace';

/** Of an SVG in bytes: maps are the largest. */
export const mostSvgBytes = 5_000_000;

/** Of these a person mends the first. No element has as many attributes. */
const mostFaults = 100;

/** Of `=` from one tag to the next. */
const mostSigns = 1000;

/** A picture has some ten levels. */
const deepest = 100;

/**
 * Finds what an SVG has beside shapes and text. Opened by its address it is a page of the site: a script in it would run as one of
 * ours. Nothing is taken out, because a picture without the part would be another picture.
 */
export function judgeSvg(bytes: Uint8Array): SvgFault[] {
  const faults: SvgFault[] = [];
  const tell = (
    place: Place,
    message: string,
    advice = '请用画图软件另存为普通的 SVG，或者存成 PNG。',
  ): void => {
    faults.push({ rule: 'unsafe-svg', ...place, message, advice });
  };
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    tell({ line: 1, column: 1 }, 'SVG 不是 UTF-8 编码。', '请另存为 UTF-8 编码。');
    return faults;
  }
  // A parser compares the names of attributes with those before them; `<` stands only where a tag begins.
  if (source.split('<').some((part) => part.split('=').length > mostSigns)) {
    tell({ line: 1, column: 1 }, 'SVG 里有的标签属性太多。');
    return faults;
  }
  const parser = new SaxesParser({ xmlns: true });
  const open: string[] = [];
  let place: Place = { line: 1, column: 1 };
  const here = (back = 0): Place => ({ line: parser.line, column: Math.max(1, parser.columnIndex - back) });
  parser.on('doctype', () => {
    tell(here(), 'SVG 里有 DOCTYPE，它可以定义别的字。', '请删去 <!DOCTYPE …> 这一段。');
  });
  parser.on('processinginstruction', ({ target }) => {
    tell(here(), `SVG 里有 <?${target}?>，它可以引入别的文件。`, '请删去它。');
  });
  parser.on('opentagstart', ({ name }) => {
    place = here(name.length + 1);
  });
  parser.on('opentag', (tag) => {
    if (open.length > deepest) throw new TooDeep();
    if (faults.length > mostFaults) throw new Enough();
    const refused = judgeElement(tag, open) ?? judgeCount(tag);
    if (refused !== undefined) tell(place, refused);
    else
      for (const attribute of Object.values(tag.attributes)) {
        const told = judgeAttribute(attribute, tag);
        if (told !== undefined) tell(place, told);
      }
    open.push(tag.local);
  });
  parser.on('closetag', () => open.pop());
  const readText = (text: string): void => {
    if (open.at(-1) === 'style' && !isPlainStyle(text)) tell(here(), 'SVG 的样式里有 @、反斜线或网址。');
  };
  parser.on('text', readText);
  parser.on('cdata', readText);
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(source).close();
  } catch (error) {
    if (error instanceof Enough) return faults;
    if (!(error instanceof Error)) throw error;
    const message =
      error instanceof TooDeep
        ? `SVG 一层套一层，超过 ${String(deepest)} 层。`
        : 'SVG 写得不对，从这里读不下去。';
    tell(here(), message);
  }
  return faults;
}

/** These stop the parser and never leave this file. */
class TooDeep extends Error {}
class Enough extends Error {}

function judgeElement({ uri, local, name }: SaxesTagNS, open: readonly string[]): string | undefined {
  if (open.length === 0 && (uri !== svg || local !== 'svg')) return `文件最外面是 <${name}>，不是 SVG。`;
  if (open.includes('metadata') && describingNamespaces.has(uri)) return undefined;
  return uri === svg && allowedElements.has(local)
    ? undefined
    : `SVG 里不能有 <${name}>，它可以运行程序、引入别的文件，或者不是图形。`;
}

/** Those beyond are not looked at: such an element is refused. */
function judgeCount({ attributes, name }: SaxesTagNS): string | undefined {
  return Object.keys(attributes).length > mostFaults ? `<${name}> 的属性太多。` : undefined;
}

function judgeAttribute(
  { uri, prefix, local, name, value }: SaxesAttributeNS,
  tag: SaxesTagNS,
): string | undefined {
  if (prefix === 'xmlns' || name === 'xmlns') return undefined;
  if (uri === xml) return local === 'space' || local === 'lang' ? undefined : `SVG 里不能有 ${name}。`;
  if (describingNamespaces.has(uri)) return undefined;
  if (local === 'href' && (uri === '' || uri === xlink))
    return /^#[^\s]*$/u.test(value.trim())
      ? undefined
      : `<${tag.name}> 的 ${name} 只能指向图里的一部分，以 # 开头。`;
  if (uri === xlink && (local === 'title' || local === 'type')) return undefined;
  if (uri !== '' || !(allowedAttributes.has(local) || /^(?:data|aria)-[\w-]+$/u.test(local)))
    return `<${tag.name}> 不能有 ${name}${/^on/iu.test(local) ? '，它是程序' : ''}。`;
  return isPlainStyle(value) ? undefined : `<${tag.name}> 的 ${name} 里有 @、反斜线或网址。`;
}

/** Whether a value or a style sheet reaches nothing but parts of the picture: `url(#a)`. Comments could part a word in two. */
function isPlainStyle(value: string): boolean {
  const rest = value.replace(/url\(\s*(["']?)#[\w.:-]+\1\s*\)/giu, '');
  return !/[@\\]|\/\*|url|src\s*\(|image\s*\(|image-set|expression|binding|behavior|script\s*:|data\s*:/iu.test(
    rest,
  );
}
