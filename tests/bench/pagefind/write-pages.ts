import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentData, PublishedParagraph } from '../../../src/catalogue/document-data.ts';
import { describePeriods } from '../../../src/catalogue/describe.ts';
import { pageTypes } from '../../../src/search/pagefind/names.ts';
import { writeMarks, type PageSubject } from '../../../src/search/pagefind/page-marks.ts';

/**
 * Writes pages of documents that the index of pages sees as it sees those of the site: a whole build of so many would measure the
 * build, not the index. Each has furniture around its text, as the site's have.
 * @param folder is made anew
 */
export function writePages(folder: string, documents: Iterable<DocumentData>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const document of documents) {
    const place = path.join(folder, document.id);
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, 'index.html'), writePage(document));
  }
}

function writePage(document: DocumentData): string {
  const marks = writeMarks(describe(document)).map((attributes) => {
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escape(value)}"`);
    return `<meta${written.join('')}>`;
  });
  const { title } = document.data;
  return `<!doctype html><html lang="zh-CN"><head><title>${escape(title)}</title>${marks.join('')}</head><body><nav>首页</nav><main><h1 data-pagefind-body data-pagefind-meta="title">${escape(title)}</h1><div data-pagefind-body>${document.paragraphs.map(writeParagraph).join('\n')}</div></main></body></html>`;
}

function writeParagraph({ id, kind, text }: PublishedParagraph): string {
  const link = `<a href="#${id}" aria-label="本段链接"></a>`;
  if (kind === 'heading') return `<h2 id="${id}">${escape(text)}${link}</h2>`;
  if (kind !== 'row') return `<p id="${id}">${escape(text)}${link}</p>`;
  const cells = text.split('\t').map((cell) => `<td>${escape(cell)}</td>`);
  return `<table><tbody><tr id="${id}">${cells.join('')}</tr></tbody></table>`;
}

function describe({ bureau, data, planYears, reviewYears, orderDate }: DocumentData): PageSubject {
  return {
    type: pageTypes.document,
    years: [...new Set([...planYears, ...reviewYears])],
    bureau: bureau.name,
    bureaus: [bureau, ...bureau.ancestors.toReversed()].map(({ name }) => name),
    level: bureau.level,
    kind: data.kind,
    topics: data.topics,
    period: describePeriods(data),
    date: data.published?.slice(0, 10) ?? data.written,
    orderDate,
  };
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
