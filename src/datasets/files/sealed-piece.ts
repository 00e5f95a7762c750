import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/** Bytes of a SHA-256. */
const sealLength = 32;

/** Writes a piece behind its digest. */
export function writePiece(file: string, bytes: Uint8Array): void {
  writeFileSync(file, Buffer.concat([seal(bytes), bytes]));
}

/** @throws Error if it is not as it was written */
export function readPiece(file: string): Buffer {
  const whole = readFileSync(file);
  const bytes = whole.subarray(sealLength);
  if (!seal(bytes).equals(whole.subarray(0, sealLength))) throw new Error(`${file} is damaged`);
  return bytes;
}

function seal(bytes: Uint8Array): Buffer {
  return hash('sha256', bytes, 'buffer');
}
