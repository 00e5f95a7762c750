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

/** Whether two parts of one text share a character. */
export function overlaps(a: Pick<Span, 'start' | 'end'>, b: Pick<Span, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end;
}
