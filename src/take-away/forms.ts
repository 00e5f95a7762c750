import { documentPath } from '../schema/address.ts';
import { takeDocument, type Taken } from './taken.ts';
import { writeAkomaNtoso, type AkomaNtosoData } from './write-akoma-ntoso.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeText } from './write-text.ts';

/** A form in which each document has a file beside its page. */
export interface Form<Source> {
  readonly ending: string;
  readonly type: string;
  readonly write: (source: Source) => string;
}

/** Forms for readers: they are there for what has gone, too, and say what became of it. */
export const textForms: readonly Form<Taken>[] = [
  { ending: 'txt', type: 'text/plain', write: writeText },
  { ending: 'md', type: 'text/markdown', write: writeMarkdown },
];

/** All forms that are there without a script; Word is made in the browser. */
export const forms: readonly Form<AkomaNtosoData>[] = [
  ...textForms.map((form) => ({
    ...form,
    write: (data: AkomaNtosoData) => form.write(takeDocument(data)),
  })),
  { ending: 'xml', type: 'application/akn+xml', write: writeAkomaNtoso },
];

/** Path of the file of a document in a form. */
export function placeForm(id: string, { ending }: Pick<Form<never>, 'ending'>): string {
  return `${documentPath(id)}index.${ending}`;
}
