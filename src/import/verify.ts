import { plainText, type Document } from '../document/document.ts';
import { parseDocument } from '../document/parse-document.ts';
import { removeWhiteSpace } from '../text/normalise.ts';
import { blockText, type Block, type SourceDocument } from './blocks.ts';
import type { Draft } from './draft.ts';

/**
 * Compares the text of a document, read as the site reads it, with the text of the file that it was made from. Both without white
 * space: where lines break does not matter.
 * @returns the first text that is not where it should be; undefined if there is none
 */
export function compareTexts(source: SourceDocument, draft: Draft, body: string): string | undefined {
  const document = read(body);
  if (typeof document === 'string') return document;
  const wanted = listTexts([...source.blocks, ...[...source.notes.values()].flat()]);
  const given = removeWhiteSpace(`${draft.fields.title}${plainText(document)}`);
  const leftOut = draft.dropped.map(({ text }) => removeWhiteSpace(text));
  let at = 0;
  for (const text of wanted) {
    if (given.startsWith(text, at)) at += text.length;
    else if (!given.includes(text) && !leftOut.includes(text) && !isWithin(draft.fields.title, text))
      return text;
  }
  return undefined;
}

function isWithin(title: string, text: string): boolean {
  return removeWhiteSpace(title).includes(text);
}

function listTexts(blocks: readonly Block[]): string[] {
  return blockText(blocks).split('\n').map(removeWhiteSpace).filter(Boolean);
}

/** Frontmatter that is always whole: that of an import may still have to be filled in, and its text must be read all the same. */
const frontmatter = `---
title: 文字
bureau: any
kind: 年度工作计划
plans: ["2024"]
published: 2024-01-01
provenance: official
---

`;

/** The document; or what is wrong where it cannot be read. Pictures need not be there yet. */
function read(body: string): Document | string {
  const bytes = new TextEncoder().encode(frontmatter + body);
  const { document, problems } = parseDocument('content/plans/any/2024.mdx', bytes, {
    bureaus: new Set(['any']),
    topics: new Set(),
    termNames: [],
    findTerms: () => [],
    base: '/',
    fileSize: () => 1,
    imageSize: () => ({ width: 1, height: 1 }),
  });
  return document ?? problems.map(({ message }) => message).join('');
}
