import { hasTag, type PageElement, type PageNode } from './elements.ts';

/** The characters of a `<ruby>` and what stands above them. */
export interface Ruby {
  readonly base: readonly PageNode[];
  readonly reading: readonly PageNode[];
}

/** `<ruby>路<rt>lù</rt>基<rt>jī</rt></ruby>` → 路基 and lùjī. Brackets for browsers that know no ruby go. */
export function readRuby({ children }: PageElement): Ruby {
  const base: PageNode[] = [];
  const reading: PageNode[] = [];
  for (const child of children) {
    if (hasTag(child, 'rp')) continue;
    if (hasTag(child, 'rt', 'rtc')) reading.push(...child.children);
    else if (hasTag(child, 'rb')) base.push(...child.children);
    else base.push(child);
  }
  return { base, reading };
}

/** Characters that each have a `<ruby>` of their own are one word; nothing may come between them. */
export function joinRuby(nodes: readonly PageNode[]): PageNode[] {
  const joined: PageNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (last && hasTag(last, 'ruby') && hasTag(node, 'ruby'))
      joined[joined.length - 1] = { ...last, children: [...last.children, ...node.children] };
    else joined.push(node);
  }
  return joined;
}
