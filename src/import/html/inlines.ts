import { joinsWithoutSpace } from '../../text/spelling/normalise.ts';
import { shownText, type Inline } from '../blocks.ts';

/** A break begins a new paragraph, as editors use it; white space at the ends goes. */
export function splitLines(content: readonly Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of content) {
    if (inline.kind === 'break') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines
    .map((line) => trim(joinSourceLines(line)))
    .filter((line) => line.some((inline) => inline.kind !== 'text' || inline.text.trim() !== ''));
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
