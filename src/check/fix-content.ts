import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext } from '../document/files.ts';
import { parseDocument } from '../document/parse-document.ts';
import { readContent } from '../document/read-content.ts';
import { compareProblems, type Problem } from '../schema/problem.ts';
import type { CheckOptions } from './check-content.ts';
import { readBasis } from './read-basis.ts';
import { replaceFile } from '../source/replace-file.ts';
import { fixDocument, type ReadState } from './fix-document.ts';
import type { DocumentRule } from './rules/rule.ts';
import { documentRules, runRules } from './run-rules.ts';

/**
 * Fixes in the documents below a root folder what is certain, and writes the files that changed.
 * @returns what was fixed, with its place before
 */
export async function fixContent(
  root: string,
  { files, today }: CheckOptions = {},
  rules: readonly DocumentRule[] = documentRules,
): Promise<Problem[]> {
  const { settings, documents } = await readContent(root);
  const reading = createContext(root, settings);
  const context = { ...readBasis(root, today), documents };
  const read =
    (file: string): ReadState =>
    (raw) => {
      const { document, source } = parseDocument(file, Buffer.from(raw), reading);
      if (!document || source === undefined) return undefined;
      return { document, source, problems: runRules(rules, { document, source }, context) };
    };
  const asked = documents.filter(({ file }) => files?.includes(file) ?? true);
  return asked
    .flatMap(({ file }) => {
      const place = path.join(root, file);
      const raw = readRaw(place);
      const result = fixDocument(raw, read(file));
      if (result.raw !== raw) replaceFile(place, result.raw);
      return result.fixed;
    })
    .sort(compareProblems);
}

/** With its byte order mark; what is not UTF-8 was never a document. */
function readRaw(file: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(file));
}
