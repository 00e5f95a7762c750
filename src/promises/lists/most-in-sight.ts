/** Lines of the ledger's table that are in sight at first, as many as a reader goes through; ledger.css folds the others. */
export const mostInSight = 20;

/** Lines of the table that are printed: three sheets; ledger.css leaves out the others, and the page says so. */
export const mostOnPaper = 60;
