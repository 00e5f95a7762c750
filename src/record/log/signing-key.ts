import { createPrivateKey, createPublicKey, randomBytes, sign, type KeyObject } from 'node:crypto';
import { readBase64, writeBase64 } from '../../transparency/note/base64.ts';
import type { NoteSignature } from '../../transparency/note/signed-note.ts';
import { createVerifierKey, type VerifierKey } from '../../transparency/note/verifier-key.ts';

/** What a log is signed with. */
export interface SigningKey {
  readonly verifier: VerifierKey;
  /** @param text of a note */
  readonly sign: (text: string) => NoteSignature;
}

const seedBytes = 32;
const ed25519 = 1;

/** What stands before the 32 bytes of a key in PKCS #8 (RFC 8410 section 7). */
const pkcs8Head = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The secret is written as Go's `note` package writes it, which other tools of transparency logs read as well:
 * `PRIVATE+KEY+jt.example.gov.cn/log+530d903a+AQ…`.
 * @returns undefined if the text is none
 */
export function readSigningKey(secret: string): SigningKey | undefined {
  const [, name = '', id = '', encoded = ''] =
    /^PRIVATE\+KEY\+([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/u.exec(secret.trim()) ?? [];
  const material = readBase64(encoded);
  if (material?.length !== 1 + seedBytes || material[0] !== ed25519) return undefined;
  const key = createPrivateKey({
    key: Buffer.concat([pkcs8Head, material.subarray(1)]),
    format: 'der',
    type: 'pkcs8',
  });
  const verifier = createVerifierKey(name, readPublicKey(key));
  if (Buffer.from(verifier.id).toString('hex') !== id) return undefined;
  return {
    verifier,
    sign: (text) => ({ name, id: verifier.id, signature: sign(null, Buffer.from(text), key) }),
  };
}

/**
 * Makes a new secret for a log.
 * @param name of the log: see `originOf`
 */
export function makeSecret(name: string, seed: Uint8Array = randomBytes(seedBytes)): string {
  const key = createPrivateKey({ key: Buffer.concat([pkcs8Head, seed]), format: 'der', type: 'pkcs8' });
  const { id } = createVerifierKey(name, readPublicKey(key));
  return `PRIVATE+KEY+${name}+${Buffer.from(id).toString('hex')}+${writeBase64(Uint8Array.of(ed25519, ...seed))}`;
}

function readPublicKey(key: KeyObject): Uint8Array {
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  return new Uint8Array(Buffer.from(x, 'base64url'));
}
