import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listPublishedFiles } from '../catalogue/published-documents.ts';
import type { Fate } from '../record/list-fates.ts';
import { openFileDigests } from '../remembered/file-digests.ts';
import { openPageStore } from '../render/page-store.ts';
import type { StoredPage } from '../render/page-record.ts';
import { dataName } from '../schema/address.ts';
import { collections } from '../schema/document.ts';
import type { Site } from '../schema/site.ts';
import { forms, placeForm, textForms } from '../take-away/forms.ts';
import { takeFate } from '../take-away/take-fate.ts';
import type { AkomaNtosoData } from '../take-away/write-akoma-ntoso.ts';

export interface TextsOptions {
  /** The built site: the data of its documents are read from it, and the texts are put beside them. */
  readonly folder: string;
  /** Folder of what is kept from one build to the next; it holds nothing else. */
  readonly cache: string;
  /** Digest of the code: what other code has written is not taken. */
  readonly version: string;
  readonly site: Pick<Site, 'base' | 'domain'>;
  /** Address of each page that is not there any more → what became of it. */
  readonly fates: ReadonlyMap<string, Fate>;
}

/** A document, or what stands in its place. */
interface Source {
  readonly id: string;
  /** Of all that its texts are made of. */
  readonly key: string;
  readonly files: readonly { readonly ending: string; readonly write: () => string }[];
}

/**
 * Puts the texts to take away beside every document, and beside what became of those that are gone. They are made of the data that the
 * build has published, so texts and pages cannot disagree; where these have not changed, the texts are the files of the last build.
 * @returns how many files had to be written
 */
export function publishTexts({ folder, cache, version, site, fates }: TextsOptions): number {
  const store = openPageStore(cache);
  const digests = openFileDigests(path.join(cache, 'digests.json'), folder);
  const sources = [
    ...listPublishedFiles(folder).map((file) => readDocument(path.join(folder, file), file, digests.get)),
    ...listGone(fates, site),
  ];
  const pages = new Map<string, StoredPage>();
  let written = 0;
  for (const { id, key: content, files } of sources) {
    const key = hash('sha256', `${version} ${content}`);
    for (const { ending, write } of files) {
      const file = placeForm(id, { ending });
      const target = path.join(folder, file);
      const last = store.last.pages.get(file);
      if (last?.key === key && store.place(last, target)) {
        pages.set(file, last);
        continue;
      }
      const kept = store.keep(Buffer.from(write()));
      store.place(kept, target);
      pages.set(file, { ...kept, key, reads: [] });
      written += 1;
    }
  }
  store.save({ pages, digests: new Map() });
  digests.save();
  return written;
}

function readDocument(place: string, file: string, digest: (file: string) => string): Source {
  let data: AkomaNtosoData | undefined;
  const read = (): AkomaNtosoData => (data ??= JSON.parse(readFileSync(place, 'utf8')) as AkomaNtosoData);
  return {
    id: file.replaceAll(path.sep, '/').slice(0, -`/${dataName}`.length),
    key: digest(place),
    files: forms.map(({ ending, write }) => ({ ending, write: () => write(read()) })),
  };
}

function listGone(fates: TextsOptions['fates'], site: TextsOptions['site']): Source[] {
  return [...fates]
    .filter(([address]) => collections.some((name) => address.startsWith(`${name}/`)))
    .map(([id, fate]) => ({
      id,
      key: JSON.stringify([site.domain, site.base, fate]),
      files: textForms.map(({ ending, write }) => ({ ending, write: () => write(takeFate(id, fate, site)) })),
    }));
}
