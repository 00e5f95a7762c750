import type { Context } from '../../../src/markdown/context.ts';
import { parseDocument, type Parsed } from '../../../src/document/parse-document.ts';
import type { Document } from '../../../src/schema/document.ts';
import { kinds } from '../../../src/schema/kind.ts';
import { formatProblem } from '../../../src/schema/problem.ts';
import { writeDocument } from '../check/example-site.ts';

export const exampleFile = 'content/plans/yunxi/2024.mdx';

/** The line on which the body of an example begins. */
export const bodyLine = 10;

const files: Readonly<Record<string, number>> = {
  'content/plans/yunxi/桥.png': 300,
  'content/plans/yunxi/路.jpg': 400,
  'content/plans/yunxi/坏.png': 5,
  'content/plans/yunxi/附件1.pdf': 500,
  'content/plans/yunxi/附件1.html': 600,
  'content/plans/yunxi/附件/甲 表.xlsx': 700,
};

export const exampleContext: Context = {
  bureaus: new Set(['yunxi', 'yunzhou']),
  kinds,
  topics: new Set(['农村公路', '安全应急']),
  measures: new Map(),
  projects: new Set(),
  termNames: [],
  findTerms: () => [],
  base: '/',
  fileSize: (file) => files[file],
  imageSize: (file) => (file.includes('坏') ? undefined : { width: 640, height: 480 }),
};

/** Parses a document of 云溪县 with this body. */
export function parseBody(body: string, context: Partial<Context> = {}): Parsed {
  return parseSource(writeDocument({}, body), context);
}

/** Parses a whole file. */
export function parseSource(source: string | Uint8Array, context: Partial<Context> = {}): Parsed {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  return parseDocument(exampleFile, bytes, { ...exampleContext, ...context });
}

/** The document of a body that has no error. */
export function readBody(body: string, context: Partial<Context> = {}): Document {
  const { document, problems } = parseBody(body, context);
  if (!document) throw new Error(problems.map(formatProblem).join('\n'));
  return document;
}

/** `10:5 rule` of each problem. */
export function listPlaces({ problems }: Parsed): string[] {
  return problems.map(({ line, column, rule }) => `${String(line)}:${String(column)} ${rule}`);
}

/** `10:5 message advice` of each problem. */
export function listMessages({ problems }: Parsed): string[] {
  return problems.map(formatProblem).map((line) => line.slice(exampleFile.length + 1));
}
