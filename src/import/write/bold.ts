import type { PhrasingContent, Root, RootContent, Strong } from 'mdast';
import { hidesName } from '../../document/marks.ts';

/**
 * Makes the ends of bold type such that documents see them: `**` between a sign and a letter or a digit, or between two digits,
 * is text (CommonMark 0.31.2, 6.2, and `src/document/literal-marks.ts`). What stands in the way is set plain:
 * `**目标：(一)**2023` → `**目标：(一**)2023`.
 */
export function settleBold<Node extends Root | RootContent>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = (node.children as RootContent[]).map((child) => settleBold(child));
  return { ...node, children: children.some(isStrong) ? settleRow(children as PhrasingContent[]) : children };
}

function settleRow(children: readonly PhrasingContent[]): PhrasingContent[] {
  const settled: PhrasingContent[] = [];
  // Two in a row cannot be told apart: the second is set plain.
  const row = children.flatMap((node, index) => {
    const last = children[index - 1];
    return isStrong(node) && last && isStrong(last) ? node.children : [node];
  });
  row.forEach((node, index) => {
    if (!isStrong(node)) {
      settled.push(node);
      return;
    }
    const inner = [...node.children];
    const before: PhrasingContent[] = [];
    const after: PhrasingContent[] = [];
    while (inner.length > 0 && !begins(lastOf([...settled, ...before]), inner)) {
      before.push(takeFirst(inner));
    }
    while (inner.length > 0 && !opens(firstOf([...after, ...row.slice(index + 1)]), lastOf(inner))) {
      after.unshift(takeLast(inner));
    }
    settled.push(...before, ...(inner.length > 0 ? [{ ...node, children: inner }] : []), ...after);
  });
  return joinTexts(settled);
}

function isStrong(node: RootContent): node is Strong {
  return node.type === 'strong';
}

const sign = /[\p{P}\p{S}\p{Variation_Selector}]/u;
const chinese = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF60]/u;
const digit = /[0-9０-９]/u;

function begins(outside: string, inner: readonly PhrasingContent[]): boolean {
  const [only, ...others] = inner;
  // `张**、李**` hides parts of names.
  if (only?.type === 'text' && others.length === 0 && hidesName(only.value)) return false;
  return opens(outside, firstOf(inner));
}

/** Whether `**` between the two begins or ends bold type; nothing outside is the border of a block. */
function opens(outside: string, inside: string): boolean {
  if (/\s/u.test(inside) || (digit.test(outside) && digit.test(inside))) return false;
  if (outside === '' || !sign.test(inside) || chinese.test(inside)) return true;
  return /[\s\p{P}\p{S}]/u.test(outside) || chinese.test(outside);
}

/** First character as it is written: what is no text begins and ends with a sign. */
function firstOf(row: readonly PhrasingContent[]): string {
  const [node] = row;
  if (!node) return '';
  return node.type === 'text' ? ([...node.value][0] ?? firstOf(row.slice(1))) : '[';
}

function lastOf(row: readonly PhrasingContent[]): string {
  const node = row.at(-1);
  if (!node) return '';
  return node.type === 'text' ? ([...node.value].at(-1) ?? lastOf(row.slice(0, -1))) : ')';
}

/** Removes the first character, or what is no text, from the row. */
function takeFirst(row: PhrasingContent[]): PhrasingContent {
  const [node] = row.splice(0, 1);
  if (node?.type !== 'text') return node ?? { type: 'text', value: '' };
  const [first = '', ...rest] = node.value;
  if (rest.length > 0) row.unshift({ ...node, value: rest.join('') });
  return { ...node, value: first };
}

function takeLast(row: PhrasingContent[]): PhrasingContent {
  const [node] = row.splice(-1);
  if (node?.type !== 'text') return node ?? { type: 'text', value: '' };
  const characters = [...node.value];
  const last = characters.pop() ?? '';
  if (characters.length > 0) row.push({ ...node, value: characters.join('') });
  return { ...node, value: last };
}

/** Neighbouring texts are one: how a sign is escaped depends on what stands beside it. */
function joinTexts(row: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of row) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = { ...last, value: last.value + node.value };
    } else joined.push(node);
  }
  return joined;
}
