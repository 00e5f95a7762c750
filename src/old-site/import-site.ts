import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ProposedBureau } from '../import/draft.ts';
import { createImporter } from '../import/import-file.ts';
import { ImportError } from '../import/import-error.ts';
import { readFormer } from '../record/former/read-former.ts';
import { readOldAddresses } from '../record/old/old-addresses.ts';
import type { Crawl } from './crawl.ts';
import { describeFound, describeLeft, listGuesses, rowOf } from './describe-rows.ts';
import { nameAttachments } from './place/attachment-names.ts';
import { makeReady, type Ready, type SiteImport } from './place/ready.ts';
import { addressesOf, findSettled, pathOf, type Settled } from './place/settled.ts';
import { writeBureaus, writeDocuments } from './place/write-documents.ts';
import { filesOf, type Found, type SitePlan } from './plan-site.ts';
import type { ReportRow } from './report-rows.ts';

/** What was done. */
export interface ImportedSite {
  readonly rows: readonly ReportRow[];
  /** Bureaus that the documents name and the site does not have, each once. */
  readonly proposed: readonly ProposedBureau[];
  /** Ids of the documents that were written. */
  readonly written: readonly string[];
  readonly redirects: number;
}

/**
 * Imports the documents that were found in a saved site. What an import before this one has written is left as it is, also where the
 * webmaster has changed or deleted it since.
 */
export async function importSite(
  { folder }: Pick<Crawl, 'folder'>,
  plan: SitePlan,
  wanted: SiteImport,
  onProgress: (done: number) => void = () => undefined,
): Promise<ImportedSite> {
  const { root, out, isTried, newBureau } = wanted;
  const { site } = plan;
  const rows: ReportRow[] = [];
  const old = readOldAddresses(root);
  const { former } = readFormer(root);
  const ready: Ready[] = [];
  const ends = new Map<string, string>();
  const proposed = new Map<string, ProposedBureau>();
  const tell = (found: Found, outcome: string, place: string, reason = ''): void => {
    rows.push(...describeFound(found, plan, outcome, place, reason));
  };
  const settle = (addresses: readonly string[]): Settled | undefined =>
    findSettled(root, addresses, old, former);
  await using importer = createImporter();
  for (const [index, found] of plan.found.entries()) {
    const settled = settle(addressesOf(found, site));
    if (settled) {
      tell(found, describeSettled(settled), settled.id, '没有动它');
      noteEnds(found, settled.id, ends);
    } else {
      const { taken, refused } = nameAttachments(folder, found.attached);
      for (const { file, reason } of refused) rows.push(rowOf(plan, file, '附件没有取', '', reason));
      try {
        const one = await makeReady(importer, folder, found, plan, wanted, taken, {
          taken: new Set(ready.map(({ id }) => id)),
          proposed: [...proposed.values()],
        });
        ready.push(one);
        noteEnds(found, one.id, ends);
        const { proposed: office } = one.converted.draft;
        if (office) proposed.set(office.id, office);
        tell(found, isTried ? '将导入' : '导入', one.id, listGuesses(one.converted));
        for (const { file, name } of taken) rows.push(rowOf(plan, file, '附件', `${one.id}/${name}`, ''));
      } catch (error) {
        if (!(error instanceof ImportError)) throw error;
        tell(found, '没有导入', '', error.message + error.advice);
      }
    }
    onProgress(index + 1);
  }
  for (const left of plan.left) {
    // Named by the webmaster once, it need not be named again.
    const settled = settle([pathOf(site.addressOf(left.file))]);
    rows.push(
      settled
        ? { ...rowOf(plan, left.file, describeSettled(settled), settled.id, '没有动它'), title: left.title }
        : describeLeft(plan, left),
    );
  }
  if (newBureau && !isTried) writeBureaus(wanted, proposed.values());
  const redirects = isTried ? 0 : writeDocuments(ready, site, wanted, ends);
  return {
    rows: rows.sort((one, other) => (one.file < other.file ? -1 : 1)),
    proposed: [...proposed.values()].filter(
      ({ id }) => !existsSync(path.join(root, out, 'bureaus', `${id}.yaml`)),
    ),
    written: isTried ? [] : ready.map(({ id }) => id).sort(),
    redirects,
  };
}

/** Where the pages of a document are now. */
function noteEnds(found: Found, id: string, ends: Map<string, string>): void {
  for (const file of filesOf(found)) ends.set(file, id);
}

function describeSettled({ isThere }: Settled): string {
  return isThere ? '以前已经导入' : '以前导入过，后来没有了';
}
