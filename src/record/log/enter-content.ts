import type { Site } from '../../schema/site.ts';
import { isLocalAddress } from '../../text/local-host.ts';
import type { LoggedDocument } from '../../transparency/entry/document-tree.ts';
import type { Entry } from '../../transparency/entry/entry.ts';
import { judgeSignature, readSignedNote } from '../../transparency/note/signed-note.ts';
import { writeVerifierKey } from '../../transparency/note/verifier-key.ts';
import { enter } from './enter.ts';
import { checkpointFile } from './log-folder.ts';
import { originOf } from './origin.ts';
import { readRecord } from './read-record.ts';
import { RecordFault, refuse } from './record-fault.ts';
import { readSigningKey, type SigningKey } from './signing-key.ts';
import { writeRecord } from './write-record.ts';

/** What a site publishes, and what it signs with. */
export interface Entering {
  readonly site: Site;
  readonly documents: readonly LoggedDocument[];
  /** `YYYY-MM-DD` in China. */
  readonly date: string;
  /** See `readSigningKey`. */
  readonly secret: string | undefined;
}

/** What was entered. */
export interface EnteredContent {
  readonly origin: string;
  readonly added: readonly Entry[];
  /** Entries of the whole log. */
  readonly size: number;
  readonly isSigned: boolean;
}

/**
 * Enters what a site publishes now into its log, and writes it.
 * @throws RecordFault, and has written nothing
 */
export function enterContent(root: string, { site, documents, date, secret }: Entering): EnteredContent {
  if (isLocalAddress(site.domain))
    throw new RecordFault(
      'content/site.yaml 没有写网站的正式域名（domain）。登记以网站的地址为名字，以后不能换：请先写上 domain: https://jt.example.gov.cn 这样的一行。',
    );
  const origin = originOf(site);
  const key = requireKey(origin, site.logKey, secret);
  const former = readRecord(root);
  if (former && key) requireOwnSignature(former.checkpoint, key);
  const entered = enter(former, { origin, documents, date, ...(key && { key }) });
  const record = entered?.record ?? former;
  if (!record) return { origin, added: [], size: 0, isSigned: false };
  if (entered) writeRecord(root, entered.record, former?.entries.length ?? 0);
  return {
    origin,
    added: entered?.added ?? [],
    size: record.entries.length,
    isSigned: (readSignedNote(record.checkpoint)?.signatures.length ?? 0) > 0,
  };
}

/** Whoever signs vouches for what stands there already: with a signature of this key that is wrong, somebody has written it anew. */
function requireOwnSignature(checkpoint: string, { verifier }: SigningKey): void {
  const note = readSignedNote(checkpoint);
  if (note && judgeSignature(note, verifier) === 'wrong')
    throw refuse(checkpointFile, undefined, '的签名不对：登记在签名以后改过。');
}

/** The key to sign with: it has to be the one that the site tells its readers. */
function requireKey(origin: string, told: string | undefined, secret = ''): SigningKey | undefined {
  if (secret === '') {
    if (told === undefined) return undefined;
    throw new RecordFault(
      'content/site.yaml 写了登记的公钥（logKey），环境变量 TONGTU_LOG_KEY 里却没有密钥。请在持续集成的保密变量里设好它，再运行；以前的登记有签名，不能接着不签。',
    );
  }
  const key = readSigningKey(secret);
  if (!key)
    throw new RecordFault(
      '环境变量 TONGTU_LOG_KEY 里的密钥不完整，或者抄错了。请把 npm run record:key 印出的那一行整个放进去。',
    );
  if (key.verifier.name !== origin)
    throw new RecordFault(
      `环境变量 TONGTU_LOG_KEY 里的密钥是 ${key.verifier.name} 的，这个网站的登记叫 ${origin}。请用 npm run record:key 另外生成一把。`,
    );
  const own = writeVerifierKey(key.verifier);
  if (told === own) return key;
  throw new RecordFault(
    told === undefined
      ? `content/site.yaml 没有写登记的公钥，读者就不能核对签名。请加上一行 logKey: ${own}`
      : `content/site.yaml 里的公钥（logKey）是 ${told}，环境变量 TONGTU_LOG_KEY 里密钥的公钥却是 ${own}。请用同一把。`,
  );
}
