import { mapInTime } from '../source/time-limit.ts';
import { readFacts, unreadableFacts, type VersionFacts } from './version-facts.ts';

/** A content of git, and the file that it was. */
export interface Content {
  readonly blob: string;
  readonly file: string;
}

export interface ReadContent extends Content {
  readonly bytes: Uint8Array;
}

/** Finds out what contents say, each within its time. */
export function findFacts(items: readonly ReadContent[]): VersionFacts[] {
  return mapInTime(
    items,
    ({ file, bytes }) => readFacts(file, bytes),
    ({ bytes }) => unreadableFacts(bytes),
  );
}
