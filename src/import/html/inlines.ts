import { joinsWithoutSpace } from '../../text/spelling/normalise.ts';
import { shownText, type Inline } from '../blocks.ts';

/**
 * The border of a box that stands by itself in a line. Between two figures it is a space, `86` and `72` not 8672, and nowhere else
 * anything. Pages have no such character: it is taken out when they are parsed.
 */
export const seam: Inline = { kind: 'text', text: '\u200B' };

/** A break begins a new paragraph, as editors use it; white space at the ends goes. */
export function splitLines(content: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of content) {
    if (inline.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines
    .map((line) => trim(joinSourceLines(settleSeams(line))))
    .filter((line) => line.some((inline) => inline.kind !== 'text' || inline.text.trim() !== ''));
}

function settleSeams(line: readonly Inline[]): Inline[] {
  const whole = shownText(line);
  if (!whole.includes('\u200B')) return [...line];
  let at = 0;
  const settle = (inline: Inline): Inline => {
    if (inline.kind === 'link') return { ...inline, content: inline.content.map(settle) };
    if (inline.kind !== 'text') return inline;
    const start = at;
    at += inline.text.length;
    const text = inline.text.replace(/\u200B/gu, (_, offset: number) => {
      const before = whole.slice(0, start + offset).replace(/\u200B+$/u, '');
      const after = whole.slice(start + offset + 1).replace(/^\u200B+/u, '');
      return /[\p{L}\p{N}]$/u.test(before) &&
        !/\p{Script=Han}$/u.test(before) &&
        /^(?:[0-9０-９]|[⁰¹²³⁴-⁹]+√)/u.test(after)
        ? ' '
        : '';
    });
    return { ...inline, text };
  };
  return line.map(settle).filter((inline) => inline.kind !== 'text' || inline.text !== '');
}

/**
 * Where the page's source breaks a line, browsers show a space; Chinese has none: `加快农村\n公路` → `加快农村公路`. Runs of
 * other white space become one space.
 */
function joinSourceLines(line: readonly Inline[]): Inline[] {
  const whole = shownText(line);
  if (!/\n|\s\s/u.test(whole)) return [...line];
  let at = 0;
  let endsInSpace = false;
  const rewrite = (inline: Inline): Inline => {
    if (inline.kind === 'link') return { ...inline, content: inline.content.map(rewrite) };
    if (inline.kind !== 'text') return inline;
    const start = at;
    at += inline.text.length;
    const text = inline.text.replace(/[ \n]+/gu, (space, offset: number) => {
      const from = start + offset;
      if (offset === 0 && endsInSpace) return '';
      const isBreak = space.includes('\n') && !space.includes('\u00A0');
      const before = [...whole.slice(Math.max(0, from - 2), from)].at(-1) ?? '';
      const [after = ''] = whole.slice(from + space.length, from + space.length + 2);
      return isBreak && joinsWithoutSpace(before, after) ? '' : ' ';
    });
    if (text !== '') endsInSpace = text.endsWith(' ');
    return { ...inline, text };
  };
  return line.map(rewrite).filter((inline) => inline.kind !== 'text' || inline.text !== '');
}

function trim(line: readonly Inline[]): Inline[] {
  let [start, end] = [0, line.length];
  const isBlank = (inline: Inline | undefined): boolean =>
    inline?.kind === 'text' && inline.text.trim() === '';
  while (start < end && isBlank(line[start])) start += 1;
  while (end > start && isBlank(line[end - 1])) end -= 1;
  const trimmed = line.slice(start, end);
  const [first] = trimmed;
  if (first?.kind === 'text') trimmed[0] = { ...first, text: first.text.trimStart() };
  const last = trimmed.at(-1);
  if (last?.kind === 'text') trimmed[trimmed.length - 1] = { ...last, text: last.text.trimEnd() };
  return trimmed;
}
