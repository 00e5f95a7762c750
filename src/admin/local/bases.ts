/** Remembers of what a text was made that is being saved, so that nothing is written over what somebody else has changed meanwhile. */
export interface Bases {
  /** A form has been filled from a file. */
  readonly noteRead: (text: string) => void;
  /** A form has been made a file. @param before what it was filled from; empty for a new one */
  readonly noteMade: (text: string, before: string) => void;
  /** What must lie at a path for the text to be saved there: empty if nothing may. Undefined if no form has made the text. */
  readonly baseOf: (path: string, text: string) => string | undefined;
  /** The text lies there now: the form goes on with what it was filled from in the beginning. */
  readonly noteSaved: (path: string, text: string) => void;
  /** Whether a form was filled from a file as it was read since the page was opened, and not from a draft of another day. */
  readonly isOfToday: (before: string) => boolean;
}

export function createBases(): Bases {
  const read = new Set<string>(['']);
  const made = new Map<string, string>();
  const saved = new Map<string, string>();
  const keyOf = (path: string, before: string): string => `${path}\n${before}`;
  return {
    noteRead: (text) => void read.add(text),
    noteMade: (text, before) => void made.set(text, before),
    baseOf: (path, text) => {
      const before = made.get(text);
      return before === undefined ? undefined : (saved.get(keyOf(path, before)) ?? before);
    },
    noteSaved: (path, text) => {
      const before = made.get(text);
      if (before !== undefined) saved.set(keyOf(path, before), text);
    },
    isOfToday: (before) => read.has(before),
  };
}
