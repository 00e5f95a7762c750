/** A place that other MDX programs cannot read, or show in another way than this site does. */
export interface Unlike {
  /** What stands there. */
  readonly kind:
    | 'tag'
    | 'covered'
    | 'brace'
    | 'module'
    | 'attribute'
    | 'marks'
    | 'emphasis'
    | 'name'
    | 'number'
    | 'task'
    | 'address';
  /** UTF-16 offsets into the body of what has to be written in another way. */
  readonly start: number;
  readonly end: number;
  /** What to write there, so that both read it as this site does now; missing if only the author knows. */
  readonly correct?: string;
}
