import type { Change } from '../schema/change.ts';

/** How much of the past is known: all of it, what was fetched of it, nothing, or nothing because git failed. */
export type Extent = 'whole' | 'shallow' | 'none' | 'failed';

/** History 历史: every version of a document that was on the publishing branch. Plain data. */
export interface DocumentHistory {
  /** Id of the document as it is now, or was last. */
  readonly id: string;
  /** With other words each than the one before it; the oldest first. */
  readonly versions: readonly Version[];
  /** All that happened, the oldest first. */
  readonly lines: readonly HistoryLine[];
  /** Whether there may be older versions that were not fetched. */
  readonly isCut: boolean;
  /** There if what is shown has other words than the last version: nobody has committed it. Tells whether an entry says why. */
  readonly uncommitted?: 'explained' | 'unexplained';
}

export interface Version {
  /** Its name in addresses, one of its own in the document: `2024-03-15`; the second of a day is `2024-03-15-2`. */
  readonly name: string;
  /** `YYYY-MM-DD` in Beijing time. */
  readonly day: string;
  /** Id of the commit that published it. */
  readonly commit: string;
  /** The office that published it, if the commit names one. */
  readonly office?: string;
  /** Its file at that time. */
  readonly file: string;
  /** Id of its content in git. */
  readonly blob: string;
  /** Missing if it cannot be read. */
  readonly title?: string;
  /** Name of the older version that has the same words. */
  readonly restores?: string;
  /** The entries that say what it changed. */
  readonly changes: readonly Change[];
  /** Whether it changed the words and nothing says why. */
  readonly isUnexplained: boolean;
  /** There is private data in it that the site does not allow: what it says is not shown. */
  readonly isWithheld?: true;
}

/** `format`: the words stayed the same; `returned`: it was there again, as it had been when it was withdrawn. */
export type LineKind = 'version' | 'format' | 'moved' | 'withdrawn' | 'returned';

export interface HistoryLine extends Pick<Version, 'day' | 'commit' | 'office'> {
  readonly kind: LineKind;
  /** Name of the version that it brought. */
  readonly version?: string;
  /** Id of the document before it was moved. */
  readonly from?: string;
}

/** A document that was published and is gone. */
export interface GoneDocument extends Pick<Version, 'day' | 'commit' | 'office'> {
  readonly id: string;
  readonly file: string;
  readonly title?: string;
  /** Id of its last content in git. */
  readonly blob: string;
}
