import type { Nodes, Parent, Parents, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import { hidesName } from '../text/hidden-name.ts';
import { literalMarks } from './syntax/literal-marks.ts';
import { leavesMarks } from './tree/left-marks.ts';

/**
 * Keeps the marks that are text. A single `*` or `_` always is: official documents have no italics, and a mark that vanished would
 * change them. Two of them are if they hide names or more stand on one side than on the other, and all between two digits, which are never read as marks at all.
 *
 * Markdown `张**、李**`, `5*3*2`, `*甲*`, `**乙**` → the text `张**、李**`, `5*3*2`, `*甲*`, and `strong` 乙
 */
export const remarkLiteralMarks: Plugin<[], Root> = function () {
  (this.data().micromarkExtensions ??= []).push(literalMarks());
  return (root, file) => {
    restoreMarks(root, String(file));
  };
};

/** Emphasis or bold: nodes that asterisks or underscores have made. */
type Marked = Extract<Nodes, { type: 'emphasis' | 'strong' }>;

function isMarked(node: Nodes): node is Marked {
  return node.type === 'emphasis' || node.type === 'strong';
}

function isLiteral(node: Marked, parent: Parents, body: string): boolean {
  if (node.type === 'emphasis' || leavesMarks(node, parent, body)) return true;
  const marks = findMarks(node);
  if (!marks) return false;
  return hidesName(body.slice(marks.innerStart, marks.innerEnd), body.charAt(marks.start - 1));
}

/** Gives literal marks back to the text. */
function restoreMarks(parent: Parents, body: string): void {
  const children = parent.children.flatMap((node): RootContent[] => {
    // Read before what is inside is restored: restored text has no place in the source.
    const marks = isMarked(node) && isLiteral(node, parent, body) ? findMarks(node) : undefined;
    if ('children' in node) restoreMarks(node, body);
    if (!marks || !isMarked(node)) return [node];
    const { start, innerStart, innerEnd, end } = marks;
    return [
      { type: 'text', value: body.slice(start, innerStart) },
      ...node.children,
      { type: 'text', value: body.slice(innerEnd, end) },
    ];
  });
  (parent as Parent).children = children;
}

/** Offsets of the marks on either side. */
function findMarks(node: Marked) {
  const start = node.position?.start.offset;
  const innerStart = node.children[0]?.position?.start.offset;
  const innerEnd = node.children.at(-1)?.position?.end.offset;
  const end = node.position?.end.offset;
  if (start === undefined || innerStart === undefined || innerEnd === undefined || end === undefined)
    return undefined;
  return { start, innerStart, innerEnd, end };
}
