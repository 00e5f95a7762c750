import { strToU8, zipSync } from 'fflate';
import type { Part, Taken, Words } from './taken.ts';
import { collectNotes, writeFootnotes, type Notes } from './word-notes.ts';
import { packageParts } from './word-package.ts';
import { declaration, namespace, writeParagraph } from './word-paragraph.ts';
import { styleIds } from './word-styles.ts';

/** Not the time of saving: the same document is the same file. The archive has no day before this. */
const noTime = new Date(1980, 0, 1);

/** Width of the text in twentieths of a point: 156 mm (GB/T 9704-2012, 5.2.1). */
const textWidth = 8844;

/** The document as a Word file (Office Open XML, ECMA-376, transitional), set as official documents are. */
export function writeWord(taken: Taken): Uint8Array<ArrayBuffer> {
  const notes = collectNotes(taken.parts);
  const body = writeBody(taken, notes);
  const footnotes = writeFootnotes(notes);
  const parts = {
    ...packageParts(taken.title, footnotes !== undefined),
    'word/document.xml': body,
    ...(footnotes !== undefined && { 'word/footnotes.xml': footnotes }),
  };
  const files = Object.entries(parts).map(([name, content]) => [name, strToU8(content)] as const);
  return zipSync(Object.fromEntries(files), { mtime: noTime });
}

function writeBody({ title, about, parts, end }: Taken, notes: Notes): string {
  const body = [
    writeParagraph('Title', { text: title }),
    ...about.map((text) => writeParagraph('About', { text })),
    ...parts.map((part, index) => separate(part, parts[index - 1]) + writePart(part, notes)),
    ...end.map((text) => writeParagraph('End', { text })),
  ].join('');
  return `${declaration}<w:document ${namespace}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

/** Word makes one table of two that follow each other without a paragraph between them. */
function separate(part: Part, before: Part | undefined): string {
  return part.kind === 'table' && before?.kind === 'table' ? '<w:p/>' : '';
}

function writePart(part: Part, notes: Notes): string {
  switch (part.kind) {
    case 'heading':
      return writeParagraph(
        styleIds.headings[Math.min(part.level, styleIds.headings.length) - 1],
        part,
        notes.refer,
      );
    case 'table':
      return writeTable(part.rows, notes);
    case 'caption':
      return writeParagraph('Caption', part, notes.refer);
    case 'code':
      return writeParagraph('Code', part);
    case 'note':
      return writeParagraph('Remark', part, notes.refer, '［注］');
    case 'footnote':
      // What the text refers to stands where it does. Word has no notes to notes.
      return notes.isReferredTo(part.number)
        ? ''
        : part.paragraphs
            .map((words, index) =>
              writeParagraph('Remark', words, undefined, index === 0 ? `[${String(part.number)}] ` : ''),
            )
            .join('');
    case 'paragraph':
    case 'item':
      return writeParagraph(undefined, part, notes.refer);
  }
}

function writeTable(rows: readonly (readonly Words[])[], notes: Notes): string {
  const columns = rows[0]?.length ?? 1;
  const width = Math.floor(textWidth / columns);
  const grid = `<w:gridCol w:w="${String(width)}"/>`.repeat(columns);
  const lines = rows.map((row, index) => {
    const cells = row.map(
      (cell) =>
        `<w:tc><w:tcPr><w:tcW w:w="${String(width)}" w:type="dxa"/></w:tcPr>${writeParagraph('Cell', cell, notes.refer)}</w:tc>`,
    );
    return `<w:tr>${index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`;
  });
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>`;
}
