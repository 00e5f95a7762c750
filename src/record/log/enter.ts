import type { LoggedDocument } from '../../transparency/entry/document-tree.ts';
import { hashText } from '../../transparency/entry/document-tree.ts';
import { writeEntry, type Entry } from '../../transparency/entry/entry.ts';
import { listNextEntries } from '../../transparency/entry/next-entries.ts';
import { writeCheckpoint } from '../../transparency/note/checkpoint.ts';
import { judgeSignature, readSignedNote, writeSignedNote } from '../../transparency/note/signed-note.ts';
import { hashTree } from '../../transparency/tree/merkle.ts';
import type { ReadRecord } from './read-record.ts';
import { RecordFault } from './record-fault.ts';
import type { SigningKey } from './signing-key.ts';

/** What is entered, and in whose name. */
export interface Publication {
  /** The log's address without scheme. */
  readonly origin: string;
  readonly documents: readonly LoggedDocument[];
  /** `YYYY-MM-DD` in China. */
  readonly date: string;
  /** Without one the log is unsigned. */
  readonly key?: SigningKey;
}

/** A log that has grown. */
export interface Entered {
  readonly record: Pick<ReadRecord, 'entries' | 'history' | 'checkpoint'>;
  /** What has been added to it. */
  readonly added: readonly Entry[];
}

/**
 * Enters what is published now.
 * @param former the log so far, if there is one
 * @returns undefined if nothing has changed
 * @throws RecordFault
 */
export function enter(former: ReadRecord | undefined, publication: Publication): Entered | undefined {
  const { origin, documents, date, key } = publication;
  if (former && former.checkpointed.origin !== origin)
    throw new RecordFault(
      `登记属于 ${former.checkpointed.origin}，content/site.yaml 里的域名和路径前缀却是 ${origin}。一份登记不能换名字：` +
        '域名写错了的，请改回来；网站真的换了域名的，把 content/published/log 留作旧网站的档案，移出 content/，再登记，就从头开始。',
    );
  const before = former?.entries ?? [];
  const added = listNextEntries(before, documents, date);
  if (added.length === 0 && (!former || isSignedBy(former.checkpoint, key))) return undefined;
  const entries = [...before, ...added];
  const size = entries.length;
  const root = hashTree(entries.map((entry) => hashText(writeEntry(entry))));
  const text = writeCheckpoint({ origin, size, root });
  const checkpoint = writeSignedNote({ text, signatures: key ? [key.sign(text)] : [] });
  const known = former?.history ?? [];
  const history = added.length === 0 ? known : [...known, { size, root, date }];
  return { record: { entries, history, checkpoint }, added };
}

/** Without a key, whatever is there stays. */
function isSignedBy(checkpoint: string, key: SigningKey | undefined): boolean {
  const note = readSignedNote(checkpoint);
  return !key || (note !== undefined && judgeSignature(note, key.verifier) === 'right');
}
