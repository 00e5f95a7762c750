/** The index was written by another version of the program: this one would search it wrongly. */
export class OtherFormatError extends Error {}

/** A file of the index is not what it should be: it was cut off, or whoever serves it means harm. */
export class BrokenIndexError extends Error {}
