import { findQuantities } from './quantity.ts';

/** A quantity as a document stores it. */
interface Stored {
  readonly text: string;
  readonly value?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

/**
 * The unit that a document itself has written, where its number is the same in it: 1.3万人次 of what is counted in 人, 60辆 of what is
 * counted in 台. Of 800米 that are counted as 0.8公里 it is 公里.
 * @param shared the unit in which all are counted
 */
export function ownUnit({ text, value, min, max }: Stored, shared: string): string {
  const [found] = findQuantities(text);
  if (!found?.unit) return shared;
  const isSame = (found.value ?? found.min ?? found.max) === (value ?? min ?? max);
  return isSame ? found.unit : shared;
}
