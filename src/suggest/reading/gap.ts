/** Where the quantity stood. */
export const gap = '\uFFFC';
