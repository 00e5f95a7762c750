import path from 'node:path';
import { readSealed, writeSealed } from '../remembered/sealed-file.ts';
import type { Histories } from './read-histories.ts';

type Mode = 'build' | 'dev';

/** Keeps for the pages what was read with the content; the development server and a build may run side by side. */
export function keepHistories(root: string, mode: Mode, histories: Histories): void {
  writeSealed(placeOf(root, mode), version, histories);
}

/** What was kept last; nothing is known if nothing was. */
export function readKeptHistories(root: string, mode: Mode): Histories {
  const kept = readSealed(placeOf(root, mode), version) as Histories | undefined;
  return kept ?? { extent: 'none', documents: {}, gone: [] };
}

const version = 'histories 1';

function placeOf(root: string, mode: Mode): string {
  return path.join(root, '.tongtu/history', `${mode}.json`);
}
