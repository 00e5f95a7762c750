import { correctedLabel, type DocumentRow } from '../../promises/lists/document-row.ts';
import { documentPath } from '../../schema/address.ts';
import { findElement } from '../find-element.ts';

/** Makes a line of the table in the form in which the server writes them: see `DocumentRow.astro`. */
export function fillRow(template: HTMLTemplateElement, base: string, row: DocumentRow): Element {
  const line = findElement(template.content, 'tr').cloneNode(true) as HTMLElement;
  const link = findElement<HTMLAnchorElement>(line, 'a');
  link.href = base + encodeURI(documentPath(row.id));
  link.textContent = row.title;
  const { validity, standing = '', corrected } = row;
  const marks = { validity, standing, corrected: corrected === undefined ? '' : correctedLabel };
  for (const [name, text] of Object.entries(marks))
    findElement(line, `[data-mark=${name}]`).textContent = text;
  for (const name of ['bureau', 'periods', 'kind', 'date'] as const)
    findElement(line, `[data-cell=${name}]`).textContent = row[name];
  findElement(line, '[data-cell=bureau]').classList.toggle('said', row.title.includes(row.bureau));
  const promises = findElement(line, '[data-cell=promises]');
  promises.textContent = row.promises === 0 ? '—' : String(row.promises);
  promises.classList.toggle('none', row.promises === 0);
  return line;
}
