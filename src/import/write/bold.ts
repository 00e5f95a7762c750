import type { PhrasingContent, Root, RootContent, Strong } from 'mdast';
import { hidesName } from '../../text/hidden-name.ts';

/**
 * Makes the ends of bold type such that documents see them: `**` between a sign and a letter or a digit, or between two digits,
 * is text (CommonMark 0.31.2, 6.2, and `src/markdown/syntax/literal-marks.ts`). What stands in the way is set plain:
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
    const next = firstOf(row, index + 1);
    while (inner.length > 0 && !begins(lastOf(settled), inner)) settled.push(takeFirst(inner));
    const after: PhrasingContent[] = [];
    while (inner.length > 0 && !opens(firstOf(after.slice(-1)) || next, lastOf(inner)))
      after.push(takeLast(inner));
    if (looksHidden(inner)) settled.push(...inner);
    else if (inner.length > 0) settled.push({ ...node, children: inner });
    settled.push(...after.reverse());
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
  return !looksHidden(inner) && opens(outside, firstOf(inner));
}

/** `张**、李**` hides parts of names. */
function looksHidden([only, ...others]: readonly PhrasingContent[]): boolean {
  return only?.type === 'text' && others.length === 0 && hidesName(only.value);
}

/** Whether `**` between the two begins or ends bold type; nothing outside is the border of a block. */
function opens(outside: string, inside: string): boolean {
  if (/\s/u.test(inside) || (digit.test(outside) && digit.test(inside))) return false;
  if (outside === '' || !sign.test(inside) || chinese.test(inside)) return true;
  return /[\s\p{P}\p{S}]/u.test(outside) || chinese.test(outside);
}

/** First character from there on, as it is written: what is no text begins and ends with a sign. */
function firstOf(row: readonly PhrasingContent[], from = 0): string {
  const node = row[from];
  if (node?.type !== 'text') return node ? '[' : '';
  return node.value === '' ? firstOf(row, from + 1) : firstCharacter(node.value);
}

function lastOf(row: readonly PhrasingContent[]): string {
  const node = row.at(-1);
  if (node?.type !== 'text') return node ? ')' : '';
  return lastCharacter(node.value);
}

/** Removes the first character, or what is no text, from the row. */
function takeFirst(row: PhrasingContent[]): PhrasingContent {
  const [node] = row;
  if (node?.type !== 'text') return row.shift() ?? nothing;
  const value = firstCharacter(node.value);
  if (value.length === node.value.length) row.shift();
  else row[0] = { ...node, value: node.value.slice(value.length) };
  return { ...node, value };
}

function takeLast(row: PhrasingContent[]): PhrasingContent {
  const node = row.at(-1);
  if (node?.type !== 'text') return row.pop() ?? nothing;
  const value = lastCharacter(node.value);
  if (value.length === node.value.length) row.pop();
  else row[row.length - 1] = { ...node, value: node.value.slice(0, -value.length) };
  return { ...node, value };
}

const nothing: PhrasingContent = { type: 'text', value: '' };

function firstCharacter(text: string): string {
  return /^./su.exec(text.slice(0, 2))?.[0] ?? '';
}

function lastCharacter(text: string): string {
  return /.$/su.exec(text.slice(-2))?.[0] ?? '';
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
