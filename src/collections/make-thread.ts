/** One more thread of `makeDocuments`. */
import { Tinypool } from 'tinypool';
import { createMake, type DocumentFile, type MadeDocument, type MakeBasis } from './make-document.ts';

const make = createMake(Tinypool.workerData as MakeBasis);

/** Tinypool calls it with a portion. */
export default (files: readonly DocumentFile[]): MadeDocument[] => make(files);
