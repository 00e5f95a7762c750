/** Something found in a text. */
export interface Span {
  /** Exactly as written. */
  readonly text: string;
  /** UTF-16 offsets. */
  readonly start: number;
  readonly end: number;
}

/** The part of a text between two offsets. */
export function cutSpan(text: string, start: number, end: number): Span {
  return { text: text.slice(start, end), start, end };
}
