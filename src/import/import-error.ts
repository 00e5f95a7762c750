/** A file that cannot be imported, and what to do about it. */
export class ImportError extends Error {
  /** Chinese; ends with 。 */
  readonly advice: string;

  /** @param message Chinese: what is wrong with the file; ends with 。 */
  constructor(message: string, advice: string) {
    super(message);
    this.name = 'ImportError';
    this.advice = advice;
  }
}
