import { readAnyway } from '../../../src/document/parse-document.ts';
import { nowhere, readFields } from '../../../src/history/version-facts.ts';
import { enterContent } from '../../../src/record/log/enter-content.ts';
import { idOf } from '../../../src/schema/document.ts';
import { readSettings } from '../../../src/settings/settings.ts';
import type { LoggedDocument } from '../../../src/transparency/entry/document-tree.ts';
import { listDemoPublications } from './commit-history.ts';

/**
 * Gives the demonstration a log of publications, as if it had been recorded on each day on which something was published. It is unsigned:
 * there is nobody whose signature it could bear. The same content gives the same log.
 * @param root folder of the demonstration, below which its content lies
 */
export function enterDemoLog(root: string): void {
  const { site } = readSettings(root).settings;
  if (!site) throw new Error('The demonstration has no settings');
  const published = new Map<string, LoggedDocument>();
  const days = Map.groupBy(listDemoPublications(root), ({ day }) => day);
  for (const [date, publications] of days) {
    for (const [file, text] of publications.flatMap(({ files }) => Object.entries(files)))
      if (text === undefined) published.delete(file);
      else published.set(file, readLogged(file, text));
    const documents = [...published.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
    enterContent(root, { site, documents, date, secret: undefined });
  }
}

function readLogged(file: string, text: string): LoggedDocument {
  const read = readAnyway(file, Buffer.from(text), { ...nowhere, wordsOnly: true });
  if (!read) throw new Error(`${file} cannot be read`);
  const data = readFields(read.written) as LoggedDocument['data'];
  return { id: idOf(file), data, paragraphs: read.paragraphs };
}
