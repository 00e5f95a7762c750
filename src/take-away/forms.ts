import { documentPath } from '../schema/address.ts';
import type { Taken } from './taken.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeText } from './write-text.ts';

/** A form in which each document has a file beside its page. */
export interface Form {
  readonly ending: string;
  readonly type: string;
  readonly write: (taken: Taken) => string;
}

/** The forms that are there without a script; Word is made in the browser. */
export const forms: readonly Form[] = [
  { ending: 'txt', type: 'text/plain', write: writeText },
  { ending: 'md', type: 'text/markdown', write: writeMarkdown },
];

export function findForm(ending: string): Form | undefined {
  return forms.find((form) => form.ending === ending);
}

/** Path of the file of a document in a form. */
export function placeForm(id: string, { ending }: Form): string {
  return `${documentPath(id)}index.${ending}`;
}
