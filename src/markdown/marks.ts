import type { Nodes, Parent, RootContent } from 'mdast';

/** Emphasis, bold or deletion: nodes that asterisks, underscores or tildes have made. */
type Marked = Extract<Nodes, { type: 'emphasis' | 'strong' | 'delete' }>;

function isMarked(node: Nodes): node is Marked {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete';
}

/**
 * Whether the marks are text. A single `*` or `_` always is: official documents have no italics, and a mark that vanished would
 * change them. Two of them are if they hide names (张**、李**). Marks between digits are text already, see `literal-marks.ts`.
 */
function isLiteral(node: Marked, body: string): boolean {
  if (node.type === 'emphasis') return true;
  const marks = findMarks(node);
  if (!marks) return false;
  return hidesName(body.slice(marks.innerStart, marks.innerEnd));
}

/** Whether two marks on either side of the text hide parts of names. */
export function hidesName(text: string): boolean {
  return /^[、，；和与及或]\p{Script=Han}{1,2}$/u.test(text);
}

/** Gives literal marks back to the text. */
export function restoreMarks(parent: Parent, body: string): void {
  parent.children = parent.children.flatMap((node): RootContent[] => {
    // Read before what is inside is restored: restored text has no place in the source.
    const marks = isMarked(node) && isLiteral(node, body) ? findMarks(node) : undefined;
    if ('children' in node) restoreMarks(node, body);
    if (!marks || !isMarked(node)) return [node];
    const { start, innerStart, innerEnd, end } = marks;
    return [
      { type: 'text', value: body.slice(start, innerStart) },
      ...node.children,
      { type: 'text', value: body.slice(innerEnd, end) },
    ];
  });
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
