/** A number with its unit. What it does not have is left out; offsets are UTF-16, into the paragraph's text. */
export interface QuantityFact {
  readonly start: number;
  readonly end: number;
  /** In `unit`, multipliers worked in; missing for a range. */
  readonly value?: number;
  /** The spelling all share: km → 公里; missing for a bare 30万. */
  readonly unit?: string;
  /** Lower and upper end of a range, or a bound. */
  readonly min?: number;
  readonly max?: number;
  /** 约, 近, 余, 多, 左右 or their like stand by it. */
  readonly approximate?: true;
}

/** A road that is named. Offsets are UTF-16, into the paragraph's text. */
export interface RouteFact {
  readonly start: number;
  readonly end: number;
  /** `G209`. */
  readonly code: string;
  /** Division code of the county or the town that was written behind the code of a local road. */
  readonly area?: string;
}

/** What was found in the text of a paragraph. */
export interface Facts {
  readonly quantities: readonly QuantityFact[];
  readonly routes: readonly RouteFact[];
}
