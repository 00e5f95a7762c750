import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Former } from '../../schema/former.ts';
import { followMoved } from '../../record/former/follow.ts';
import type { OldAddress } from '../../record/old/old-addresses.ts';
import type { SiteMap } from '../address.ts';
import { filesOf, type Found } from '../plan-site.ts';

/** Path and query of an address, percent-encoded, as `content/old-addresses.txt` has it. */
export function pathOf(address: string): string {
  const { pathname, search } = new URL(address, 'http://host.invalid');
  return pathname + search;
}

/** All addresses at which the old site had a document. */
export function addressesOf(found: Found, site: SiteMap): string[] {
  return [...new Set(filesOf(found).map((file) => pathOf(site.addressOf(file))))];
}

/** What has become of a document that an import before this one has written. */
export interface Settled {
  readonly id: string;
  /** Whether it is there still; the webmaster may have deleted or withdrawn it. */
  readonly isThere: boolean;
}

/** Undefined if no import has written it. */
export function findSettled(
  root: string,
  addresses: readonly string[],
  old: readonly OldAddress[],
  { moved }: Former,
): Settled | undefined {
  const known = old.find(({ from, to }) => addresses.includes(from) && !to.startsWith('files/'));
  if (!known) return undefined;
  const id = followMoved(known.to, moved) ?? known.to;
  const file = path.join(root, 'content', id);
  return { id, isThere: existsSync(`${file}.mdx`) || existsSync(`${file}.md`) };
}
