import { actions, attributes, fillers, matchWords } from './words.ts';

const known = matchWords(actions, attributes, fillers);
/** What stands between words and is none. */
const between = /[\p{P}\p{S}\p{N}\s]+/u;

/** Runs of words that name something: what is left of a text without verbs, attributes and words that fill. */
export function listRuns(text: string): string[] {
  return markRuns(text).split(between).filter(Boolean);
}

/** A text with a space for each verb, attribute and word that fills. */
export function markRuns(text: string): string {
  return text.replace(known, ' ');
}
