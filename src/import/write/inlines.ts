import { shownText, writeMarker, type Block, type Inline, type Text } from '../blocks.ts';

const space: Inline = { kind: 'text', text: ' ' };

/** The content of several blocks in one line: what a table's cell or a note can hold. */
export function joinBlocks(blocks: readonly Block[]): Inline[] {
  const parts = blocks.map((block): readonly Inline[] => {
    if (block.kind === 'paragraph') return block.content;
    if (block.kind === 'item') return [{ kind: 'text', text: writeMarker(block) }, ...block.content];
    return block.rows.flatMap((row) => row.flatMap((cell) => [...joinBlocks(cell.blocks), space]));
  });
  return parts
    .filter(
      (part) =>
        shownText(part).trim() !== '' || part.some(({ kind }) => kind === 'picture' || kind === 'note'),
    )
    .flatMap((part, index) => (index === 0 ? part : [space, ...part]))
    .map(closeBreak);
}

/** What cannot be divided into paragraphs: a heading, an item, a paragraph that begins with its heading. */
export function inOneLine(content: readonly Inline[]): Inline[] {
  return content.map(closeBreak);
}

function closeBreak(inline: Inline): Inline {
  return inline.kind === 'break' ? space : inline;
}

/** `1. 新建` → `1.新建`: with the space Markdown would take it for a list, and escape it. Not before a figure: `1. 5公里`. */
export function closeNumber([first, ...rest]: readonly Inline[]): readonly Inline[] {
  if (first === undefined) return [];
  if (first.kind !== 'text') return [first, ...rest];
  return [{ ...first, text: first.text.replace(/^(\d{1,3}[.)])\s+(?=\p{Script=Han})/u, '$1') }, ...rest];
}

/** A line break in official text begins a paragraph. */
export function splitAtBreaks(content: readonly Inline[]): Inline[][] {
  const parts: Inline[][] = [[]];
  for (const inline of content) {
    if (inline.kind === 'break') parts.push([]);
    else parts.at(-1)?.push(inline);
  }
  return parts.filter((part) => part.some((inline) => inline.kind !== 'text' || inline.text.trim() !== ''));
}

/** Without white space at its ends: Markdown could only keep it as `&#x20;`. */
export function trimLine(content: readonly Inline[]): Inline[] {
  const start = content.findIndex(isVisible);
  const [first, ...rest] = start === -1 ? [] : content.slice(start);
  if (first?.kind !== 'text') return trimEnd(first ? [first, ...rest] : []);
  return trimEnd([{ ...first, text: first.text.trimStart() }, ...rest]);
}

export function trimEnd(content: readonly Inline[]): Inline[] {
  const kept = content.slice(0, content.findLastIndex(isVisible) + 1);
  const last = kept.at(-1);
  return last?.kind === 'text' ? [...kept.slice(0, -1), { ...last, text: last.text.trimEnd() }] : kept;
}

function isVisible(inline: Inline): boolean {
  if (inline.kind === 'break') return false;
  return inline.kind !== 'text' || inline.text.trim() !== '';
}

/**
 * Joins neighbours of one look, so that `**甲****乙**` does not come about; white space at the ends goes, and none is bold or struck
 * through alone. Two deletions side by side are kept apart by a space.
 */
export function tidyInlines(content: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of content) {
    const last = joined.at(-1);
    if (inline.kind !== 'text' || last?.kind !== 'text') {
      joined.push(inline);
      continue;
    }
    if (looksLike(inline, last) || (isBlank(inline) && inline.deletion === last.deletion))
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    else joined.push(inline);
  }
  return joined
    .flatMap((inline) => (inline.kind === 'text' ? looseEnds(inline) : [inline]))
    .flatMap((inline, index, all) => (isApart(all[index - 1], inline) ? [space, inline] : [inline]));
}

function looksLike(one: Text, other: Text): boolean {
  return (one.bold ?? false) === (other.bold ?? false) && one.deletion === other.deletion;
}

function isBlank({ text }: Text): boolean {
  return text.trim() === '';
}

function isApart(before: Inline | undefined, after: Inline): boolean {
  if (before?.kind !== 'text' || after.kind !== 'text') return false;
  const [one, other] = [before.deletion, after.deletion];
  return one !== undefined && other !== undefined && one !== other;
}

/** What is bold or struck through neither begins nor ends with white space: Markdown would not see it. */
function looseEnds(look: Text): Inline[] {
  if (!look.bold && look.deletion === undefined) return [look];
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(look.text) ?? [];
  const plain = (value: string): Inline[] => (value === '' ? [] : [{ kind: 'text', text: value }]);
  return [...plain(before), ...(inner === '' ? [] : [{ ...look, text: inner }]), ...plain(after)];
}
