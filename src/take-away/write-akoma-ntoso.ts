import type { DocumentData } from '../catalogue/document-data.ts';
import { lastChanged } from '../schema/standing.ts';
import { openNotes, writeWords, type WriteWords } from './akoma-ntoso/notes.ts';
import { openSections } from './akoma-ntoso/sections.ts';
import { element } from './akoma-ntoso/element.ts';
import { splitCells, takeDocument, type TakenData } from './taken.ts';

/** What is read of a document's published data. */
export type AkomaNtosoData = TakenData & Pick<DocumentData, 'orderDate'>;

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * The document as Akoma Ntoso 3.0 (OASIS LegalDocumentML): outline and paragraphs under the anchors of the page, which stand in `eId`. They
 * are ours, and not those of the naming convention, which change when a paragraph comes before them.
 */
export function writeAkomaNtoso(data: AkomaNtosoData): string {
  const { title, about, end } = takeDocument(data);
  const lines = (list: readonly string[]): string =>
    list.map((text) => element('p', {}, writeWords({ text }))).join('');
  const doc = [
    element('meta', {}, writeIdentification(data), writeReferences(data)),
    element(
      'preface',
      {},
      element('p', {}, element('docTitle', {}, writeWords({ text: title }))),
      lines(about),
    ),
    element('mainBody', {}, writeBody(data)),
    element('conclusions', {}, lines(end)),
  ];
  const attributes = { name: data.data.kind, contains: 'singleVersion' };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('akomaNtoso', { xmlns: namespace }, element('doc', attributes, ...doc))}\n`;
}

const organisation = 'bureau';

/** The work, these words of it, and this file; all are found at the address of the page. */
function writeIdentification({ url, data, orderDate }: AkomaNtosoData): string {
  const published = data.published ?? orderDate;
  const describe = (name: string, address: string, date: string, ...more: string[]): string =>
    element(
      name,
      {},
      element('FRBRthis', { value: address }),
      element('FRBRuri', { value: address }),
      element('FRBRdate', { date, name: data.published === undefined ? 'ordering' : 'published' }),
      element('FRBRauthor', { href: `#${organisation}` }),
      ...more,
    );
  const changed = lastChanged(data) ?? published;
  return element(
    'identification',
    { source: `#${organisation}` },
    describe('FRBRWork', url, published, element('FRBRcountry', { value: 'cn' })),
    describe('FRBRExpression', url, changed, element('FRBRlanguage', { language: 'zho' })),
    describe(
      'FRBRManifestation',
      `${url}index.xml`,
      changed,
      element('FRBRformat', { value: 'application/akn+xml' }),
    ),
  );
}

function writeReferences({ bureau }: AkomaNtosoData): string {
  const href = `/akn/ontology/organization/cn/${bureau.id}`;
  return element(
    'references',
    { source: `#${organisation}` },
    element('TLCOrganization', { eId: organisation, href, showAs: bureau.name }),
  );
}

function writeBody({ outline, paragraphs }: AkomaNtosoData): string {
  const write = openNotes(paragraphs);
  const sections = openSections(outline);
  const written: string[] = [];
  let rows: string[] = [];
  const endTable = (): void => {
    if (rows.length > 0)
      written.push(element('paragraph', {}, element('content', {}, element('table', {}, ...rows))));
    rows = [];
  };
  for (const one of paragraphs) {
    // Footnotes stand where the text refers to them.
    if (one.kind === 'footnote') continue;
    if (one.kind !== 'row' || one.startsTable) endTable();
    written.push(sections.goTo(one));
    if (one.kind === 'row') rows.push(writeRow(one, rows.length === 0 ? 'th' : 'td', write));
    else if (sections.begins(one)) written.push(sections.open(one, write));
    else {
      const sort = one.isNote ? 'note' : one.kind;
      const attributes = { eId: one.id, class: sort === 'paragraph' ? undefined : sort };
      written.push(element('paragraph', attributes, element('content', {}, element('p', {}, write(one)))));
    }
  }
  endTable();
  const body = written.join('') + sections.end();
  return body === '' ? element('p', {}) : body;
}

function writeRow(row: TakenData['paragraphs'][number], cell: 'th' | 'td', write: WriteWords): string {
  const cells = splitCells(row).map((words) => element(cell, {}, element('p', {}, write(words))));
  return element('tr', { eId: row.id }, ...cells);
}
