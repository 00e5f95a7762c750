import { inlineText, type Inline } from '../../blocks.ts';

/** Splits inline content at an offset of its text; what stands across the border is divided, what has no text goes before it. */
export function splitInlines(content: readonly Inline[], offset: number): [Inline[], Inline[]] {
  const before: Inline[] = [];
  const after: Inline[] = [];
  let position = 0;
  for (const inline of content) {
    const length = inlineText([inline]).length;
    const cut = offset - position;
    position += length;
    if (length <= cut) before.push(inline);
    else if (cut <= 0) after.push(inline);
    else if (inline.kind === 'text') {
      before.push({ ...inline, text: inline.text.slice(0, cut) });
      after.push({ ...inline, text: inline.text.slice(cut) });
    } else if (inline.kind === 'link') {
      const [left, right] = splitInlines(inline.content, cut);
      before.push({ ...inline, content: left });
      after.push({ ...inline, content: right });
    } else after.push(inline);
  }
  return [before, after];
}
