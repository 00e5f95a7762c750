import type { Document } from '../document/document.ts';
import { readCheckSettings } from './read-check-settings.ts';
import type { CheckContext } from './rules/rule.ts';
import { todayInChina } from './today.ts';

/** What a check goes by, beside the documents: read once for all of them. */
export type CheckBasis = Omit<CheckContext, 'documents'>;

export function readBasis(root: string, today = todayInChina()): CheckBasis {
  return { today, settings: readCheckSettings(root).settings };
}

export function createContext(basis: CheckBasis, documents: readonly Document[]): CheckContext {
  return { ...basis, documents };
}
