import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { threadId } from 'node:worker_threads';

/**
 * Reads a file that `writeSealed` has written.
 * @param version what has written it
 * @returns undefined if it is not there, was cut off, was changed, or comes from another version
 */
export function readSealed(file: string, version: string): unknown {
  try {
    const text = readFileSync(file, 'utf8');
    const end = text.indexOf('\n');
    const body = text.slice(end + 1);
    return text.slice(0, end) === seal(version, body) ? JSON.parse(body) : undefined;
  } catch {
    return undefined;
  }
}

/** The first line is the digest of the rest. The file appears whole: whoever is ended meanwhile leaves the last one. */
export function writeSealed(file: string, version: string, value: unknown): void {
  const body = JSON.stringify(value);
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${String(process.pid)}-${String(threadId)}`;
  writeFileSync(draft, `${seal(version, body)}\n${body}`);
  renameSync(draft, file);
}

function seal(version: string, body: string): string {
  return hash('sha256', `${version}\n${body}`);
}
