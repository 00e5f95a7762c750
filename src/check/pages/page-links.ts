import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-mdx';
import { placeOf, type Place } from '../../source/place.ts';

/** An address as it stands in a page. */
export interface WrittenAddress extends Place {
  readonly url: string;
  readonly isImage: boolean;
}

/** The addresses of a page: of links and images in Markdown, and of tags. What is computed is left alone. */
export function listAddresses(root: Root): WrittenAddress[] {
  const found: WrittenAddress[] = [];
  const visit = (node: Nodes): void => {
    const place = placeOf(node);
    if (node.type === 'link' || node.type === 'definition')
      found.push({ url: node.url, isImage: false, ...place });
    else if (node.type === 'image') found.push({ url: node.url, isImage: true, ...place });
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== 'href') continue;
        if (typeof attribute.value === 'string')
          found.push({ url: attribute.value, isImage: false, ...place });
      }
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(root);
  return found;
}
