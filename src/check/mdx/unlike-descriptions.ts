import { findUnescaped } from './find-unescaped.ts';
import type { Unlike } from './unlike.ts';

/**
 * `![宽<5米](桥.png)`: a description is read as text is before it becomes one string, and `<` and `{` begin code in it.
 * @param start offset of the image in the body
 */
export function findUnlikeDescription(start: number, end: number, body: string): Unlike[] {
  const from = start + '!['.length;
  const to = findLabelEnd(body, from, end);
  const tags = findUnescaped(body, from, to, '<').filter((at) => !/^<[ \t\n]/u.test(body.slice(at, at + 2)));
  const braces = findUnescaped(body, from, to, '{');
  return [
    ...tags.map((at) => ({ kind: 'tag', start: at, end: at + 1, correct: '\\<' }) as const),
    ...braces.map((at) => ({ kind: 'brace', start: at, end: at + 1, correct: '\\{' }) as const),
  ];
}

/** Offset of the bracket that closes it. */
function findLabelEnd(body: string, start: number, end: number): number {
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const sign = body.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']') {
      if (depth === 0) return at;
      depth -= 1;
    }
  }
  return end;
}
