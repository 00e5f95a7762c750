import type { EntryState } from '../../compare/comparison.ts';

/** How the two documents of a comparison are named and reached. */
export interface ComparedPair {
  readonly old: ComparedName;
  readonly later: ComparedName;
  /** What readers call what became of a sentence. Default: as between two documents. */
  readonly names?: Readonly<Record<EntryState, string>>;
}

export interface ComparedName {
  /** Its period: 2023年. */
  readonly label: string;
  /** Address of its page. */
  readonly address: string;
}
