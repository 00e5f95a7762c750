import { readCheckSettings, usualSettings } from '../../../src/check/read-check-settings.ts';
import type { DocumentRule, Finding } from '../../../src/check/rules/rule.ts';
import type { Document } from '../../../src/schema/document.ts';
import { parseDocument } from '../../../src/document/parse-document.ts';
import { checkSettings, type CheckSettings } from '../../../src/schema/check-settings.ts';
import { kinds } from '../../../src/schema/kind.ts';
import { writeDocument } from './example-site.ts';

export { readCheckSettings, usualSettings };

const context = {
  bureaus: new Set(['yunxi', 'nanling']),
  topics: new Set<string>(),
  measures: new Map(),
  projects: new Set<string>(),
  termNames: [],
  findTerms: () => [],
  base: '/',
  fileSize: () => 1000,
  imageSize: () => ({ width: 1, height: 1 }),
};

/** Settings of the checks as they would be read from a file. */
export function createSettings(written: object): CheckSettings {
  return checkSettings.parse(written);
}

/** A document of 云溪县 with its source, as rules get it. */
export function readExample(
  body: string,
  fields: Readonly<Record<string, string>> = {},
  file = 'content/plans/yunxi/2024.mdx',
): { document: Document; source: string } {
  const source = writeDocument(fields, body);
  const { document, problems } = parseDocument(file, Buffer.from(source), context);
  if (!document) throw new Error(problems.map(({ message }) => message).join());
  return { document, source };
}

interface Circumstances {
  readonly fields?: Readonly<Record<string, string>>;
  readonly settings?: CheckSettings;
  readonly today?: string;
}

/** What a rule finds in a document. */
export function runRule(
  rule: DocumentRule,
  body: string,
  { fields, settings = usualSettings, today = '2026-11-21' }: Circumstances = {},
): Finding[] {
  const checked = readExample(body, fields);
  return rule.check(checked, { documents: [checked.document], today, settings, kinds });
}

/** The places and messages of what a rule finds. */
export function tell(findings: readonly Finding[]): string[] {
  return findings.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

/** A text after its fixes. */
export function applyFixes(source: string, findings: readonly Finding[]): string {
  return findings
    .flatMap(({ fix }) => fix ?? [])
    .sort((a, b) => b.start - a.start)
    .reduce(
      (text, { start, end, text: correct }) => text.slice(0, start) + correct + text.slice(end),
      source,
    );
}
