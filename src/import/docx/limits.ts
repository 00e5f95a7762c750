/** Sizes beyond which a file is refused. Official documents stay far below; what is larger is a mistake or an attack. */

/** A document of 300 pages with 200 pictures has about 250 parts. */
export const mostEntries = 2000;

/** All parts together, inflated. They are held in memory, pictures included. */
export const mostBytes = 100_000_000;

/** One part of XML, inflated: about 1,500 pages. Its tree takes some eighty times as much memory. */
export const mostXmlBytes = 6_000_000;

/** Elements inside elements. Word writes tables in tables about ten elements a level; readers call themselves once a level. */
export const deepestNesting = 400;

/** Columns of a table. Word makes 63 at most; a larger span would only make a writer count in vain. */
export const mostColumns = 256;

/** Characters of the pattern of one level of numbering; Word keeps 31. */
export const longestLevelText = 100;

/** Styles based on each other. */
export const longestChain = 100;
