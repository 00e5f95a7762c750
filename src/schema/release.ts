import { parseMoment, writeMoment } from '../text/period/moment.ts';
import type { Frontmatter } from './frontmatter.ts';

/**
 * Release 发布状态: why a document is not published: it is a draft, or waits for a moment (milliseconds since 1970). One that is
 * published has none.
 */
export type Release = { readonly state: 'draft' } | { readonly state: 'waiting'; readonly until: number };

/** By the files of documents; those that are published are missing. */
export type Releases = ReadonlyMap<string, Release>;

/**
 * Judges what a document says of its publication. A wrong value holds nothing back: it is an error, with which nothing is published
 * at all.
 * @param now milliseconds since 1970
 */
export function judgeRelease(
  { draft, publish }: Partial<Record<keyof Pick<Frontmatter, 'draft' | 'publish'>, unknown>>,
  now: number,
): Release | undefined {
  if (draft === true) return { state: 'draft' };
  const until = typeof publish === 'string' ? parseMoment(publish) : undefined;
  return until !== undefined && until > now ? { state: 'waiting', until } : undefined;
}

/** 草稿, 待发布（2027-01-05 09:00）: as lists and pages that show it all the same mark it. */
export function nameRelease(release: Release): string {
  return release.state === 'draft' ? '草稿' : `待发布（${writeMoment(release.until)}）`;
}

/** Whether one document may refer to another: whoever can read the one has to be able to read the other. */
export function mayRefer(from: Release | undefined, to: Release | undefined): boolean {
  if (to === undefined || from?.state === 'draft') return true;
  return from !== undefined && to.state === 'waiting' && to.until <= from.until;
}
