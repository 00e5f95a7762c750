import { documentPath, href, ledgerPath } from '../../schema/address.ts';
import { listStrings, type Query } from '../../search/engine/query.ts';
import type { Hit } from '../../search/together/source.ts';
import type { Result } from './result.ts';

/**
 * Reads what is shown of a document that was found.
 * @param base prefix of the site that the reader is on
 * @throws Error if a document of this site cannot be read; one of another site is then shown without its text
 */
export async function readResult({ source, match }: Hit, query: Query, base: string): Promise<Result> {
  const { index, site } = source;
  const id = index.documents.ids[match.document] ?? '';
  const at = { base: site?.url ?? base };
  const about = {
    id,
    address: href(at, documentPath(id)),
    ledger: href(at, ledgerPath),
    strings: listStrings(query),
    index: { digest: index.digest, ...(index.date !== undefined && { date: index.date }) },
  };
  if (!site) return { ...about, text: await index.readText(match.document) };
  const { name, url } = site;
  if (!new URL(about.address).href.startsWith(url)) throw new Error(`${about.address} is not on ${url}`);
  try {
    return { ...about, siteName: name, text: await index.readText(match.document) };
  } catch (error) {
    console.warn(`${about.address}: ${String(error)}`);
    const bureau = index.documents.bureauList[index.documents.bureaus[match.document] ?? 0]?.name ?? '';
    return {
      ...about,
      siteName: name,
      text: { title: id, bureau, kind: '', paragraphs: [] },
      isUnread: true,
    };
  }
}
