/** Lines of the ledger's table that are in sight at first, as many as a reader goes through; ledger.css folds the others. */
export const mostInSight = 20;

/** Lines of the table that are printed: three sheets; ledger.css leaves out the others, and the page says so. */
export const mostOnPaper = 60;

/**
 * Whether something of the list is missing on paper.
 * @param shown how many lines the page has
 * @param total of the whole list
 * @param hasStory whether the latest of each state are printed instead of all
 */
export function isCutOnPaper(shown: number, total: number, hasStory: boolean): boolean {
  return hasStory || Math.min(shown, mostOnPaper) < total;
}
