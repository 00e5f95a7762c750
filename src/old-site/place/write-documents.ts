import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ProposedBureau } from '../../import/draft.ts';
import { placeFiles } from '../../import/place-files.ts';
import { writeBureau } from '../../import/report.ts';
import { addOldAddresses } from '../../record/old/old-addresses.ts';
import type { SiteMap } from '../address.ts';
import { leadTo } from '../convert-found.ts';
import type { Ready, SiteImport } from './ready.ts';
import { addressesOf, pathOf } from './settled.ts';

/** Writes the bureaus that documents name and the site does not have. */
export function writeBureaus({ root, out }: SiteImport, proposed: Iterable<ProposedBureau>): void {
  for (const office of proposed) {
    const file = path.join(root, out, 'bureaus', `${office.id}.yaml`);
    if (!existsSync(file)) placeFiles(new Map([[file, writeBureau(office)]]));
  }
}

/**
 * Writes the documents, each whole or not at all, and after each where its old addresses lead: an import that was ended goes on there.
 * @param ends where files of the old site are now
 * @returns how many addresses are new
 */
export function writeDocuments(
  ready: readonly Ready[],
  site: SiteMap,
  { root, out }: SiteImport,
  ends: ReadonlyMap<string, string>,
): number {
  const folder = path.join(root, out);
  let added = 0;
  for (const { converted, stand, id, found, attachments } of ready) {
    const own = new Map(attachments.map(({ file, name }) => [file, `${path.posix.basename(id)}/${name}`]));
    const mdx = leadTo(converted.mdx, stand, (file) => {
      const end = ends.get(file);
      return own.get(file) ?? (end === undefined ? undefined : `/${end}/`);
    });
    const files = new Map<string, string | Uint8Array>();
    for (const [name, bytes] of converted.pictures) files.set(path.join(folder, name), bytes);
    for (const { name, bytes } of attachments) files.set(path.join(folder, id, name), bytes);
    files.set(path.join(folder, converted.file), mdx);
    placeFiles(files);
    const offered = attachments.map(
      ({ file, name }) => [pathOf(site.addressOf(file)), `files/${id}/${name}`] as const,
    );
    const led = addressesOf(found, site).map((address) => [address, id] as const);
    added += addOldAddresses(root, new Map([...offered, ...led]));
  }
  return added;
}
