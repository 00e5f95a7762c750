import type { List, Paragraph, Parent, PhrasingContent, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import { linkAddresses } from './tidy/addresses.ts';
import { element } from './components/component.ts';
import { joinLinesOfBlock } from './tidy/join-lines.ts';

/**
 * Brings what Markdown read into the form that official text wants, before anything is counted or rendered: `1. …` stays the
 * text it was, lines are joined as Chinese is, addresses become links, an image with a title becomes a figure with a caption.
 *
 * Markdown `1. 修路⏎  架桥` → the paragraph `1. 修路架桥`; `![桥](桥.png "图1")` → HTML
 * `<figure><img …><figcaption>图1</figcaption></figure>`
 */
export const remarkTidy: Plugin<[], Root> = () => (root, file) => {
  tidy(root, String(file));
};

/** @param body the source that `parent` was parsed from; positions point into it */
function tidy(parent: Parent, body: string): void {
  parent.children = parent.children.flatMap((node): RootContent[] => {
    if (node.type === 'list' && node.ordered) {
      const items: Parent = { type: 'root', children: flattenOrderedList(node, body) };
      tidy(items, body);
      return items.children;
    }
    if (node.type === 'list') {
      // A tight list would lose its paragraphs, and with them their anchors.
      node.spread = true;
      for (const item of node.children) item.spread = true;
    }
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      joinLinesOfBlock(node);
    if (node.type === 'text' && parent.type !== 'link') {
      const parts = linkAddresses(node.value);
      // Most texts hold none and keep their place in the source.
      return parts.length > 1 || parts[0]?.type === 'link' ? parts : [node];
    }
    if ('children' in node) tidy(node, body);
    return [(node.type === 'paragraph' ? asFigure(node) : undefined) ?? node];
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

/** A paragraph that is one image with a title is a figure with a caption. */
function asFigure({ children, position }: Paragraph): RootContent | undefined {
  const [image, ...others] = children;
  if (image?.type !== 'image' || others.length > 0 || !image.title) return undefined;
  const caption: PhrasingContent = { type: 'text', value: image.title };
  return element('figure', {}, [{ ...image, title: null }, element('figcaption', {}, [caption], position)]);
}
