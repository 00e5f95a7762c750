/** One more thread of `readAllFacts`; Tinypool calls it with a portion. */
export { findFactsOfAll as default } from './find-facts.ts';
