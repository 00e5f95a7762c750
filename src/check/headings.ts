import type { LaidHeading, UnrenderedDocument } from '../schema/document.ts';

/** A heading with its level, which the outline does not keep. */
export interface Heading extends Omit<LaidHeading, 'id'> {
  readonly text: string;
  readonly line: number;
}

/** The headings of a document in reading order. */
export function listHeadings({
  layout,
  paragraphs,
}: Pick<UnrenderedDocument, 'layout' | 'paragraphs'>): Heading[] {
  const byId = new Map(paragraphs.filter(({ kind }) => kind === 'heading').map((one) => [one.id, one]));
  return layout.headings.flatMap(({ id, ...heading }) => {
    const found = byId.get(id);
    return found ? [{ ...heading, text: found.text, line: found.line }] : [];
  });
}
