import { isDocumentFile } from '../document/files.ts';
import type { Commit, FileChange } from './git/commit.ts';

/** What happened to a document in one commit. */
export interface LifeEvent {
  readonly commit: Omit<Commit, 'changes'>;
  /** Its file since then; of one that was withdrawn, the one it had. */
  readonly file: string;
  /** Its file before, if it was moved. */
  readonly from?: string;
  /** Its content since then; missing if it was withdrawn. */
  readonly blob?: string;
}

/** All that happened to a document, the oldest first: its file may have had other names. */
export type Life = readonly LifeEvent[];

/** The documents of a repository by their files: those that are there, and those that once were. */
export interface Lives {
  readonly present: ReadonlyMap<string, Life>;
  readonly gone: ReadonlyMap<string, Life>;
}

/**
 * Follows every document through the commits, under each of its names. One that comes back at the place where it was withdrawn goes
 * on with its old life.
 * @param commits the oldest first
 */
export function traceLives(commits: readonly Commit[]): Lives {
  const present = new Map<string, LifeEvent[]>();
  const gone = new Map<string, LifeEvent[]>();
  for (const { changes, ...commit } of commits) {
    const documents = changes.filter(({ file, from }) => isDocumentFile(file) || isDocumentFile(from ?? ''));
    // Two files may have changed places: all leave before any of them arrives.
    const moving = takeMoving(documents, present);
    for (const { file, from, blob } of documents) {
      const life = moving.get(from ?? file) ?? gone.get(file) ?? [];
      // A life goes on in one place only.
      moving.delete(from ?? file);
      const isThere = blob !== undefined && isDocumentFile(file);
      gone.delete(file);
      life.push({
        commit,
        file: isThere ? file : (from ?? file),
        ...(from !== undefined && isThere && isDocumentFile(from) && { from }),
        ...(isThere && { blob }),
      });
      const [place, lives] = isThere ? [file, present] : [from ?? file, gone];
      lives.set(place, life);
    }
  }
  return { present, gone };
}

function takeMoving(
  changes: readonly FileChange[],
  present: Map<string, LifeEvent[]>,
): Map<string, LifeEvent[]> {
  const moving = new Map<string, LifeEvent[]>();
  for (const { file, from } of changes) {
    const life = present.get(from ?? file);
    if (!life) continue;
    moving.set(from ?? file, life);
    present.delete(from ?? file);
  }
  return moving;
}
