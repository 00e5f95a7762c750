/** One more thread of `parseFiles`. */
import { Tinypool } from 'tinypool';
import { createParse, type ParseBasis, type ParsedFile } from './parse-file.ts';

const parse = createParse(Tinypool.workerData as ParseBasis);

/** Tinypool calls it with a portion. */
export default (files: readonly string[]): ParsedFile[] => parse(files);
