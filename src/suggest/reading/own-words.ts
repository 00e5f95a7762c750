import { rememberMost } from '../../text/remember-most.ts';
import { actions, attributes, fillers, matchWords, undivided } from './words.ts';

const silent = new Set([...actions, ...attributes, ...fillers]);
const known = matchWords(actions, attributes, fillers, undivided);
/** What no sign, number or space stands in. */
const run = /[^\p{P}\p{S}\p{N}\s]+/gu;

/** Of so many texts is remembered what they name: without their numbers clauses are the same in many documents. */
const mostTexts = 4000;

/** Runs of words that name something: what is left of a text without verbs, attributes and words that fill. */
export const listRuns = rememberMost(
  mostTexts,
  (text: string): readonly string[] => markRuns(text).match(run) ?? [],
);

/** A text with a space for each verb, attribute and word that fills. */
function markRuns(text: string): string {
  return text.replace(known, (word) => (silent.has(word) ? ' ' : word));
}

/** How much a text names. */
export function countNaming(text: string): number {
  let count = 0;
  for (const run of listRuns(text)) count += run.length;
  return count;
}

/** The name that a text ends with: 通村 of 实际完成通村. */
export function readModifier(text: string): string {
  return /[^\s\p{P}\p{S}\p{N}]+$/u.exec(markRuns(text))?.[0] ?? '';
}

/** A text without some words; what stood around them stays apart. */
export function blank(text: string, words: readonly string[]): string {
  return words.reduce((left, word) => left.replaceAll(word, '，'), text);
}

/** With so many characters left, a text names something of its own. */
export const mostLeft = 1;
