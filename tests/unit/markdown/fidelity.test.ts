import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../../src/markdown/context.ts';
import { parseDocument } from '../../../src/document/parse-document.ts';
import { isError } from '../../../src/schema/problem.ts';
import { example, pieces } from './fidelity-blocks.ts';
import { exampleContext, parseBody, readBody } from '../document/parse-example.ts';
import { collapse, readHtmlText } from '../document/read-html.ts';

const root = path.join(import.meta.dirname, '../../..');
const demo = path.join(root, 'tests/demo');
/** What `stripMarkdown` does not know: components, code, footnotes, pictures, attachments. */
const more = /<(?!\/?(?:Target|Result)\b)|`|\[\^|!\[|^attachments:/mu;
const contentFiles = globSync('content/{plans,summaries}/**/*.mdx', { cwd: demo })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => !more.test(readFileSync(path.join(demo, file), 'utf8')));

/** Whatever bureau, topic, measure or project a document names: this is about its text. */
const everything: ReadonlySet<string> = Object.assign(new Set<string>(), { has: () => true });
const anyMeasure: Context['measures'] = Object.assign(new Map<string, undefined>(), { has: () => true });

describe('the text of a page is the text of its source', () => {
  test.each(pieces)('%j', (source, text) => {
    const { html, paragraphs } = readBody(`云溪${source}。`);
    expect(collapse(readHtmlText(html))).toBe(`云溪${collapse(text)}。`);
    expect(paragraphs.map((paragraph) => collapse(paragraph.text))).toEqual([`云溪${collapse(text)}。`]);
  });

  test('documents of any blocks', { timeout: 30_000 }, () => {
    const property = fc.property(example, fc.constantFrom('\n', '\r\n'), ({ source, texts }, lineEnd) => {
      const { document, problems } = parseBody(source.replaceAll('\n', lineEnd));
      expect(problems.filter(isError).map(({ message }) => message)).toEqual([]);
      expect(document?.paragraphs.map(({ text }) => collapse(text))).toEqual(texts.map(collapse));
      expect(collapse(readHtmlText(document?.html ?? ''))).toBe(collapse(texts.join('\n')));
    });
    fc.assert(property, { numRuns: 300 });
  });

  test.each(contentFiles)('%s', (file) => {
    const bytes = readFileSync(path.join(demo, file));
    const context = { bureaus: everything, topics: everything, measures: anyMeasure, projects: everything };
    const { document, problems } = parseDocument(file, bytes, { ...exampleContext, ...context });
    expect(problems.filter(isError)).toEqual([]);
    const source = bytes.toString().replace(/^---\n.*?\n---\n/su, '');
    expect(removeWhiteSpace(readHtmlText(document?.html ?? ''))).toBe(
      removeWhiteSpace(stripMarkdown(source)),
    );
    expect(removeWhiteSpace(document?.paragraphs.map(({ text }) => text).join('') ?? '')).toBe(
      removeWhiteSpace(stripMarkdown(source)),
    );
  });
});

/** The text of plain Markdown, headings, bold, links, lists and tables, and of statements. Knows nothing of the code under test. */
function stripMarkdown(source: string): string {
  return source
    .replace(/<\/?(?:Target|Result)\b[^<>]*>/gu, '')
    .replace(/^#{1,6} /gmu, '')
    .replace(/^- /gmu, '')
    .replace(/^\|?[\s|:-]+\|[\s|:-]*$/gmu, '')
    .replace(/(?<!\\)\|/gu, ' ')
    .replace(/!\[[^\]]*\]\([^)"]*(?:"([^"]*)")?\)/gu, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .replaceAll('**', '')
    .replace(/\\(?=[!-/:-@[-`{-~])/gu, '');
}

function removeWhiteSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
