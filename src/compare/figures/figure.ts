import type { QuantityFact } from '../../schema/facts.ts';
import type { Counts } from '../measures/counts.ts';

/** A quantity of a sentence; offsets are UTF-16, into the sentence's text. */
export interface Figure extends QuantityFact {
  /** Head of its column, if it stands in a table. */
  readonly head?: string;
  /** The unit as the head of the column or of the row has it, where the number itself has none: 万元. */
  readonly unitOfHead?: string;
  /** The measure that it counts, if that is known. */
  readonly counts?: Counts;
}
