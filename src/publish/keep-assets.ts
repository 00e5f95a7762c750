import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { takeFile } from '../remembered/take-file.ts';
import { hashedFolder } from '../schema/address.ts';
import { followLink } from '../folders/follow-link.ts';

/** Hours that a file stays after the site that it belonged to was replaced. */
const hoursKept = 24;

/** Name of a file → when the site that it belonged to was replaced, milliseconds since 1970. */
type Kept = Readonly<Record<string, number>>;

/**
 * Takes over the scripts and style sheets of the site that is about to be replaced: a reader whose browser has read a page a moment
 * ago asks for them now, or when a part of the page is first used. Their names change with their content, so they are in nobody's
 * way, and there is no word of a document in them.
 * @param target the site that is served, or a link to it
 * @param fresh the new one
 * @param record file that tells how long each has been kept
 * @param now milliseconds since 1970
 */
export function keepAssets(target: string, fresh: string, record: string, now = Date.now()): void {
  const folder = path.join(followLink(target), hashedFolder);
  const since = readRecord(record);
  const kept: Record<string, number> = {};
  for (const file of globSync('**/*', { cwd: folder, withFileTypes: true })) {
    const name = path.relative(folder, path.join(file.parentPath, file.name));
    const place = path.join(fresh, hashedFolder, name);
    const replaced = since[name] ?? now;
    if (!file.isFile() || existsSync(place) || now - replaced > hoursKept * 3_600_000) continue;
    takeFile(path.join(folder, name), place);
    kept[name] = replaced;
  }
  mkdirSync(path.dirname(record), { recursive: true });
  writeFileSync(record, JSON.stringify(kept));
}

/** Without a record all that lies there counts as of the last site. */
function readRecord(record: string): Kept {
  try {
    const read: unknown = JSON.parse(readFileSync(record, 'utf8'));
    return typeof read === 'object' && read !== null ? (read as Kept) : {};
  } catch {
    return {};
  }
}
