import type { Paragraph, UnrenderedDocument } from '../schema/document.ts';
import { removeWhiteSpace, toHalfWidth } from '../text/spelling/normalise.ts';

/** A paragraph that stands somewhere before, word for word. */
export interface Repetition {
  readonly line: number;
  readonly first: { readonly file: string; readonly line: number };
}

/** In characters: shorter ones (落款, 附件, a promise of one sentence) are the same for good reason. */
const shortest = 40;

/** Where each long paragraph of each bureau stands first. */
type FirstPlaces = ReadonlyMap<string, { readonly file: string; readonly paragraph: Paragraph }>;

/**
 * Finds paragraphs that are the same as an earlier one of the same bureau, in this document or in another. Documents count in the order
 * they are given, so that of two that share a paragraph only one is told.
 */
export function findRepetitions(
  document: UnrenderedDocument,
  documents: readonly UnrenderedDocument[],
): Repetition[] {
  const places = readFirstPlaces(documents);
  return document.paragraphs.flatMap((paragraph) => {
    const key = createKey(document, paragraph);
    const first = key === undefined ? undefined : places.get(key);
    // By place and not by identity: the document may have been read anew.
    if (!first || (first.file === document.file && first.paragraph.id === paragraph.id)) return [];
    return [{ line: paragraph.line, first: { file: first.file, line: first.paragraph.line } }];
  });
}

/** Made once for all documents of a run: for each of them anew it would be a comparison of all with all. */
const known = new WeakMap<readonly UnrenderedDocument[], FirstPlaces>();

function readFirstPlaces(documents: readonly UnrenderedDocument[]): FirstPlaces {
  const made = known.get(documents);
  if (made) return made;
  const places = new Map<string, { file: string; paragraph: Paragraph }>();
  for (const document of documents) {
    for (const paragraph of document.paragraphs) {
      const key = createKey(document, paragraph);
      if (key !== undefined && !places.has(key)) places.set(key, { file: document.file, paragraph });
    }
  }
  known.set(documents, places);
  return places;
}

/** Undefined for what is too short, and for what is no running text. */
function createKey(
  { data }: Pick<UnrenderedDocument, 'data'>,
  { kind, text }: Paragraph,
): string | undefined {
  if (kind !== 'paragraph' && kind !== 'item') return undefined;
  const plain = removeWhiteSpace(toHalfWidth(text));
  return plain.length < shortest ? undefined : `${data.bureau} ${plain}`;
}
