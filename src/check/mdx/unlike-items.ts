import type { List, ListItem } from 'mdast';
import type { Unlike } from './unlike.ts';

/** Items whose number other programs would count in another way, and those that would get a box. */
export function findUnlikeItems(list: List, body: string): Unlike[] {
  return [...findMiscounted(list, body), ...list.children.flatMap((item) => judgeTask(item, body))];
}

/**
 * HTML counts for itself: `1. 甲`, `3. 乙` would be 1. and 2., and `1)` is shown as `1.`. From the first wrong number on all are
 * written as text, `3\. 乙`, each after an empty line: a number other than 1 does not begin a list below a line of text.
 */
function findMiscounted(list: List, body: string): Unlike[] {
  if (!list.ordered) return [];
  const items = list.children.map((item) => {
    const start = item.position?.start.offset ?? 0;
    const [found = '', marker = ''] =
      /^(\d+[.)])[ \t]*/u.exec(body.slice(start, item.position?.end.offset)) ?? [];
    const [content] = item.children;
    const isText = content?.type === 'paragraph' && content.position?.start.offset === start + found.length;
    return { start, marker, space: found.length - marker.length, isText };
  });
  const first = Number.parseInt(items[0]?.marker ?? '', 10);
  const wrong = items.findIndex(({ marker }, index) => marker !== `${String(first + index)}.`);
  if (wrong === -1) return [];
  return items.slice(wrong).map(({ start, marker, space, isText }): Unlike => {
    const end = start + marker.length;
    if (!isText) return { kind: 'number', start, end };
    const escaped = `${marker.slice(0, -1)}\\${marker.slice(-1)} `;
    return { kind: 'number', start, end: end + space, correct: writeGap(body, start) + escaped };
  });
}

/** An empty line, in the quotation or the item that it stands in, if there is none. */
function writeGap(body: string, start: number): string {
  const lineStart = body.lastIndexOf('\n', start - 1) + 1;
  const prefix = body.slice(lineStart, start);
  const before = body.slice(body.lastIndexOf('\n', lineStart - 2) + 1, Math.max(0, lineStart - 1));
  if (!/^[ \t>]*$/u.test(prefix) || /^[ \t>]*$/u.test(before)) return '';
  return `\n${prefix}`;
}

/** `- [ ] 甲` is text here and a box there. */
function judgeTask({ children: [first] }: ListItem, body: string): Unlike[] {
  if (first?.type !== 'paragraph') return [];
  const start = first.position?.start.offset ?? 0;
  const source = body.slice(start, first.position?.end.offset);
  return /^\[[ \t\nxX]\]\s/u.test(source) ? [{ kind: 'task', start, end: start + 1, correct: '\\[' }] : [];
}
