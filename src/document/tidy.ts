import type { Link, List, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { element, type ComponentNode } from './components/component.ts';
import { expandComponent, isComponent } from './components/registry.ts';
import { joinLinesOfBlock } from './join-lines.ts';

/**
 * Brings what Markdown read into the form that official text wants, before anything is counted or rendered:
 * components become plain nodes, `1. …` stays the text it was, lines are joined as Chinese is, and an address ends where
 * Chinese begins.
 * @param body the source that `root` was parsed from; positions point into it
 */
export function tidy(root: Root, body: string): void {
  visit(root, (node, index, parent) => {
    if (!parent || index === undefined) return CONTINUE;
    const siblings = parent.children as RootContent[];
    switch (node.type) {
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (!isComponent(node.name)) return CONTINUE;
        siblings.splice(index, 1, ...expandComponent(node as ComponentNode));
        return index;
      case 'list':
        if (node.ordered) {
          siblings.splice(index, 1, ...flattenOrderedList(node, body));
          return index;
        }
        node.spread = true;
        for (const item of node.children) item.spread = true;
        return CONTINUE;
      case 'link':
        if (isBareAddress(node, body)) siblings.splice(index, 1, ...trimAddress(node));
        return SKIP;
      case 'heading':
        joinLinesOfBlock(node);
        return CONTINUE;
      case 'paragraph': {
        joinLinesOfBlock(node);
        const figure = asFigure(node);
        if (figure) siblings.splice(index, 1, figure);
        return CONTINUE;
      }
      default:
        return CONTINUE;
    }
  });
}

/**
 * `1. 甲` and `2. 乙` → the paragraphs `1. 甲`, `2. 乙`. HTML would count by itself and could print another number than the
 * document has; a list marker could neither be copied nor found.
 */
function flattenOrderedList(list: List, body: string): RootContent[] {
  return list.children.flatMap((item) => {
    const marker = /^\d+[.)]/u.exec(body.slice(item.position?.start.offset))?.[0] ?? '';
    const [first, ...rest] = item.children;
    const text: PhrasingContent = { type: 'text', value: `${marker} ` };
    if (first?.type !== 'paragraph') {
      return [{ type: 'paragraph', children: [text], position: item.position }, ...item.children];
    }
    const numbered: Paragraph = { ...first, children: [text, ...first.children], position: item.position };
    return [numbered, ...rest];
  });
}

/** `www.gd.gov.cn，详见` without brackets: GFM took it, and the Chinese after it, for an address. */
function isBareAddress(link: Link, body: string): boolean {
  return !['[', '<'].includes(body[link.position?.start.offset ?? 0] ?? '');
}

function trimAddress(link: Link): PhrasingContent[] {
  const text = link.children[0]?.type === 'text' ? link.children[0].value : '';
  const address = /^[\u0021-\u007E]*/u.exec(text)?.[0] ?? '';
  if (address === text) return [link];
  const rest: PhrasingContent = { type: 'text', value: text.slice(address.length) };
  if (!/\w\.\w/u.test(address)) return [{ type: 'text', value: text }];
  const scheme = link.url.slice(0, Math.max(0, link.url.indexOf('://') + 3));
  const url = /^[a-z][a-z0-9+.-]*:/iu.test(address) ? address : `${scheme || 'http://'}${address}`;
  return [{ ...link, url, children: [{ type: 'text', value: address }] }, rest];
}

/** A paragraph that is one image with a title is a figure with a caption. */
function asFigure(paragraph: Paragraph): RootContent | undefined {
  const [image, ...others] = paragraph.children;
  if (image?.type !== 'image' || others.length > 0 || !image.title) return undefined;
  const caption: PhrasingContent = { type: 'text', value: image.title };
  return element('figure', {}, [{ ...image, title: null }, element('figcaption', {}, [caption])]);
}
