import type { Heading, Paragraph as ParagraphNode } from 'mdast';
import { readNumbering, type Numbering } from '../../text/numbering.ts';
import type { Section } from '../../schema/document.ts';
import { visibleText } from '../tree/visible-text.ts';

/** A section while the outline is being built. */
type RankedSection = Omit<Section, 'children'> & {
  readonly rank: number;
  readonly children: RankedSection[];
};

/** Builds the outline from headings and numbered paragraphs, given in reading order. */
export interface OutlineBuilder {
  /** Adds a heading. */
  readonly addHeading: (node: Heading, id: string, text: string) => void;
  /** Adds a paragraph if it begins with official numbering. */
  readonly addParagraph: (node: ParagraphNode, id: string, text: string) => void;
  /** Anchor of the section that is open now. */
  readonly current: () => string | undefined;
  readonly finish: () => Section[];
}

/** Run-in headings stand below all real ones, so that a paragraph never closes a heading. */
const runInRank = 10;

/** A circled number counts things inside a sentence; the four styles above it make outlines (GB/T 9704-2012, 7.3.3). */
const deepestOutlineLevel = 4;

export function createOutline(): OutlineBuilder {
  const roots: RankedSection[] = [];
  const open: RankedSection[] = [];
  const add = (draft: RankedSection): void => {
    while ((open.at(-1)?.rank ?? -1) >= draft.rank) open.pop();
    (open.at(-1)?.children ?? roots).push(draft);
    open.push(draft);
  };
  return {
    addHeading: (node, id, text) => {
      const numbering = readNumbering(text);
      add({
        id,
        text,
        ...(numbering && { numbering }),
        runIn: false,
        line: lineOf(node),
        rank: node.depth,
        children: [],
      });
    },
    addParagraph: (node, id, text) => {
      const numbering = readNumbering(text);
      if (!numbering || numbering.level > deepestOutlineLevel) return;
      const title = readRunInTitle(node, text, numbering);
      add({
        id,
        text: title,
        numbering,
        runIn: true,
        line: lineOf(node),
        rank: runInRank + numbering.level,
        children: [],
      });
    },
    current: () => open.at(-1)?.id,
    finish: () => roots.map(strip),
  };
}

function strip({ rank: _rank, children, ...section }: RankedSection): Section {
  return { ...section, children: children.map(strip) };
}

function lineOf(node: Heading | ParagraphNode): number {
  return node.position?.start.line ?? 1;
}

/** Longest run-in title without bold type, in characters. */
const longestTitle = 40;

/** The bold beginning of a numbered paragraph, or its first clause. */
function readRunInTitle(node: ParagraphNode, text: string, { marker }: Numbering): string {
  const bold = node.children.find((child) => child.type === 'strong');
  const boldText = bold && visibleText(bold);
  if (boldText && text.startsWith(boldText) && boldText.length > marker.length) return boldText;
  const clause = /^[^。；：！？\n]*[。；：！？]?/u.exec(text)?.[0] ?? text;
  if (clause.length <= longestTitle) return clause;
  return `${text.slice(0, longestTitle)}…`;
}
