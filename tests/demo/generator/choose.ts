import { hash } from 'node:crypto';

/**
 * One of several, by turns: a bureau says another one each year, begins with its own, and says the same in every build.
 * @param words what is chosen for
 */
export function choose<Of>(all: readonly Of[], year: number, ...words: readonly string[]): Of {
  const chosen = all[(number(all.length, ...words) + year) % all.length];
  if (chosen === undefined) throw new RangeError(`Nothing to choose from for ${words.join(' ')}`);
  return chosen;
}

/** A whole number below `below`. */
export function number(below: number, ...words: readonly (string | number)[]): number {
  return Number.parseInt(hash('sha256', words.join('|')).slice(0, 8), 16) % below;
}
