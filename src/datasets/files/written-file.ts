/** A file as it was written. */
export interface WrittenFile {
  /** Name in the folder of the datasets. */
  readonly name: string;
  readonly bytes: number;
  /** SHA-256, in hexadecimal. */
  readonly sha256: string;
}
