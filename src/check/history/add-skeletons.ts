import path from 'node:path';
import { readTextFile } from '../../document/files.ts';
import { listPublished, readContent } from '../../document/read-content.ts';
import { replaceFile } from '../../source/replace-file.ts';
import { todayInChina } from '../today.ts';
import type { CheckOptions } from '../check-content.ts';
import { addSkeleton } from './skeleton.ts';
import { readSoundHistories, type PublishedDocument } from './sound-histories.ts';

/**
 * Writes into documents the entries that are asked for, as far as that can be done without asking: the days.
 * @returns the files that were written, in order
 */
export async function addSkeletons(
  root: string,
  { files, today = todayInChina() }: Pick<CheckOptions, 'files' | 'today'> = {},
): Promise<string[]> {
  const { settings, releases, ...content } = await readContent(root);
  const documents = listPublished(content.documents, releases);
  const { published } = await readSoundHistories({ root, repository: root, documents, settings, today });
  return published.flatMap(({ file, history }) => {
    const days = (files?.includes(file) ?? true) ? listDays(history, today) : [];
    return days.length > 0 && writeSkeleton(root, file, days) ? [file] : [];
  });
}

/** Of edits without an entry, each once, in order. */
function listDays({ versions, uncommitted }: PublishedDocument['history'], today: string): string[] {
  const days = versions.flatMap(({ day, isUnexplained }) => (isUnexplained ? [day] : []));
  return [...new Set([...days, ...(uncommitted === 'unexplained' ? [today] : [])])].sort();
}

function writeSkeleton(root: string, file: string, days: readonly string[]): boolean {
  const reading = readTextFile(root, file);
  if ('fault' in reading) return false;
  const raw = Buffer.from(reading.bytes).toString('utf8');
  const hasReturns = raw.includes('\r\n');
  const written = addSkeleton(raw.replaceAll('\r\n', '\n'), days);
  if (written === undefined) return false;
  replaceFile(path.join(root, file), hasReturns ? written.replaceAll('\n', '\r\n') : written);
  return true;
}
