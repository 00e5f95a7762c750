/** One more thread of `readAllFacts`; Tinypool calls it with a portion. */
export { findFacts as default } from './find-facts.ts';
