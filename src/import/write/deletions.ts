import type { Delete, PhrasingContent, Root, RootContent } from 'mdast';
import { isStruckFigure } from '../../text/struck-figure.ts';
import { writeReference } from './reference.ts';

/** Neighbours that are struck through and differ only in their type are one: `~~甲**乙**~~`. */
export function joinDeletions(row: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of row) {
    const last = joined.at(-1);
    if (isDelete(node) && last && isDelete(last))
      joined[joined.length - 1] = { ...last, children: [...last.children, ...node.children] };
    else joined.push(node);
  }
  return joined;
}

/**
 * Makes tildes such that documents see them. `~~` between a sign and a letter begins and ends nothing (GFM), and between two digits
 * it is text (`src/markdown/syntax/literal-marks.ts`): there the character outside is written as a reference, `~~86公里。~~&#x4ECA;年`,
 * which counts as a sign.
 */
export function settleDeletions<Node extends Root | RootContent>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = (node.children as RootContent[]).map((child) => settleDeletions(child));
  return { ...node, children: children.some(isDelete) ? settleRow(children as PhrasingContent[]) : children };
}

function settleRow(row: readonly PhrasingContent[]): PhrasingContent[] {
  return row.flatMap((node, index) => {
    if (node.type !== 'text') return [node];
    const before = row[index - 1];
    const after = row[index + 1];
    const first = firstCharacter(node.value);
    const last = lastCharacter(node.value);
    const begins = before && isDelete(before) && !canEnd(before, first);
    const ends = after && isDelete(after) && !canBegin(last, after);
    // One character between two deletions is written once.
    const isOne = first.length === node.value.length;
    const from = begins ? first.length : 0;
    const to = node.value.length - (ends && !(isOne && begins) ? last.length : 0);
    return [
      ...(begins ? [writeReference(first)] : []),
      ...(to > from ? [{ ...node, value: node.value.slice(from, to) }] : []),
      ...(to < node.value.length ? [writeReference(last)] : []),
    ];
  });
}

function isDelete(node: RootContent): node is Delete {
  return node.type === 'delete';
}

function canBegin(outside: string, deletion: Delete): boolean {
  const inside = firstCharacter(edgeText(deletion, 0));
  return !(sign.test(inside) && isLetter(outside)) && !(digit.test(outside) && digit.test(inside));
}

function canEnd(deletion: Delete, outside: string): boolean {
  const inside = lastCharacter(edgeText(deletion, -1));
  const [only, ...others] = deletion.children;
  const isFigure = others.length === 0 && only?.type === 'text' && isStruckFigure(only.value);
  return (
    !(sign.test(inside) && isLetter(outside)) && (isFigure || !(digit.test(outside) && digit.test(inside)))
  );
}

/** What is no text is written with signs at its ends. */
function edgeText({ children }: Delete, edge: 0 | -1): string {
  const node = children.at(edge);
  return node?.type === 'text' ? node.value : '*';
}

const sign = /[\p{P}\p{S}\s]/u;
const digit = /[0-9０-９]/u;

function isLetter(character: string): boolean {
  return character !== '' && !sign.test(character);
}

function firstCharacter(text: string): string {
  return /^./su.exec(text.slice(0, 2))?.[0] ?? '';
}

function lastCharacter(text: string): string {
  return /.$/su.exec(text.slice(-2))?.[0] ?? '';
}
