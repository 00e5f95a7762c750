import type { Element, Nodes, Root, RootContent } from 'hast';
import { removeWhiteSpace } from '../../text/normalise.ts';
import type { Dropped, Meta } from '../blocks.ts';
import { describeFurniture } from '../recognise/furniture.ts';
import { readDateLine } from '../recognise/dates.ts';
import { hasTag, isElement, isHidden, isMute, namesOf, textContent } from './elements.ts';

/** The document in a page, and what was left out around it. */
export interface Article {
  /** Nodes in reading order. */
  readonly article: readonly RootContent[];
  readonly dropped: readonly Dropped[];
}

/**
 * Finds the document in a page. First goes what names itself as furniture of the page, by its tag or by the names that designers
 * give it; then the way leads down from the body, always into the part that has nearly all of the running text, and stops where
 * the title or official lines (signature, attachments) would be left behind.
 */
export function findArticle(body: Element | Root, meta: readonly Meta[]): Article {
  const dropped: Dropped[] = [];
  const titles = meta.filter(({ name }) => /title/iu.test(name)).map(({ value }) => removeWhiteSpace(value));
  const stripped = strip(body, dropped);
  let current: Element | Root = stripped;
  for (;;) {
    const next = findHeaviest(current);
    if (!next || !mayLeave(current, next, titles)) break;
    for (const child of current.children) {
      const text = textContent(child).trim();
      if (child !== next && text !== '') dropped.push(describe('网页的其他部分', child, text));
    }
    current = next;
  }
  return { article: current.children as RootContent[], dropped };
}

/** Names of what stands around a document, as whole words or parts of names that say nothing else. */
const furnitureName =
  /(?:^|[\s_-])(?:header|head_?nav|nav\w*|menu\w*|topbar|top_?nav|footer\w*|foot|bottom|copyright\w*|crumb\w*|bread\w*|breadcrumb\w*|dqwz|location|position|sidebar|side|aside|left_?nav|right_?bar|share\w*|bdshare\w*|jiathis\w*|social\w*|recommend\w*|related?\w*|xgwz|xgnews|hot\w*|rank\w*|ad|ads|advert\w*|banner|toolbar|tools?|search\w*|login\w*|qrcode|ewm|erweima|print\w*|dayin|close|fontsize|font_?size|zihao|comment\w*|pager|pagination|prev|next|prenext|friendlink\w*|links)(?=$|[\s_-])/u;

/** A part with so much running text is no furniture, whatever its name. */
const mostFurniture = 400;

function strip<Parent extends Element | Root>(parent: Parent, dropped: Dropped[]): Parent {
  const children = parent.children.flatMap((child): RootContent[] => {
    if (child.type === 'comment' || child.type === 'doctype') return [];
    if (!isElement(child)) return [child];
    if (isMute(child)) return [];
    const text = textContent(child).trim();
    if (isHidden(child)) {
      const hidden = textContent({ ...child, properties: {} }).trim();
      if (hidden !== '') dropped.push(describe('网页里看不见的内容', child, hidden));
      return [];
    }
    const isNamed =
      hasTag(child, 'nav', 'footer', 'aside', 'form', 'dialog') || furnitureName.test(namesOf(child));
    if (isNamed && weigh(child) < mostFurniture && !isHeading(child)) {
      if (text !== '') dropped.push(describe(describeFurniture(text) ?? '网页的导航、页脚等', child, text));
      return [];
    }
    return [strip(child, dropped)];
  });
  return { ...parent, children };
}

function isHeading(element: Element): boolean {
  return hasTag(element, 'h1') || element.children.some((child) => isElement(child) && isHeading(child));
}

/** Shortest text that counts as running, in characters. */
const running = 25;

/** Characters of running text: of lines that are long enough and are no links. */
function weigh(node: Nodes): number {
  if (node.type === 'text') {
    const { length } = removeWhiteSpace(node.value);
    return length >= running ? length : 0;
  }
  if (!('children' in node) || hasTag(node, 'a')) return 0;
  if (hasTag(node, 'p', 'td', 'li', 'h1', 'h2', 'h3')) {
    const text = removeWhiteSpace(textContent(node));
    const linked = removeWhiteSpace(linkText(node));
    return text.length >= running && linked.length * 2 < text.length ? text.length : 0;
  }
  return node.children.reduce((sum, child) => sum + weigh(child), 0);
}

function linkText(node: Nodes): string {
  if (hasTag(node, 'a')) return textContent(node);
  return 'children' in node ? node.children.map(linkText).join('') : '';
}

/** Part of the running text that the way down may not leave behind. */
const mostLeft = 0.15;

function findHeaviest(parent: Element | Root): Element | undefined {
  const weighed = parent.children.filter(isElement).map((element) => ({ element, weight: weigh(element) }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const [first] = weighed.sort((a, b) => b.weight - a.weight);
  if (!first || total === 0 || first.weight < total * (1 - mostLeft)) return undefined;
  // Paragraphs, lists and tables are the document itself.
  return hasTag(
    first.element,
    'div',
    'section',
    'article',
    'main',
    'td',
    'tr',
    'tbody',
    'table',
    'center',
    'body',
    'form',
    'span',
    'font',
  )
    ? first.element
    : undefined;
}

/** Whether nothing of the document stands beside the part. */
function mayLeave(parent: Element | Root, part: Element, titles: readonly string[]): boolean {
  if (hasTag(part, 'table') && hasSeveralCells(part)) return false;
  return parent.children.every((child) => {
    if (child === part) return true;
    const lines = textContent(child)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    return !lines.some((line) => isOfficial(line, titles)) && !(isElement(child) && isHeading(child));
  });
}

/** A table of data, and not one that a page is laid out with. */
function hasSeveralCells(table: Element): boolean {
  const cells = (node: Nodes): number =>
    hasTag(node, 'td', 'th')
      ? weigh(node) > 0
        ? 1
        : 0
      : 'children' in node
        ? node.children.reduce((sum, child) => sum + cells(child), 0)
        : 0;
  return cells(table) > 1;
}

function isOfficial(line: string, titles: readonly string[]): boolean {
  const text = removeWhiteSpace(line);
  return (
    (text.length > 5 && titles.some((title) => title.includes(text))) ||
    readDateLine(line) !== undefined ||
    /^附\s*件\s*\d*\s*[:：]/u.test(line) ||
    /^(?:索\s*引\s*号|文\s*号|发文字号|发布(?:时间|日期|机构)|成文日期|来\s*源)\s*[:：]/u.test(line) ||
    (text.length >= running && /[。；]/u.test(text))
  );
}

function describe(sort: string, node: Nodes, text: string): Dropped {
  return { sort, text: text.replace(/\s+/gu, ' ').slice(0, 200), place: node.position?.start.line ?? 1 };
}
