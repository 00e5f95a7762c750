/** What governs a part: the year and the promise that its sentence, or one before it, began with. */
export interface Scope {
  /** The year that the governing words name; undefined if they name none. */
  readonly year?: number;
  /** Whether they promise or tell what was done; undefined if they do neither. */
  readonly tells?: 'promise' | 'past';
  /** Whether nobody can tell which year 今年 is: a report was published years later, and tells of a meeting. */
  readonly isUnclear?: true;
  /** Of a plan of five years, if they name one: 2021/2025. */
  readonly plan?: string;
  /** Whether they speak of the half of the year that the report has not seen. */
  readonly isRest?: true;
}

/** The text up to a part, and what it goes on from. */
export interface Said {
  readonly before: string;
  /** Where the part's sentence begins in it. */
  readonly sentence: number;
  /** The sentence up to the part's end. */
  readonly own: string;
  /** The same from the last 。 on: ； goes on with what was promised. */
  readonly joined: string;
  /** All of the paragraph, and what it goes on from. */
  readonly whole: string;
}
