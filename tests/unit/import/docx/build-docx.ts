import { strToU8, zipSync } from 'fflate';

const ooxml = 'http://schemas.openxmlformats.org';

const namespaces = [
  `xmlns:w="${ooxml}/wordprocessingml/2006/main"`,
  `xmlns:r="${ooxml}/officeDocument/2006/relationships"`,
  `xmlns:m="${ooxml}/officeDocument/2006/math"`,
  `xmlns:a="${ooxml}/drawingml/2006/main"`,
  `xmlns:pic="${ooxml}/drawingml/2006/picture"`,
  `xmlns:c="${ooxml}/drawingml/2006/chart"`,
  `xmlns:wp="${ooxml}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:mc="${ooxml}/markup-compatibility/2006"`,
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wpsCustomData="http://www.wps.cn/officeDocument/2013/wpsCustomData"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
].join(' ');

/** Parts of a package: XML strings for what stands inside the root of a known part, or whole parts by their name. */
export interface Parts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly core?: string;
  /** More relationships of the document: id, type (last step), target. */
  readonly relations?: readonly (readonly [string, string, string, 'External'?])[];
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

const roots = {
  styles: 'w:styles',
  numbering: 'w:numbering',
  footnotes: 'w:footnotes',
  endnotes: 'w:endnotes',
  comments: 'w:comments',
  header: 'w:hdr',
  footer: 'w:ftr',
} as const;

export function wrap(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<${root} ${namespaces}>${content}</${root}>`;
}

/** Makes a Word file as Word, WPS and LibreOffice lay it out. */
export function buildDocx(parts: Parts): Uint8Array {
  return zipParts(listParts(parts));
}

export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>);
}

export function listParts(parts: Parts): Record<string, string | Uint8Array> {
  const known = (Object.keys(roots) as (keyof typeof roots)[]).filter((name) => parts[name] !== undefined);
  const relations = [
    ...known.map((name) => [`rId-${name}`, name, `${name}.xml`] as const),
    ...(parts.relations ?? []),
  ];
  return {
    '[Content_Types].xml': describeTypes(known),
    '_rels/.rels': relate([
      ['rId1', 'officeDocument', 'word/document.xml'],
      ['rId2', 'core-properties', 'docProps/core.xml'],
    ]),
    'word/document.xml': wrap('w:document', `<w:body>${parts.body}<w:sectPr/></w:body>`),
    'word/_rels/document.xml.rels': relate(relations),
    ...Object.fromEntries(known.map((name) => [`word/${name}.xml`, wrap(roots[name], parts[name] ?? '')])),
    ...(parts.core !== undefined && {
      'docProps/core.xml': `<cp:coreProperties xmlns:cp="${ooxml}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${parts.core}</cp:coreProperties>`,
    }),
    ...parts.files,
  };
}

/** Our reader needs none of this; Word and LibreOffice open no file without it. */
function describeTypes(names: readonly string[]): string {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const overrides = ['document.main', ...names].map(
    (name) =>
      `<Override PartName="/word/${name.replace('.main', '')}.xml" ContentType="${type}.${name}+xml"/>`,
  );
  return `<Types xmlns="${ooxml}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`;
}

export function relate(relations: readonly (readonly [string, string, string, 'External'?])[]): string {
  const elements = relations.map(
    ([id, type, target, mode]) =>
      `<Relationship Id="${id}" Type="${ooxml}/officeDocument/2006/relationships/${type}" Target="${target}"${mode ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="${ooxml}/package/2006/relationships">${elements.join('')}</Relationships>`;
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
}

/** A run; `properties` is XML for `w:rPr`. */
export function run(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A paragraph; `properties` is XML for `w:pPr`. */
export function paragraph(content: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/** A paragraph of one run. */
export function line(text: string, properties = ''): string {
  return paragraph(run(text), properties);
}

export function field(instruction: string, result: string): string {
  const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const written = `<w:r><w:instrText xml:space="preserve">${escapeXml(instruction)}</w:instrText></w:r>`;
  return mark('begin') + written + mark('separate') + result + mark('end');
}

export function numbered(list: number, level = 0): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

export function level(at: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
}

/** One abstract list with these levels, and a list of the same number that uses it. */
export function list(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum><w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
}

export function cell(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}

export function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.join('')}</w:tr>`;
}

export function table(...rows: readonly string[]): string {
  return `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
}

/** A picture of one white point. */
export const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  ),
);
