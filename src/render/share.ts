import { hash } from 'node:crypto';
import { collections } from '../schema/document.ts';

/** One of several parts of a site that are built apart from each other. */
export interface Share {
  /** 1-based. */
  readonly number: number;
  readonly count: number;
}

/** More parts cost more than they help: each reads all content. */
export const mostShares = 256;

/** `3/16`. Undefined if it is not written like that, or there is no such part. */
export function parseShare(written: string): Share | undefined {
  const [, number, count] = (/^([1-9]\d{0,2})\/([1-9]\d{0,2})$/u.exec(written) ?? []).map(Number);
  if (number === undefined || count === undefined || number > count || count > mostShares) return undefined;
  return { number, count };
}

export function writeShare({ number, count }: Share): string {
  return `${String(number)}/${String(count)}`;
}

/**
 * Whether a page belongs to a part. All pages of a bureau's documents belong to one, so that a document is read once for both of its
 * comparisons; which one depends on the bureau alone, so that a part stays as it is when others change.
 * @param file in the built site, as `nameFile` gives it
 */
export function isOfShare(file: string, { number, count }: Share): boolean {
  const digest = hash('sha256', groupOf(file), 'buffer');
  return digest.readUInt32BE() % count === number - 1;
}

const ofBureau = new RegExp(`^(?:compare/)?(?:${collections.join('|')})/([^/]+)/.`, 'u');

function groupOf(file: string): string {
  return ofBureau.exec(file)?.[1] ?? file;
}
