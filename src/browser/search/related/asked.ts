import type { BureauEntry } from '../../../search/engine/format.ts';
import type { SearchState } from '../state.ts';

/** A search of which pages are wanted too. */
export interface Asked {
  readonly state: SearchState;
  /** Documents that the exact search has found; undefined if it could not be carried out. */
  readonly found: number | undefined;
  /** Names of the bureaus; undefined if the exact index could not be read. */
  readonly bureaus: readonly BureauEntry[] | undefined;
  /** Of which the newest documents speak: what 今年 in a question stands for. */
  readonly newestYear?: number | undefined;
}
