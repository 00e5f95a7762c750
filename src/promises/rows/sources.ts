import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Texts } from '../states/told-elsewhere.ts';

/** What lines are read with, beside the statements. */
export interface Sources extends Pick<Catalogue, 'settings' | 'byBureau'> {
  /** See `findKnownDay`. */
  readonly knownDay: string | undefined;
  /** What the documents say without a mark; missing where only marks are read. */
  readonly texts?: Texts;
}
