import { hashes, verify } from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { readBase64, writeBase64 } from './base64.ts';
import type { VerifierKey } from './verifier-key.ts';

hashes.sha512 = sha512;

/** A signature of a note, by whomever (C2SP signed-note). */
export interface NoteSignature {
  readonly name: string;
  readonly id: Uint8Array;
  readonly signature: Uint8Array;
}

export interface SignedNote {
  /** Ends with a newline. */
  readonly text: string;
  /** None: nobody has signed it, and strictly it is no signed note. */
  readonly signatures: readonly NoteSignature[];
}

export function writeSignedNote({ text, signatures }: SignedNote): string {
  const lines = signatures.map(
    ({ name, id, signature }) => `— ${name} ${writeBase64(Uint8Array.of(...id, ...signature))}\n`,
  );
  return `${text}\n${lines.join('')}`;
}

/** As many signatures as a note may have; the standard asks for at least 16. */
const mostSignatures = 64;

/** @returns undefined if the text is no note */
export function readSignedNote(written: string): SignedNote | undefined {
  // eslint-disable-next-line no-control-regex -- the standard forbids them
  if (/[\u0000-\u0009\u000b-\u001f]/u.test(written)) return undefined;
  const split = written.lastIndexOf('\n\n');
  if (split === -1) return undefined;
  const lines = written.slice(split + 2).split('\n');
  if (lines.pop() !== '' || lines.length > mostSignatures) return undefined;
  const signatures = lines.map(readSignature);
  if (!signatures.every((one) => one !== undefined)) return undefined;
  return { text: written.slice(0, split + 1), signatures };
}

function readSignature(line: string): NoteSignature | undefined {
  const [, name = '', encoded = ''] = /^— ([^\s+]+) (\S+)$/u.exec(line) ?? [];
  const bytes = readBase64(encoded);
  if (name === '' || !bytes || bytes.length < 5) return undefined;
  return { name, id: bytes.subarray(0, 4), signature: bytes.subarray(4) };
}

/** Whether a note has a signature of a key, and a right one: others may have signed it as well. */
export function judgeSignature(
  { text, signatures }: SignedNote,
  key: VerifierKey,
): 'right' | 'wrong' | 'none' {
  const own = signatures.filter(
    ({ name, id }) => name === key.name && id.every((byte, index) => byte === key.id[index]),
  );
  if (own.length === 0) return 'none';
  const message = new TextEncoder().encode(text);
  return own.every(({ signature }) => isRight(signature, message, key.publicKey)) ? 'right' : 'wrong';
}

function isRight(signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array): boolean {
  try {
    return verify(signature, message, publicKey, { zip215: false });
  } catch {
    // A signature of another length, or a key that is no point of the curve.
    return false;
  }
}
