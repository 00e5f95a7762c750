/** One more thread of `parseFiles`. */
import { Tinypool } from 'tinypool';
import { createParse, type ParseBasis, type ParsedFile } from './parse-file.ts';

const parse = createParse(Tinypool.workerData as ParseBasis);

export default function parsePortion(files: readonly string[]): ParsedFile[] {
  return files.flatMap(parse);
}
