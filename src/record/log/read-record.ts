import { readEntry, writeEntry, type Entry } from '../../transparency/entry/entry.ts';
import { hashText } from '../../transparency/entry/document-tree.ts';
import type { LogRecord } from '../../transparency/log/create-files.ts';
import { readBase64 } from '../../transparency/note/base64.ts';
import { readCheckpoint, type Checkpoint } from '../../transparency/note/checkpoint.ts';
import { readSignedNote } from '../../transparency/note/signed-note.ts';
import { isSameHash, type Hash } from '../../transparency/tree/hash.ts';
import { createGrowingTree } from '../../transparency/tree/growing-tree.ts';
import { describeFault } from '../../source/border/fault.ts';
import { mostTextBytes, readProjectFile } from '../../source/border/read-inside.ts';
import { listJournals } from '../journals.ts';
import { checkpointFile, entriesFile, entriesInFile, logFolder, sizesFile } from './log-folder.ts';
import { RecordFault, refuse } from './record-fault.ts';

/** A time at which the log was published: how many entries it had, and what they were together. */
export interface RecordedSize {
  readonly size: number;
  readonly root: Hash;
  /** `YYYY-MM-DD` in China. */
  readonly date: string;
}

/** The log of a site as its repository has it. */
export interface ReadRecord extends LogRecord {
  readonly checkpointed: Checkpoint;
  readonly history: readonly RecordedSize[];
}

/**
 * Reads the log of a site, and that nothing of it has changed since: every size that was published has to have the root that was
 * published. What stands behind the last checkpoint is no part of it while it is being entered, or when that was broken off; otherwise the
 * checkpoint is an older one, and to go on from it would be a second log of the same name.
 * @returns undefined if nothing has been recorded yet
 * @throws RecordFault
 */
export function readRecord(root: string): ReadRecord | undefined {
  const checkpoint = readText(root, checkpointFile);
  if (checkpoint === undefined) {
    if (readText(root, sizesFile) !== undefined) throw refuse(checkpointFile, undefined, '没有了。');
    return undefined;
  }
  const note = readSignedNote(checkpoint);
  const checkpointed = note && readCheckpoint(note.text);
  if (!checkpointed) throw refuse(checkpointFile, 1, '不是检查点。');
  const { size } = checkpointed;
  const entries = readEntries(root, size);
  const history = readSizes(root, size);
  requireSameRoots(entries, history);
  const last = history.at(-1);
  if (last?.size !== size || !isSameHash(last.root, checkpointed.root))
    throw refuse(checkpointFile, 2, `和 ${sizesFile} 的最后一行不一样。`);
  if (listJournals(root).length === 0) requireEnd(root, size);
  return { entries, history, sizes: history.map((one) => one.size), checkpoint, checkpointed };
}

/** Nothing may stand behind the last checkpoint. */
function requireEnd(root: string, size: number): void {
  const entries = readText(root, entriesFile(Math.floor(size / entriesInFile)));
  const isMore = entries !== undefined && splitEntries(entries).length > size % entriesInFile;
  const lines = readText(root, sizesFile)?.trimEnd().split('\n') ?? [];
  if (!isMore && Number(lines.at(-1)?.split(' ', 1)[0]) === size) return;
  throw refuse(
    checkpointFile,
    2,
    `检查点只到第 ${String(size)} 条，后面还有登记：检查点是旧的，或者登记的时候断了。`,
    `请从 git 里恢复整个文件夹（git checkout -- ${logFolder}；已经提交的，恢复到检查点最新的那一次提交）。`,
  );
}

/** The entries of a file, as they were written. */
export function splitEntries(text: string): string[] {
  return text.split(/(?<=\n)\n/u);
}

function requireSameRoots(entries: readonly Entry[], history: readonly RecordedSize[]): void {
  const tree = createGrowingTree();
  let count = 0;
  for (const [index, { size, root, date }] of history.entries()) {
    for (const entry of entries.slice(count, size)) tree.add(hashText(writeEntry(entry)));
    count = size;
    if (isSameHash(tree.root(), root)) continue;
    throw refuse(
      entriesFile(Math.floor((size - 1) / entriesInFile)),
      undefined,
      `前 ${String(size)} 条和${date}登记的（${sizesFile} 第 ${String(index + 1)} 行）不一样：有改动、删去或者换了次序的。`,
    );
  }
}

function readEntries(root: string, size: number): Entry[] {
  const found: Entry[] = [];
  for (let index = 0; found.length < size; index++) {
    const file = entriesFile(index);
    const text = readText(root, file);
    if (text === undefined) throw refuse(file, undefined, '没有了。');
    const wanted = Math.min(entriesInFile, size - found.length);
    let line = 1;
    for (const written of splitEntries(text).slice(0, wanted)) {
      const entry = readEntry(written);
      if (!entry) throw refuse(file, line, '这一条不是登记时的写法。');
      found.push(entry);
      line += written.split('\n').length;
    }
    if (found.length < Math.min(size, (index + 1) * entriesInFile))
      throw refuse(file, line, `到这里只有 ${String(found.length)} 条，登记了 ${String(size)} 条。`);
  }
  return found;
}

function readSizes(root: string, size: number): RecordedSize[] {
  const lines = readText(root, sizesFile)?.split('\n') ?? [];
  const found: RecordedSize[] = [];
  for (const [index, line] of lines.entries()) {
    if (found.at(-1)?.size === size || line === '') break;
    const [, count = '', encoded = '', date = ''] =
      /^([1-9]\d{0,8}) (\S{44}) (\d{4}-\d\d-\d\d)$/u.exec(line) ?? [];
    const hash = readBase64(encoded);
    if (!hash || Number(count) <= (found.at(-1)?.size ?? 0))
      throw refuse(sizesFile, index + 1, '不是登记时的写法。');
    if (Number(count) > size) throw refuse(sizesFile, index + 1, `比检查点的 ${String(size)} 条多。`);
    found.push({ size: Number(count), root: hash, date });
  }
  return found;
}

/** Undefined if there is no such file. */
function readText(root: string, file: string): string | undefined {
  const reading = readProjectFile(root, file, { most: mostTextBytes });
  if ('bytes' in reading) return Buffer.from(reading.bytes).toString('utf8');
  if (reading.fault.kind === 'missing') return undefined;
  const { message, advice } = describeFault(reading.fault);
  throw new RecordFault(`${file} ${message}${advice}`);
}
