import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fixDocument } from '../../../src/check/fix-document.ts';
import { notMdx } from '../../../src/check/rules/not-mdx.ts';
import { rules } from '../../../src/check/rules/index.ts';
import { runRules } from '../../../src/check/run-rules.ts';
import { createContext, listDocumentFiles } from '../../../src/document/files.ts';
import { parseDocument } from '../../../src/document/parse-document.ts';
import type { Context } from '../../../src/markdown/context.ts';
import type { Document } from '../../../src/schema/document.ts';
import { kinds } from '../../../src/schema/kind.ts';
import type { Problem } from '../../../src/schema/problem.ts';
import { readSettings } from '../../../src/settings/settings.ts';
import { usualSettings } from './check-document.ts';
import { placeExample, writeDocument } from './example-site.ts';
import { nastyBody } from './nasty-documents.ts';
import { showDocument, showStockMdx, stripFrontmatter } from './stock-mdx.ts';

const project = path.join(import.meta.dirname, '../../..');
const file = 'content/plans/yunxi/2024.mdx';

const context: Context = {
  bureaus: new Set(['yunxi', 'yunzhou']),
  topics: new Set(['农村公路', '安全应急']),
  measures: new Map([['safety-works', { name: '农村公路安防工程里程', unit: '公里' }]]),
  projects: new Set(['ring-road']),
  termNames: [],
  findTerms: () => [],
  base: '/',
  fileSize: () => 1000,
  imageSize: () => ({ width: 1, height: 1 }),
};

interface Checked {
  readonly document: Document;
  readonly source: string;
  readonly problems: readonly Problem[];
}

/** A document without errors, and what `not-mdx` says of it. */
function check(raw: string): Checked | undefined {
  const { document, source } = parseDocument(file, Buffer.from(raw), context);
  if (!document || source === undefined) return undefined;
  const checkContext = { documents: [document], today: '2024-06-01', settings: usualSettings, kinds };
  return { document, source, problems: runRules([notMdx], { document, source }, checkContext) };
}

function expectSameText(raw: string, { paragraphs }: Pick<Document, 'paragraphs'>): void {
  expect(showStockMdx(stripFrontmatter(raw))).toBe(showDocument(paragraphs));
}

/** All that readers and links of a document know of it; lines may move. */
function strip({ paragraphs, outline, html }: Document): unknown {
  return JSON.parse(
    JSON.stringify({ paragraphs, outline, html }, (key, value: unknown) =>
      key === 'line' ? undefined : value,
    ),
  );
}

describe('a document without an error and without the warning not-mdx', () => {
  test.each(['tests/demo', 'tests/fixtures/site'])(
    'compiles with the stock MDX compiler and shows the same text: all documents of %s',
    (folder) => {
      const root = path.join(project, folder);
      const own = createContext(root, readSettings(root).settings);
      let read = 0;
      for (const one of listDocumentFiles(root)) {
        const raw = readFileSync(path.join(root, one), 'utf8');
        const { document, source = '' } = parseDocument(one, Buffer.from(raw), own);
        if (!document) continue;
        read += 1;
        const checkContext = { documents: [document], today: '2024-06-01', settings: usualSettings, kinds };
        expect(runRules([notMdx], { document, source }, checkContext)).toEqual([]);
        expectSameText(raw, document);
      }
      expect(read).toBeGreaterThan(0);
    },
  );

  test.each(rules.filter(({ part }) => ['document', 'body', 'frontmatter'].includes(part)))(
    'compiles and shows the same text: the good example of $id',
    ({ part, good }) => {
      const raw = placeExample(part, good)[file];
      if (typeof raw !== 'string') throw new Error(`The example has no ${file}`);
      const checked = check(raw);
      expect(checked?.problems).toEqual([]);
      if (checked) expectSameText(raw, checked.document);
    },
  );

  test('compiles and shows the same text, whatever signs meet in it', () => {
    let read = 0;
    fc.assert(
      fc.property(nastyBody, (body) => {
        const raw = writeDocument({}, body);
        const checked = check(raw);
        if (!checked || checked.problems.length > 0) return;
        read += 1;
        expectSameText(raw, checked.document);
      }),
      { numRuns: 1200 },
    );
    expect(read).toBeGreaterThan(200);
  }, 60_000);
});

describe('npm run check -- --fix', () => {
  test('makes a document valid MDX and changes nothing in it', () => {
    let fixed = 0;
    fc.assert(
      fc.property(nastyBody, (body) => {
        const raw = writeDocument({}, body);
        const before = check(raw);
        if (!before || before.problems.length === 0) return;
        const result = fixDocument(raw, check);
        const after = check(result.raw);
        if (!after) throw new Error('The fixed document cannot be read.');
        expect(strip(after.document)).toEqual(strip(before.document));
        fixed += result.fixed.length;
        if (after.problems.length === 0) expectSameText(result.raw, after.document);
        // What is left can be read and shows other signs: only the author knows which they were to be.
        else showStockMdx(stripFrontmatter(result.raw));
      }),
      { numRuns: 800 },
    );
    expect(fixed).toBeGreaterThan(60);
  }, 60_000);
});
