/** Reads a file beside the one that is imported, by the relative address in it; undefined if there is none. */
export type ReadNeighbour = (address: string) => Uint8Array | undefined;
