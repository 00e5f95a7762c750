import type { Heading, Paragraph as ParagraphNode, PhrasingContent, TableRow } from 'mdast';
import type { Paragraph } from '../../schema/document.ts';
import type { Stated } from './statements.ts';
import type { Span } from './wrap-spans.ts';

/** What is cited as a whole and holds text: a heading, a paragraph, the text of a caption or of a note's title, a row of a table. */
export interface Block {
  readonly node: Heading | ParagraphNode | TableRow;
  readonly paragraph: Paragraph;
  /** Inline content as it was read, its nodes know where they stand in the source; of a row one list a cell. */
  readonly parts: readonly (readonly PhrasingContent[])[];
  /** What is marked as a statement, in offsets of the paragraph's text. */
  readonly marked: readonly Span[];
  /** The statements that are right, by the same offsets. */
  readonly statements: readonly Stated[];
}
