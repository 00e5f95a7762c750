import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';

/**
 * Takes from a tree that has been read what leads out of it: the page of an old version stands alone. Pictures and pages beside it may
 * have become others, or be gone; and what marks figures, roads and promises is today's.
 *
 * Markdown `见[上年总结](../2023.mdx)，如图：![桥](桥.png)` → `见上年总结，如图：〔图：桥〕`
 */
export function detach(root: Root, file: VFile): void {
  file.data.blocks = file.data.blocks?.map(({ paragraph: { facts: _facts, ...paragraph }, ...block }) => ({
    ...block,
    paragraph,
    statements: [],
  }));
  visit(root);
}

function visit(node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) visit(child);
  const parent = node as { children: Nodes[] };
  parent.children = parent.children.flatMap(replace);
}

function replace(node: Nodes): Nodes[] {
  switch (node.type) {
    case 'image':
    case 'imageReference': {
      const text: PhrasingContent = { type: 'text', value: `〔图：${node.alt ?? ''}〕` };
      return [text];
    }
    case 'link':
      return /^(?:#|https?:|mailto:|tel:)/iu.test(node.url) ? [node] : node.children;
    case 'linkReference':
      return node.children;
    default:
      return [node];
  }
}
