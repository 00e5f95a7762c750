/** One more thread of `parseFiles`. */
import { Tinypool } from 'tinypool';
import { createParse, type ParseBasis } from './parse-file.ts';

/** Tinypool calls it with a portion. */
export default createParse(Tinypool.workerData as ParseBasis);
