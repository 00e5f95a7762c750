import path from 'node:path';
import type { Paragraph } from '../schema/document.ts';
import type { Span } from '../text/span.ts';
import { createLocate, findNextLines, locateAnywhere, locateInField, type Located } from './locate-text.ts';
import type { CheckedDocument } from './rules/rule.ts';

/** A string that a document publishes, wherever it stands. */
export interface PublishedText {
  readonly text: string;
  /** Missing for what is no paragraph. */
  readonly kind?: Paragraph['kind'];
  /** Finds a part of it in the file. */
  readonly locate: (span: Span) => Located;
}

/** Ten rules and more ask for the same. */
const listed = new WeakMap<CheckedDocument, readonly PublishedText[]>();

/** The paragraphs of a document. */
export function listParagraphs(checked: CheckedDocument): readonly PublishedText[] {
  const known = listed.get(checked);
  if (known) return known;
  const { document, source } = checked;
  const nextLines = findNextLines(document);
  const paragraphs = document.paragraphs.map((paragraph, index) => ({
    text: paragraph.text,
    kind: paragraph.kind,
    locate: createLocate(source, paragraph, nextLines[index]),
  }));
  listed.set(checked, paragraphs);
  return paragraphs;
}

/** What people wrote in the frontmatter; ids, dates and addresses are left out. */
export function listFields({ document: { data }, source }: CheckedDocument): PublishedText[] {
  const {
    title,
    abstract,
    keywords,
    source: origin,
    attachments,
    validity,
    documentNumber,
    indexNumber,
  } = data;
  const fields: [string, (string | undefined)[]][] = [
    ['title', [title]],
    ['abstract', [abstract]],
    ['keywords', keywords],
    ['source', [origin?.name, origin?.title]],
    ['documentNumber', [documentNumber]],
    ['indexNumber', [indexNumber]],
    ['validity', [validity?.reason]],
    ['attachments', attachments.map((attachment) => attachment.title)],
  ];
  return fields.flatMap(([field, texts]) =>
    texts.flatMap((text = '') =>
      text === ''
        ? []
        : [{ text, locate: (span) => locateInField(source, field, span.text) } satisfies PublishedText],
    ),
  );
}

/** What is published beside the text: what is struck through, descriptions and titles of images, addresses to write to or to call, names of files. */
function listHidden({ document, source }: CheckedDocument): PublishedText[] {
  const names = [document.file, ...document.assets.map(({ file }) => file)].map((file) =>
    path.posix.basename(file),
  );
  return [...new Set([...document.layout.struck, ...document.layout.hidden, ...names])].map((text) => ({
    text,
    locate: (span) => locateAnywhere(source, span.text),
  }));
}

/**
 * What the record of its changes says and quotes. A wrong word may be quoted there as what was wrong; what is private may not.
 */
function listChanges({ document, source }: CheckedDocument): PublishedText[] {
  return (document.data.changes ?? []).flatMap(({ note, from = '' }) =>
    [note, from].flatMap((text) =>
      text === ''
        ? []
        : [{ text, locate: (span) => locateInField(source, 'changes', span.text) } satisfies PublishedText],
    ),
  );
}

/** Everything that a document publishes. */
export function listTexts(checked: CheckedDocument): PublishedText[] {
  return [
    ...listFields(checked),
    ...listParagraphs(checked),
    ...listHidden(checked),
    ...listChanges(checked),
  ];
}
