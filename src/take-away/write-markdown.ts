import { splitWords } from './split-words.ts';
import type { Part, Taken, Words } from './taken.ts';

/** The document as Markdown (CommonMark with the tables and the footnotes of GFM) that reads back as the same text. */
export function writeMarkdown({ title, about, parts, end }: Taken): string {
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${escapeText(line)}`).join('\n');
  return (
    [`# ${escapeText(title)}`, list(about), ...parts.map(writePart), '---', list(end)].join('\n\n') + '\n'
  );
}

function writePart(part: Part): string {
  switch (part.kind) {
    case 'heading':
      // There is nothing below the sixth; the first is the title's.
      return `${'#'.repeat(Math.min(part.level + 1, 6))} ${writeWords(part)}`;
    case 'table':
      return writeTable(part.rows);
    case 'code':
      return writeCode(part.text);
    case 'item':
      // A list of its own each: a list would end at the next paragraph anyway, and nothing of the text hangs on it.
      return `- ${writeWords(part)}`;
    case 'note':
      return `> ${writeWords(part)}`;
    case 'footnote':
      // What is indented belongs to it.
      return `[^${String(part.number)}]: ${part.paragraphs.map(writeWords).join('\n\n    ')}`;
    case 'paragraph':
    case 'caption':
      return writeWords(part);
  }
}

function writeTable([head = [], ...rows]: readonly (readonly Words[])[]): string {
  const write = (row: readonly Words[]): string => `| ${row.map(writeCell).join(' | ')} |`;
  return [write(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(write)].join('\n');
}

function writeCode(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}

/** A cell ends at a bar even behind a backslash, in some readers. */
function writeCell(words: Words): string {
  return writeWords(words).replaceAll('\\|', '&#124;');
}

function writeWords(words: Words): string {
  return (
    splitWords(words)
      .map((piece) => (typeof piece === 'number' ? `[^${String(piece)}]` : escapeText(piece)))
      .join('')
      // Else it would be a footnote itself.
      .replace(/^(\[\^\d+\]):/u, '$1\\:')
  );
}

/** Text in which no sign means anything in Markdown, neither within a line nor at its start. */
export function escapeText(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>#~|&$@]/gu, '\\$&')
      // Else readers of GFM make links of them, in which a backslash is part of the address.
      .replace(/:(?=\/\/)/gu, '\\:')
      .replace(/(?<=www)\./giu, '\\.')
      .replace(/^[-+=]/u, '\\$&')
      .replace(/^(\d+)([.)])/u, '$1\\$2')
      .replace(/^[ \t]+|[ \t]+$|[\r\n]+/gu, (spaces) =>
        Array.from(spaces, (space) => `&#${String(space.charCodeAt(0))};`).join(''),
      )
  );
}
