import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx';

/**
 * The anchors of a page: those that Astro gives to headings (small letters, hyphens for spaces, no punctuation; a second heading of
 * one text has `-1`) and the ids of tags.
 */
export function listAnchors(root: Root): Set<string> {
  const anchors = new Set<string>();
  const visit = (node: Nodes): void => {
    if (node.type === 'heading') anchors.add(number(slug(textOf(node)), anchors));
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const attribute of node.attributes)
        if (
          attribute.type === 'mdxJsxAttribute' &&
          attribute.name === 'id' &&
          typeof attribute.value === 'string'
        )
          anchors.add(attribute.value);
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return anchors;
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

function number(anchor: string, taken: ReadonlySet<string>): string {
  let [free, count] = [anchor, 0];
  while (taken.has(free)) free = `${anchor}-${String((count += 1))}`;
  return free;
}
