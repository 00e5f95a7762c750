import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { VersionText } from './version-text.ts';

/** A content of git, and the file that it was. */
export interface Content {
  readonly blob: string;
  readonly file: string;
}

/** Where a build leaves for the pages of versions what it has read with the facts; with `base` their links begin. */
export interface TextPlace {
  readonly folder: string;
  readonly base: string;
}

/**
 * The folder of a build, with all its threads. What is in it was written by this program, and serves no other build: the pages are kept.
 * @param work `.tongtu`
 */
export function nameTextsFolder(work: string, pid = process.pid): string {
  return path.join(work, `versions-${String(pid)}`);
}

export function keepText(place: TextPlace, content: Content, text: VersionText): void {
  mkdirSync(place.folder, { recursive: true });
  writeFileSync(nameFile(place, content), JSON.stringify(text));
}

/** Undefined if it was not kept: then it is read again. */
export function takeText(place: TextPlace, content: Content): VersionText | undefined {
  try {
    return JSON.parse(readFileSync(nameFile(place, content), 'utf8')) as VersionText;
  } catch {
    return undefined;
  }
}

function nameFile({ folder, base }: TextPlace, { blob, file }: Content): string {
  return path.join(folder, `${hash('sha256', JSON.stringify([blob, file, base])).slice(0, 32)}.json`);
}
