import type { LoggedDocument } from '../../../src/transparency/entry/document-tree.ts';
import { enter, type Publication } from '../../../src/record/log/enter.ts';
import type { ReadRecord } from '../../../src/record/log/read-record.ts';
import { makeSecret, readSigningKey, type SigningKey } from '../../../src/record/log/signing-key.ts';
import { readCheckpoint } from '../../../src/transparency/note/checkpoint.ts';
import { readSignedNote } from '../../../src/transparency/note/signed-note.ts';

export const origin = 'jt.yunxi.example/log';

export function makeKey(seed = 7, name = origin): SigningKey {
  const key = readSigningKey(makeSecret(name, new Uint8Array(32).fill(seed)));
  if (!key) throw new Error('no key');
  return key;
}

export function makeDocument(id: string, ...texts: readonly string[]): LoggedDocument {
  return {
    id,
    data: {
      title: `${id}要点`,
      bureau: 'yunxi',
      kind: '工作要点',
      plans: ['2031'],
      reviews: [],
      provenance: 'official',
    },
    paragraphs: texts.map((text, index) => ({ id: `p-${String(index)}`, text })),
  };
}

/** A log that is published several times, with other documents each time. */
export function publishAll(
  publications: readonly (readonly LoggedDocument[])[],
  key?: SigningKey,
  start?: ReadRecord,
): ReadRecord {
  let record = start;
  for (const [index, documents] of publications.entries()) {
    const publication: Publication = {
      origin,
      documents,
      date: `2031-03-${String(index + 1).padStart(2, '0')}`,
      ...(key && { key }),
    };
    const entered = enter(record, publication);
    if (entered) record = complete(entered.record);
  }
  if (!record) throw new Error('nothing was published');
  return record;
}

export function complete(record: Pick<ReadRecord, 'entries' | 'history' | 'checkpoint'>): ReadRecord {
  const checkpointed = readCheckpoint(readSignedNote(record.checkpoint)?.text ?? '');
  if (!checkpointed) throw new Error('no checkpoint');
  return { ...record, checkpointed, sizes: record.history.map(({ size }) => size) };
}
