import { paths } from '../../schema/address.ts';
import type { ComparedDocument } from '../../schema/document.ts';

/** What a site publishes that others refer to. */
export interface Addressed {
  readonly documents: readonly Pick<ComparedDocument, 'id' | 'paragraphs' | 'assets'>[];
  /** Ids of the bureaus. */
  readonly bureaus: readonly string[];
  /** Ids of the pages that maintainers write. */
  readonly pages: readonly string[];
}

/**
 * The addresses that must never lead nowhere, without slashes at their ends, sorted: documents and their paragraphs, their pictures
 * and attachments, bureaus, and the pages of maintainers. Lists are arrangements of these, and change with them.
 */
export function listAddresses({ documents, bureaus, pages }: Addressed): string[] {
  const found = [
    ...documents.flatMap(({ id, paragraphs, assets }) => [
      id,
      ...paragraphs.flatMap((paragraph) =>
        [paragraph, ...(paragraph.points ?? [])].map((one) => `${id}#${one.id}`),
      ),
      ...assets.map((asset) => paths.file(asset.path)),
    ]),
    ...bureaus.map((id) => trim(paths.bureau(id))),
    ...pages,
  ];
  return [...new Set(found)].sort();
}

function trim(path: string): string {
  return path.replace(/\/$/u, '');
}
