import type { Division } from './grams.ts';

/** Sizes that decide how much of an index a search reads, and how many files the index has. */
export interface IndexSizes extends Division {
  /** Length of a file of lists, in bytes. */
  readonly shardLength: number;
}

/**
 * Sizes that suit a text. They grow with it, in steps, so that a large site has neither tens of thousands of files nor a directory of
 * tens of thousands of frequent strings, and a search still reads no more than some hundred kilobytes.
 * @param units length of the text in UTF-16 units; 3.7 million are 1,000 documents
 */
export function chooseSizes(units: number): IndexSizes {
  // Four steps for twice the text: the last change of a document hardly ever changes sizes, and with them the whole index.
  const step = 2 ** (Math.round(Math.log2(Math.max(units, 1)) * 4) / 4);
  return {
    limit: Math.max(4096, Math.round(step / 2048)),
    longest: 12,
    // Several small sites may be searched together: a query reads some files of each.
    shardLength: Math.max(8 * 1024, Math.round(step / 1024)),
  };
}
