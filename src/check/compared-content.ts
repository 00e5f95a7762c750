import type { FaultyDocument } from '../document/read-content.ts';
import type { ComparedDocument } from '../schema/document.ts';
import type { ReadSettings } from '../settings/settings.ts';

/** All content of a site, as the checks see it that compare one thing with another. */
export interface ComparedContent {
  /** The folder that holds `content/`. */
  readonly root: string;
  readonly settings: ReadSettings;
  readonly documents: readonly ComparedDocument[];
  /** All document files. Of those that are missing among the documents nothing is known but that they are there. */
  readonly files: readonly string[];
  /** Files that have errors, with their links to other pages. */
  readonly faulty: readonly FaultyDocument[];
}
