import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Releases } from '../schema/release.ts';

const fileOf = (store: string): string => path.join(store, 'clock.json');

/**
 * Writes down by which clock a part of a site was built.
 * @param store of its pages
 * @param now milliseconds since 1970
 */
export function writeShareClock(store: string, now: number): void {
  writeFileSync(fileOf(store), JSON.stringify({ now }));
}

/** Undefined if nobody has written it, or it cannot be read. */
export function readShareClock(store: string): number | undefined {
  try {
    const { now } = JSON.parse(readFileSync(fileOf(store), 'utf8')) as { readonly now?: unknown };
    return typeof now === 'number' ? now : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The times at which something is published that some of several clocks have passed and others have not: parts that were built by these
 * are not of one site. Clocks that differ by less make no difference.
 * @param releases of all documents that wait for any time
 */
export function findTimesBetween(clocks: readonly number[], releases: Releases): number[] {
  const [first, last] = [Math.min(...clocks), Math.max(...clocks)];
  const times = [...releases.values()].flatMap((one) => (one.state === 'waiting' ? [one.until] : []));
  return [...new Set(times)].filter((time) => time > first && time <= last).sort((a, b) => a - b);
}
