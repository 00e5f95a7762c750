import type { Nodes, Parents, RootContent, Text } from 'mdast';
import { findUnescaped } from './find-unescaped.ts';
import type { Unlike } from './unlike.ts';

/** `纵坡<5%`: a `<` begins a tag unless white space follows, and at the end of a block it does, too. */
export function findUnlikeTags(node: Text, parent: Parents, body: string): Unlike[] {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  // Merged with the cell on its left (see `src/markdown/remark-merged-cells.ts`).
  const isSign = parent.type === 'tableCell' && sourceOf(parent.children, body) === '<';
  return findUnescaped(body, start, end, '<').flatMap((at): Unlike[] => {
    const isLoose =
      /^[ \t\n]/u.test(body.slice(at + 1, at + 2)) && (at + 1 < end || isBeforeBreak(node, parent));
    if (isLoose) return [];
    if (isSign) return [{ kind: 'covered', start: at, end: at + 1, correct: '←' }];
    return [{ kind: 'tag', start: at, end: at + 1, correct: '\\<' }];
  });
}

function isBeforeBreak(node: Text, { children }: Parents): boolean {
  return children[(children as RootContent[]).indexOf(node) + 1]?.type === 'break';
}

function sourceOf(children: readonly Nodes[], body: string): string {
  return body.slice(children[0]?.position?.start.offset, children.at(-1)?.position?.end.offset);
}
