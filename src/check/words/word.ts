/** One entry of the list of words. */
export interface Word {
  /** What is written wrongly, word for word. */
  readonly wrong: string;
  /** What to write instead. */
  readonly right: string;
  /** Chinese: why, or where it is laid down. */
  readonly reason: string;
  /** `warn` is worth a look, `block` must not be published. */
  readonly tier: 'warn' | 'block';
  /** Whether it can be put right without asking. */
  readonly certain?: boolean;
  /** It is right where these stand around it: what comes before, and what comes after. Regular expressions. */
  readonly notAfter?: string;
  readonly notBefore?: string;
  /** It is wrong only where this follows. */
  readonly onlyBefore?: string;
}
