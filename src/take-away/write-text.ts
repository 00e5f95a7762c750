import type { Part, Taken } from './taken.ts';

/** The document as plain text: one line a paragraph, cells separated by tabs, as it is counted and compared everywhere. */
export function writeText({ title, about, parts, end }: Taken): string {
  const text = parts
    .map(
      (part, index) =>
        (part.kind === 'table' && parts[index - 1]?.kind === 'table' ? '\n' : '') + writePart(part),
    )
    .join('\n');
  return [title, about.join('\n'), text, end.join('\n')].filter((block) => block !== '').join('\n\n') + '\n';
}

function writePart(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return `\n${part.text}`;
    case 'table':
      return part.rows
        .map((row) =>
          row
            .map(({ text }) => text)
            .join('\t')
            .trimEnd(),
        )
        .join('\n');
    case 'note':
      return `［注］${part.text}`;
    case 'footnote':
      return `[${String(part.number)}] ${part.paragraphs.map(({ text }) => text).join('\n')}`;
    case 'paragraph':
    case 'item':
    case 'caption':
    case 'code':
      return part.text;
  }
}
