import type { Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Handle, type Options } from 'mdast-util-to-markdown';
import { settleBold } from './bold.ts';

/**
 * Bold type without the character references that mdast-util-to-markdown puts beside it (`**一、&#x3002;**`): documents are read
 * with cjk-friendly emphasis, which does not need them, and a webmaster could not read them.
 */
const strong: Handle = (node: { children: unknown }, _, state, info) => {
  const exit = state.enter('strong');
  const tracker = state.createTracker(info);
  const open = tracker.move('**');
  const inside = tracker.move(
    state.containerPhrasing(node as Parameters<typeof state.containerPhrasing>[0], {
      after: '*',
      before: open,
      ...tracker.current(),
    }),
  );
  exit();
  return open + inside + tracker.move('**');
};

const options: Options = {
  bullet: '-',
  extensions: [
    gfmFootnoteToMarkdown(),
    gfmStrikethroughToMarkdown(),
    gfmTableToMarkdown({ tableCellPadding: true, tablePipeAlign: false }),
    {
      // What documents would read as code or as a tag (see src/markdown/syntax/component-tags.ts).
      unsafe: [
        { character: '{', inConstruct: 'phrasing' },
        { character: '}', inConstruct: 'phrasing' },
        { character: '<', after: '[A-Za-z/!?*]|[^\\s<>@]*@', inConstruct: 'phrasing' },
        // `[^1]` refers to a note, `[^1]:` begins it.
        { character: '^', before: '\\[', inConstruct: 'phrasing' },
        { character: ':', before: '\\]', inConstruct: 'phrasing' },
        // A line that begins so is refused as code.
        { character: 'i', before: '[\\r\\n]\\s*', after: `mport\\s*["'{*\\w$]`, inConstruct: 'phrasing' },
        { character: 'e', before: '[\\r\\n]\\s*', after: 'xport\\s*[{*\\w]', inConstruct: 'phrasing' },
      ],
    },
  ],
  handlers: { strong },
};

/** Writes a body as Markdown that documents read back as the same text. */
export function writeMarkdown(root: Root): string {
  return toMarkdown(settleBold(root), options);
}
