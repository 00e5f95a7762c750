import type { PhrasingContent, RootContent } from 'mdast';
import type { Position } from 'unist';

/** A component that documents may use: a name, string attributes, and the Markdown nodes that it becomes. */
export interface Component {
  readonly name: string;
  /** Attribute name → what it says, in Chinese. */
  readonly attributes: Readonly<Record<string, { readonly meaning: string; readonly required: boolean }>>;
  /** What may stand inside: blocks, one table, words of a line of text, or nothing. */
  readonly children: 'blocks' | 'table' | 'words' | 'none';
  /** Whether what stands inside is no part of the official text. */
  readonly isAside?: boolean;
  /** An example for the webmaster's guide and for messages. */
  readonly example: string;
  /**
   * Gives the nodes that stand in the component's place.
   * @param attributes values of the attributes that were written
   */
  readonly expand: (
    attributes: Readonly<Record<string, string>>,
    children: readonly RootContent[],
    position: Position | undefined,
  ) => RootContent[];
}

/** A node that becomes an HTML element of its own: Markdown has no word for `figure`. */
export function element(
  tagName: string,
  properties: Record<string, string | number | boolean | string[]>,
  children: readonly (RootContent | PhrasingContent)[],
  position?: Position,
): RootContent & PhrasingContent {
  const node = { type: 'element', children, position, data: { hName: tagName, hProperties: properties } };
  // mdast's types are closed; `hName` is its documented way out (mdast-util-to-hast, "Fields on nodes").
  return node as unknown as RootContent & PhrasingContent;
}
