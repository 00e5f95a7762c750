import { sha256 } from '@noble/hashes/sha2.js';
import { readBase64, writeBase64 } from './base64.ts';

/** By what a signature of a log is known to be its own (C2SP signed-note, Verifier keys). */
export interface VerifierKey {
  /** Without spaces and plus signs: the log's address without scheme. */
  readonly name: string;
  /** First four bytes of a digest of name and key. */
  readonly id: Uint8Array;
  /** 32 bytes (RFC 8032). */
  readonly publicKey: Uint8Array;
}

/** Signature type of Ed25519 (C2SP signed-note, Signature types). */
const ed25519 = 1;
const keyBytes = 32;

export function createVerifierKey(name: string, publicKey: Uint8Array): VerifierKey {
  const id = sha256(Uint8Array.of(...new TextEncoder().encode(`${name}\n`), ed25519, ...publicKey)).subarray(
    0,
    4,
  );
  return { name, id, publicKey };
}

/** `example.com/log+530d903a+AekyeRrm…`. */
export function writeVerifierKey({ name, id, publicKey }: VerifierKey): string {
  return `${name}+${writeHex(id)}+${writeBase64(Uint8Array.of(ed25519, ...publicKey))}`;
}

/** @returns undefined if the text is no key of this kind, or not with its own id */
export function readVerifierKey(text: string): VerifierKey | undefined {
  const [, name = '', id = '', encoded = ''] =
    /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/u.exec(text) ?? [];
  const material = readBase64(encoded);
  if (material?.length !== 1 + keyBytes || material[0] !== ed25519) return undefined;
  const key = createVerifierKey(name, material.subarray(1));
  return writeHex(key.id) === id ? key : undefined;
}

function writeHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
