import type { Parents, Text } from 'mdast';
import type { Unlike } from './unlike.ts';

/** Where GFM begins an address (micromark-extension-gfm-autolink-literal): behind a letter there is none. */
const beginning = /(?<![A-Za-z])https?(?=:\/\/)|(?<=^|[\s(*_[\]~>|])www(?=\.)/giu;

/** Signs that do not belong to an address at its end. */
const trailing = /^[!"'()*,.:;?_~\]]*$/u;

/**
 * GFM takes all to the next white space for the address, Chinese and markup included: `**https://…**。` is not bold there. With a
 * backslash in its beginning it is text, and this site links it all the same.
 */
export function findUnlikeAddresses(node: Text, block: Parents, body: string): Unlike[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const blockEnd = block.children.at(-1)?.position?.end.offset ?? end;
  const before = body.slice(Math.max(0, start - 1), start);
  const source = before + body.slice(start, end);
  return [...source.matchAll(beginning)].flatMap(({ 0: found, index }): Unlike[] => {
    const from = start - before.length + index;
    const [run = ''] = /^[^\s<]*/u.exec(body.slice(from, blockEnd)) ?? [];
    const inside = run.slice(0, Math.max(0, end - from));
    if (!/\\(?:[!-/:-@[-`{-~]|$)|&#?\w+;/u.test(inside) && trailing.test(run.slice(inside.length))) return [];
    const at = from + found.length;
    return [{ kind: 'address', start: at, end: at + 1, correct: `\\${body.charAt(at)}` }];
  });
}
