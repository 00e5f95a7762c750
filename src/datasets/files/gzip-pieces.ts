import { constants, crc32, deflateRawSync } from 'node:zlib';
import { joinCrc32 } from './crc32.ts';

/**
 * A gzip file of pieces that were packed apart, each once. It has one member, as every program reads it, and its header neither a name
 * nor a time: RFC 1952.
 */
export interface GzipPieces {
  /** @returns the bytes that are to be written for it */
  readonly add: (piece: PackedPiece) => Buffer;
  /** What stands before the first piece. */
  readonly head: Buffer;
  /** What stands behind the last one. */
  readonly close: () => Buffer;
}

/** A piece as it stands in the file: blocks of DEFLATE, the last one ended at a byte and not the end of all. */
export interface PackedPiece {
  readonly packed: Uint8Array;
  /** Of what was packed. */
  readonly crc32: number;
  readonly length: number;
}

/** @param level of packing, 1 to 9 @param before what stands before it in the file; the last 32 KB of it help */
export function packPiece(bytes: Uint8Array, level: number, before?: Uint8Array): PackedPiece {
  const packed = deflateRawSync(bytes, {
    level,
    finishFlush: constants.Z_SYNC_FLUSH,
    ...(before && before.length > 0 && { dictionary: before }),
  });
  return { packed, crc32: crc32(bytes), length: bytes.length };
}

export function openGzipPieces(): GzipPieces {
  let [crc, length] = [0, 0];
  return {
    // Packed with DEFLATE, by a system that is not told.
    head: Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]),
    add: (piece) => {
      crc = joinCrc32(crc, piece.crc32, piece.length);
      length += piece.length;
      return Buffer.from(piece.packed);
    },
    close: () => {
      const end = Buffer.alloc(8);
      end.writeUInt32LE(crc, 0);
      end.writeUInt32LE(length % 2 ** 32, 4);
      return Buffer.concat([lastBlock, end]);
    },
  };
}

/** A block without anything in it that is the last one. */
const lastBlock = Buffer.from([0x03, 0x00]);
