import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { KnownMeasure } from '../schema/measure.ts';
import type { Problem } from '../schema/problem.ts';
import type { Release } from '../schema/release.ts';
import type { Site } from '../schema/site.ts';
import type { Synonym } from '../schema/synonyms.ts';

/** What was read of the content and is no entry of a collection. */
export interface ContentState {
  /** `content/site.yaml`; missing if it could never be read. */
  readonly site?: Site;
  /** `content/synonyms.yaml`. */
  readonly synonyms: readonly Synonym[];
  /** All measures that documents may name, also those that have no page because no document speaks of them. */
  readonly measures: readonly KnownMeasure[];
  /** What is wrong with the content; only the development server gets this far with problems. */
  readonly problems: readonly Problem[];
  /** Why documents that are shown are not published, by their ids; nothing where only those that are published are shown. */
  readonly held: Readonly<Record<string, Release>>;
}

/**
 * The file that holds it.
 * @param root folder of the project
 * @param mode the development server and a build may run side by side; each has a file of its own
 */
function locateContentState(root: string, mode: 'build' | 'dev'): string {
  return path.join(root, '.tongtu/content', `${mode}.json`);
}

/** What the last run over the same folder has written; nothing if there was none. */
export function readContentState(root: string, mode: 'build' | 'dev'): ContentState {
  try {
    return JSON.parse(readFileSync(locateContentState(root, mode), 'utf8')) as ContentState;
  } catch {
    return { synonyms: [], measures: [], problems: [], held: {} };
  }
}

export function writeContentState(root: string, mode: 'build' | 'dev', state: ContentState): void {
  const file = locateContentState(root, mode);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(state));
}
