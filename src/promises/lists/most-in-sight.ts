/** Lines of the ledger's table that are in sight at first, as many as a reader goes through; ledger.css folds the others. */
export const mostInSight = 20;
