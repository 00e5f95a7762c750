import { extname } from 'node:path';
import type { SourceDocument } from './blocks.ts';
import type { ReadNeighbour } from './convert.ts';
import { ImportError } from './import-error.ts';
import { decodeText } from './text/decode-text.ts';
import { readText } from './text/read-text.ts';

/** Reads a file by what it is, not by what it is called. @throws ImportError */
export function readSource(name: string, bytes: Uint8Array, neighbour?: ReadNeighbour): SourceDocument {
  void neighbour;
  if (bytes.length === 0) throw new ImportError('文件是空的。', '请检查文件有没有保存完整。');
  void extname(name);
  return readText(decodeText(bytes));
}
