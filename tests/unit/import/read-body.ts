import type { Document } from '../../../src/document/document.ts';
import { parseDocument } from '../../../src/document/parse-document.ts';

const frontmatter = `---
title: 文字
bureau: any
kind: 年度工作计划
plans: ["2024"]
published: 2024-01-01
provenance: official
---
`;

/** Reads the body of an imported document as the site does, with frontmatter that lacks nothing and pictures that are described. */
export function readBody(mdx: string): Document {
  const body = mdx.replace(/^---\n[\s\S]*?\n---\n/u, '').replaceAll('![](', '![图](');
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
  if (!document) throw new Error(problems.map(({ message }) => message).join('\n'));
  return document;
}
