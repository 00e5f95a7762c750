import type { DocumentData } from '../catalogue/document-data.ts';

/** A published document whose data are read only if something has to be made of them. */
export interface DocumentSource {
  readonly id: string;
  /** Of the part of its data (`yearOfDocument`). */
  readonly year: number;
  /** Of all that its data say: while it is the same, so are they. */
  readonly digest: string;
  readonly read: () => DocumentData;
}
