import type { Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type ConstructName, type Handle, type Options } from 'mdast-util-to-markdown';
import { settleBold } from './bold.ts';
import { settleDeletions } from './deletions.ts';

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

/** What a program that links addresses (GFM) would take into them, up to white space, and show as it is written. */
const markup = '(?:[\\\\`*#{}[\\]<|~^&!]|_(?![A-Za-z0-9])|[^\\sA-Za-z0-9]_)';

/** An address up to there. No longer one is looked through: for each `www.` in it all that follows would be. */
const address = '[^\\s<]{0,1000}';

/** Where no program looks for an address. */
const linkParts: ConstructName[] = ['label', 'destinationRaw', 'destinationLiteral'];

/** What documents, or other MDX programs that read them, would not take for text. */
const unsafe: Options['unsafe'] = [
  { character: '{', inConstruct: ['phrasing', 'label'] },
  { character: '}', inConstruct: ['phrasing', 'label'] },
  { character: '<', inConstruct: ['phrasing', 'label'] },
  // `[^1]` refers to a note, `[^1]:` begins it.
  { character: '^', before: '\\[', inConstruct: 'phrasing' },
  { character: ':', before: '\\]', inConstruct: 'phrasing' },
  // A line that begins so is a box in other programs.
  { character: ':', atBreak: true, after: '::' },
  // A line that begins so is code.
  { character: 'i', before: '[\\r\\n]\\s*', after: `mport(?: |\\s*["'{*\\w$])`, inConstruct: 'phrasing' },
  { character: 'e', before: '[\\r\\n]\\s*', after: 'xport(?: |\\s*[{*\\w])', inConstruct: 'phrasing' },
  // With a backslash the beginning of an address is text (see `src/check/mdx/unlike-addresses.ts`). What follows is only looked
  // at: another address may begin in it.
  {
    character: ':',
    before: '[Hh][Tt][Tt][Pp][Ss]?',
    after: `(?=//${address}${markup})`,
    inConstruct: 'phrasing',
    notInConstruct: linkParts,
  },
  {
    character: '.',
    before: '[Ww][Ww][Ww]',
    after: `(?=${address}${markup})`,
    inConstruct: 'phrasing',
    notInConstruct: linkParts,
  },
];

const options: Options = {
  bullet: '-',
  // A link whose text is its address would be written `<https://…>`, which is a tag.
  resourceLink: true,
  extensions: [
    gfmFootnoteToMarkdown(),
    gfmStrikethroughToMarkdown(),
    gfmTableToMarkdown({ tableCellPadding: true, tablePipeAlign: false }),
    { unsafe },
  ],
  handlers: { strong },
};

/** Writes a body as Markdown that documents read back as the same text. */
export function writeMarkdown(root: Root): string {
  return toMarkdown(settleDeletions(settleBold(root)), options);
}
