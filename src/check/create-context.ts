import type { Document } from '../document/document.ts';
import type { CheckContext } from './rules/rule.ts';
import { todayInChina } from './today.ts';

/** What a check goes by, beside the documents: read once for all of them. */
export type CheckBasis = Omit<CheckContext, 'documents'>;

export function readBasis(_root: string, today = todayInChina()): CheckBasis {
  return { today };
}

export function createContext(basis: CheckBasis, documents: readonly Document[]): CheckContext {
  return { ...basis, documents };
}
