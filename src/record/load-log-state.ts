import { root } from 'virtual:tongtu';
import { perBuild } from '../reads/per-build.ts';
import { writeBase64 } from '../transparency/note/base64.ts';
import { readSignedNote } from '../transparency/note/signed-note.ts';
import { readAsMoves } from '../transparency/entry/read-as-moves.ts';
import { readFormer } from './former/read-former.ts';
import { readRecord } from './log/read-record.ts';

/** As many of the latest entries as a page shows, and as many of the latest that tell of something moved or withdrawn. */
const shown = 20;

/** Whether there is a log to verify anything by: pages that lead to it depend on no more of it. */
export const loadHasLog = perBuild('has-log', () => Promise.resolve(readRecord(root) !== undefined));

/** What the log of the site is like now; undefined if nothing has been entered yet. */
export const loadLogState = perBuild('log-state', () => {
  const record = readRecord(root);
  const last = record?.history.at(-1);
  if (!record || !last) return Promise.resolve(undefined);
  const { entries, checkpoint, checkpointed } = record;
  const read = readAsMoves(entries, new Map(readFormer(root).former.moved.map(({ from, to }) => [from, to])));
  const notable = new Set(read.filter(({ kind }) => kind !== 'published').slice(-shown));
  return Promise.resolve({
    origin: checkpointed.origin,
    size: checkpointed.size,
    /** Of all entries together, in base 64. */
    root: writeBase64(checkpointed.root),
    /** When the last entries were made. */
    date: last.date,
    isSigned: (readSignedNote(checkpoint)?.signatures.length ?? 0) > 0,
    latest: read.filter((one, index) => index >= read.length - shown || notable.has(one)).reverse(),
  });
});
