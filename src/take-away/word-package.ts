import { declaration } from './word-paragraph.ts';
import { escapeXml, writeFontTable, writeStyles } from './word-styles.ts';

const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';

/** All parts of the package but the text and its notes; who wrote it, and when it was saved, is in none. */
export function packageParts(title: string, hasFootnotes: boolean): Record<string, string> {
  const notesType = hasFootnotes
    ? `<Override PartName="/word/footnotes.xml" ContentType="${types}.footnotes+xml"/>`
    : '';
  return {
    '[Content_Types].xml': `${declaration}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/word/fontTable.xml" ContentType="${types}.fontTable+xml"/>${notesType}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
    '_rels/.rels': writeRelations([
      [`${relations}/officeDocument`, 'word/document.xml'],
      [`${packaging}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': `${declaration}<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`,
    'word/_rels/document.xml.rels': writeRelations([
      [`${relations}/styles`, 'styles.xml'],
      [`${relations}/fontTable`, 'fontTable.xml'],
      ...(hasFootnotes ? [[`${relations}/footnotes`, 'footnotes.xml'] as const] : []),
    ]),
    'word/styles.xml': writeStyles(),
    'word/fontTable.xml': writeFontTable(),
  };
}

function writeRelations(list: readonly (readonly [type: string, target: string])[]): string {
  const each = list.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${type}" Target="${target}"/>`,
  );
  return `${declaration}<Relationships xmlns="${packaging}/relationships">${each.join('')}</Relationships>`;
}
