import type { Delete, Emphasis, Parents, Strong } from 'mdast';
import { leavesMarks } from '../../markdown/tree/left-marks.ts';
import { hidesName } from '../../text/hidden-name.ts';
import { isStruckFigure } from '../../text/struck-figure.ts';
import type { Unlike } from './unlike.ts';

/** Asterisks, underscores and tildes that other programs take for markup and this site for text: see `src/markdown/remark-literal-marks.ts`. */
export function findUnlikeMarks(node: Emphasis | Strong | Delete, parent: Parents, body: string): Unlike[] {
  const start = node.position?.start.offset ?? 0;
  const innerStart = node.children[0]?.position?.start.offset ?? start;
  const innerEnd = node.children.at(-1)?.position?.end.offset ?? innerStart;
  const end = node.position?.end.offset ?? innerEnd;
  const marks = [findRun(body, start, innerStart), findRun(body, innerEnd, end)];
  const inner = body.slice(innerStart, innerEnd);
  const between = marks.filter((mark) => isBetweenDigits(body, mark));
  // Behind a figure that is struck through, tildes are marks here, too.
  const isRead = node.type === 'delete' && between[0] !== marks[0] && isStruckFigure(inner);
  if (between.length > 0 && !isRead) return between.map((mark) => escape(body, mark));
  if (node.type === 'delete') return [];
  if (hidesName(inner, body.charAt(start - 1))) return [escapeName(body, marks)];
  if (node.type === 'strong')
    return leavesMarks(node, parent, body) ? marks.map((mark) => escape(body, mark)) : [];
  // Whether a pair of single ones was to be bold only the author knows: the gate asks (`suspicious-emphasis`).
  return [{ kind: 'emphasis', start, end: innerStart }];
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/** All marks of a row: more may stand there than the node has taken. */
function findRun(body: string, from: number, to: number): Run {
  const mark = body.charAt(from);
  let [start, end] = [from, to];
  while (start > 0 && body.charAt(start - 1) === mark) start -= 1;
  while (body.charAt(end) === mark) end += 1;
  return { start, end };
}

/** As `src/markdown/syntax/literal-marks.ts` sees it. */
function isBetweenDigits(body: string, { start, end }: Run): boolean {
  return isDigit(body.charAt(start - 1)) && isDigit(body.charAt(end)) && body.charAt(start) !== '_';
}

function isDigit(character: string): boolean {
  return /^[0-9０-９]$/u.test(character);
}

function escape(body: string, { start, end }: Run): Unlike {
  return { kind: 'marks', start, end, correct: body.slice(start, end).replace(/./gu, '\\$&') };
}

/** One place for both marks: they hide the same names. */
function escapeName(body: string, marks: readonly Run[]): Unlike {
  const [start, end] = [marks[0]?.start ?? 0, marks.at(-1)?.end ?? 0];
  return { kind: 'name', start, end, correct: body.slice(start, end).replace(/(?<!\\)\*/gu, '\\*') };
}
