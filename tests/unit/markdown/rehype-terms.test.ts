import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../../src/markdown/context.ts';
import { listTermNames } from '../../../src/markdown/term-names.ts';
import { createTermFinder } from '../../../src/text/term.ts';
import { example } from './fidelity-blocks.ts';
import { parseBody, readBody } from '../document/parse-example.ts';
import { collapse, readHtmlText } from '../document/read-html.ts';

/** A context whose glossary has these terms; the id is the first spelling. */
function explain(...glossary: readonly (readonly string[])[]): Partial<Context> {
  const termNames = listTermNames(
    glossary.map(([term = '', ...aliases]) => ({ id: term, term, aliases, except: [] })),
  );
  return { termNames, findTerms: createTermFinder(termNames) };
}

/** Texts of the marks in the page of a body, in order. */
function listMarks(body: string, context: Partial<Context>): string[] {
  const { html } = readBody(body, context);
  return [...html.matchAll(/aria-label="名词解释：([^"]*)"/gu)].map(([, text = '']) => text);
}

const usual = explain(['路长制'], ['双随机一公开', '双随机、一公开'], ['农村公路'], ['四好农村路']);

describe('markTerms', () => {
  test('writes an empty button that opens the explanation, held by the last character', () => {
    expect(readBody('推行路长制。', usual).html).toContain(
      '推行<span class="term">路长<span class="term-end">制<button type="button" class="term-button" popovertarget="term-路长制" aria-label="名词解释：路长制"></button></span></span>。',
    );
  });

  test('marks the first use only, whatever its spelling', () => {
    const body = '推行双随机、一公开。\n\n落实双随机一公开，路长制、路长制。';
    expect(listMarks(body, usual)).toEqual(['双随机、一公开', '路长制']);
    expect(readBody(body, usual).terms).toEqual(['双随机一公开', '路长制']);
  });

  test('marks in a heading only what is used nowhere else', () => {
    const body = '## 一、路长制和四好农村路\n\n落实路长制。';
    expect(listMarks(body, usual)).toEqual(['四好农村路', '路长制']);
    expect(readBody(body, usual).html).toMatch(/<p[^>]*>落实<span class="term">/u);
  });

  test('leaves links and code alone, but marks what comes after them', () => {
    const body = '见[路长制](https://www.example.gov.cn/)和`路长制`。\n\n```\n路长制\n```\n\n落实路长制。';
    const { html } = readBody(body, usual);
    expect(listMarks(body, usual)).toEqual(['路长制']);
    expect(html).toMatch(/落实<span class="term">/u);
    expect(readBody('见[路长制](https://www.example.gov.cn/)。', usual).terms).toEqual([]);
  });

  test('marks in bold type, points, lists, tables and footnotes', () => {
    const terms = ['甲路', '乙路', '丙路', '丁路', '戊路'];
    const body =
      '**甲路。**抓两件事：一是乙路。二是桥梁。[^1]\n\n- 丙路\n\n| 路 |\n| --- |\n| 丁路 |\n\n[^1]: 戊路。';
    expect(listMarks(body, explain(...terms.map((term) => [term])))).toEqual(terms);
  });

  test('changes no text: neither of the page nor of a paragraph, nor anchors', { timeout: 30_000 }, () => {
    // Any two characters of the document may be a term.
    const property = fc.property(example, fc.nat(), fc.nat(), ({ source }, first, second) => {
      const plain = parseBody(source).document;
      const text = [...(plain?.paragraphs.map((paragraph) => paragraph.text).join('') ?? '')];
      const pick = (at: number): string => text.slice(at % text.length, (at % text.length) + 2).join('');
      const marked = parseBody(source, explain([pick(first)], [pick(second)])).document;
      expect(collapse(readHtmlText(marked?.html ?? ''))).toBe(collapse(readHtmlText(plain?.html ?? '')));
      expect(marked?.paragraphs).toEqual(plain?.paragraphs);
      expect(marked?.outline).toEqual(plain?.outline);
    });
    fc.assert(property, { numRuns: 200 });
  });
});
