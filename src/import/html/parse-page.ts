import { defaultTreeAdapter, parse, type DefaultTreeAdapterMap } from 'parse5';
import { ImportError } from '../import-error.ts';
import type { ReadNeighbour } from './context.ts';
import type { PageElement, PageNode } from './elements.ts';
import { blackOnWhite, enterInk, type Ink } from './ink.ts';
import type { ElementStyle } from './style-sheet/apply-rules.ts';
import { stylePage } from './style-sheet/style-page.ts';

/** Deepest nesting that is read: browsers stop at 512; more would exhaust the stack. */
const deepest = 500;

type ParsedNode = DefaultTreeAdapterMap['node'];
type StyleOf = (element: DefaultTreeAdapterMap['element']) => ElementStyle;

/**
 * Parses a page as browsers do, into plain nodes with lines and with what its styles say of them.
 * @throws ImportError if tags are nested too deeply; it is thrown while parsing, which takes quadratic time on such a page
 */
export function parsePage(source: string, neighbour?: ReadNeighbour): PageElement {
  let depth = 0;
  const document = parse(source, {
    scriptingEnabled: false,
    sourceCodeLocationInfo: true,
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush: () => {
        depth += 1;
        if (depth > deepest) refuse();
      },
      onItemPop: () => {
        depth -= 1;
      },
    },
  });
  return createElement('#document', document, 1, 0, stylePage(document, neighbour), blackOnWhite);
}

function refuse(): never {
  throw new ImportError(
    '网页的标签嵌套太深，读不出来。',
    '请在浏览器里打开它，把正文复制到 Word，另存为 .docx。',
  );
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
  if (depth > 2 * deepest) refuse();
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
