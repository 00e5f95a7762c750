import { strToU8, zipSync } from 'fflate';
import type { Part, Taken } from './taken.ts';
import { packageParts } from './word-package.ts';
import { escapeXml, styleIds, type StyleId } from './word-styles.ts';

/** Not the time of saving: the same document is the same file. The archive has no day before this. */
const noTime = new Date(1980, 0, 1);

/** Width of the text in twentieths of a point: 156 mm (GB/T 9704-2012, 5.2.1). */
const textWidth = 8844;

/** The document as a Word file (Office Open XML, ECMA-376, transitional), set as official documents are. */
export function writeWord(taken: Taken): Uint8Array<ArrayBuffer> {
  const parts = { ...packageParts(taken.title), 'word/document.xml': writeBody(taken) };
  const files = Object.entries(parts).map(([name, content]) => [name, strToU8(content)] as const);
  return zipSync(Object.fromEntries(files), { mtime: noTime });
}

function writeBody({ title, about, parts, end }: Taken): string {
  const body = [
    writeParagraph('Title', title),
    ...about.map((line) => writeParagraph('About', line)),
    ...parts.map((part, index) => separate(part, parts[index - 1]) + writePart(part)),
    ...end.map((line) => writeParagraph('End', line)),
  ].join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

/** Word makes one table of two that follow each other without a paragraph between them. */
function separate(part: Part, before: Part | undefined): string {
  return part.kind === 'table' && before?.kind === 'table' ? '<w:p/>' : '';
}

function writePart(part: Part): string {
  switch (part.kind) {
    case 'heading':
      return writeParagraph(styleIds.headings[Math.min(part.level, styleIds.headings.length) - 1], part.text);
    case 'table':
      return writeTable(part.rows);
    case 'caption':
      return writeParagraph('Caption', part.text);
    case 'code':
      return writeParagraph('Code', part.text);
    case 'note':
      return writeParagraph('Remark', `［注］${part.text}`);
    case 'footnote':
      return writeParagraph('Remark', `[${String(part.number)}] ${part.text}`);
    case 'paragraph':
    case 'item':
      return writeParagraph(undefined, part.text);
  }
}

function writeParagraph(style: StyleId | undefined, text: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}${writeRun(text)}</w:p>`;
}

function writeRun(text: string): string {
  if (text === '') return '';
  const content = text
    .split(/(\t|\r?\n)/u)
    .map((piece) => {
      if (piece === '\t') return '<w:tab/>';
      if (/^\r?\n$/u.test(piece)) return '<w:br/>';
      return piece === '' ? '' : `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
    })
    .join('');
  return `<w:r>${content}</w:r>`;
}

function writeTable(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.length ?? 1;
  const width = Math.floor(textWidth / columns);
  const grid = `<w:gridCol w:w="${String(width)}"/>`.repeat(columns);
  const lines = rows.map((row, index) => {
    const cells = row.map(
      (cell) =>
        `<w:tc><w:tcPr><w:tcW w:w="${String(width)}" w:type="dxa"/></w:tcPr>${writeParagraph('Cell', cell)}</w:tc>`,
    );
    return `<w:tr>${index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`;
  });
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines.join('')}</w:tbl>`;
}
