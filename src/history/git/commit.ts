/** What a commit did to a file. */
export interface FileChange {
  /** Path from the folder of the project. */
  readonly file: string;
  /** Where it was before, if it was moved. */
  readonly from?: string;
  /** Id of its content in git; missing if it was removed. */
  readonly blob?: string;
}

/** A commit of the publishing branch: what it changed, seen from the one before it there. A merge is one publication. */
export interface Commit {
  readonly id: string;
  /** When it was committed, in seconds since 1970. */
  readonly time: number;
  /** The office that it names in a line `Published-by:`. */
  readonly office?: string;
  readonly changes: readonly FileChange[];
}
