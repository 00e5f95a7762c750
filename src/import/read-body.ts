import type { UnrenderedDocument } from '../schema/document.ts';
import { readDocument } from '../document/parse-document.ts';
import { ImportError } from './import-error.ts';

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

/**
 * Reads the body of an import as the site will. Pictures need not be there yet, nor what they show be described.
 * @returns the document; or what is wrong where it cannot be read
 * @throws ImportError if the text cannot be published at all
 */
export function readBody(body: string): UnrenderedDocument | string {
  const bytes = new TextEncoder().encode(frontmatter + body.replaceAll('![](', '![图]('));
  const { document, problems } = readDocument('content/plans/any/2024.mdx', bytes, {
    bureaus: new Set(['any']),
    topics: new Set(),
    measures: new Map(),
    projects: new Set(),
    termNames: [],
    findTerms: () => [],
    base: '/',
    fileSize: () => 1,
    imageSize: () => ({ width: 1, height: 1 }),
  });
  const code = problems.find(({ rule }) => rule === 'no-code');
  if (code)
    throw new ImportError(`正文里有一处像程序代码，不能发布：${code.message}`, '请先在原文里改好或者删去。');
  return document ?? problems.map(({ message }) => message).join('');
}
