import type { Catalogue } from '../../catalogue/catalogue.ts';

/** What lines are read with, beside the statements. */
export interface Sources extends Pick<Catalogue, 'settings' | 'byBureau'> {
  /** See `findKnownDay`. */
  readonly knownDay: string | undefined;
}
