/** One more thread of `readAllFacts`; Tinypool calls it with a portion. */
export { workOnFacts as default } from './read-facts.ts';
