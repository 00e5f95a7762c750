import type { DocumentRow } from '../../promises/lists/document-row.ts';
import { documentPath } from '../../schema/address.ts';
import { findElement } from '../find-element.ts';

/** Makes a line of the table in the form in which the server writes them: see `DocumentRow.astro`. */
export function fillRow(template: HTMLTemplateElement, base: string, row: DocumentRow): Element {
  const line = findElement(template.content, 'tr').cloneNode(true) as HTMLElement;
  const link = findElement<HTMLAnchorElement>(line, 'a');
  link.href = base + encodeURI(documentPath(row.id));
  link.textContent = row.title;
  findElement(line, '.mark').textContent = row.validity;
  for (const name of ['bureau', 'periods', 'kind', 'date'] as const)
    findElement(line, `[data-cell=${name}]`).textContent = row[name];
  const promises = findElement(line, '[data-cell=promises]');
  promises.textContent = row.promises === 0 ? '—' : String(row.promises);
  promises.classList.toggle('document-table__none', row.promises === 0);
  return line;
}
