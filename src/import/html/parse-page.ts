import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap } from 'parse5';
import { ImportError } from '../import-error.ts';
import type { ReadNeighbour } from './context.ts';
import type { PageElement, PageNode } from './elements.ts';
import { blackOnWhite, enterInk, type Ink } from './ink.ts';
import type { ElementStyle } from './style-sheet/apply-rules.ts';
import { stylePage } from './style-sheet/style-page.ts';

/** Deepest nesting that is read: browsers stop at 512; more would exhaust the stack. */
const deepest = 500;

/** Most elements: a page that an office program has made of a hundred sheets has less. */
const mostElements = 30_000;

type ParsedNode = DefaultTreeAdapterMap['node'];
type StyleOf = (element: DefaultTreeAdapterMap['element']) => ElementStyle;

/**
 * Parses a page as browsers do, into plain nodes with lines and with what its styles say of them.
 * @throws ImportError if tags are too many or nested too deeply; it is thrown while parsing, which takes quadratic time on such a page
 */
export function parsePage(source: string, neighbour?: ReadNeighbour): PageElement {
  let [depth, elements] = [0, 0];
  const document = parse(source, {
    scriptingEnabled: false,
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (...given) => {
        elements += 1;
        if (elements > mostElements) refuse(tooMany);
        return defaultTreeAdapter.createElement(...given);
      },
      onItemPush: () => {
        depth += 1;
        if (depth > deepest) refuse(tooDeep);
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
  return createElement('#document', document, 1, 0, stylePage(document, neighbour), blackOnWhite);
}

const tooDeep = '网页的标签嵌套太深，读不出来。';
const tooMany = `网页的标签超过 ${String(mostElements)} 个，读不出来。`;

function refuse(message: string): never {
  throw new ImportError(message, '请在浏览器里打开它，把正文复制到 Word，另存为 .docx。');
}

function createElement(
  tag: string,
  node: DefaultTreeAdapterMap['parentNode'],
  line: number,
  depth: number,
  styleOf: StyleOf,
  around: Ink,
): PageElement {
  // What is mended (a tag that was never closed) may end deeper than it was parsed.
  if (depth > 2 * deepest) refuse(tooDeep);
  const attributes = 'attrs' in node ? node.attrs.map(({ name, value }) => [name, value] as const) : [];
  const named = new Map(attributes);
  const style = 'tagName' in node ? styleOf(node) : new Map<string, string>();
  const ink = enterInk(tag, named, style, around);
  const children: PageNode[] = [];
  for (const child of node.childNodes) {
    const converted = convertNode(child, line, depth + 1, styleOf, ink);
    if (converted) children.push(converted);
  }
  return { kind: 'element', tag, attributes: named, style, ink, children, line };
}

function convertNode(
  node: ParsedNode,
  parentLine: number,
  depth: number,
  styleOf: StyleOf,
  around: Ink,
): PageNode | undefined {
  const line = ('sourceCodeLocation' in node ? node.sourceCodeLocation?.startLine : undefined) ?? parentLine;
  if (node.nodeName === '#text') {
    const text = (node as DefaultTreeAdapterMap['textNode']).value;
    return { kind: 'text', text: removeInvisible(text), line };
  }
  return 'tagName' in node ? createElement(node.tagName, node, line, depth, styleOf, around) : undefined;
}

/** Control characters, byte order marks, and what only says where a line may break: nobody sees them. */
function removeInvisible(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\f\r]|[\u00AD\u200B\u2060\uFEFF\uFFFE\uFFFF]/gu, '');
}
