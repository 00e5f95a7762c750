import path from 'node:path';
import { createContext, readTextFile } from '../document/files.ts';
import { parseDocument } from '../document/parse-document.ts';
import { readContent } from '../document/read-content.ts';
import { compareProblems, type Problem } from '../schema/problem.ts';
import type { CheckOptions } from './check-content.ts';
import { checkDocument } from './check-document.ts';
import { readBasis } from './read-basis.ts';
import { replaceFile } from '../source/replace-file.ts';
import { fixDocument, type ReadState } from './fix-document.ts';
import type { DocumentRule } from './rules/rule.ts';
import { documentRules } from './run-rules.ts';

/**
 * Fixes in the documents below a root folder what is certain, and writes the files that changed.
 * @returns what was fixed, with its place before
 */
export async function fixContent(
  root: string,
  { files, today }: CheckOptions = {},
  rules: readonly DocumentRule[] = documentRules,
): Promise<Problem[]> {
  const { settings, documents, faulty } = await readContent(root);
  const reading = createContext(root, settings);
  const context = { ...readBasis(root, settings.site?.ownKinds, today), documents };
  const read =
    (file: string): ReadState =>
    (raw) => {
      const { document, source, problems } = parseDocument(file, Buffer.from(raw), reading);
      if (source === undefined) return undefined;
      if (!document) return { source, problems };
      return { document, source, problems: checkDocument(rules, { document, source }, [], context) };
    };
  const asked = [...documents, ...faulty].filter(({ file }) => files?.includes(file) ?? true);
  return asked
    .flatMap(({ file }) => {
      const raw = readRaw(root, file);
      if (raw === undefined) return [];
      const result = fixDocument(raw, read(file));
      if (result.raw !== raw) replaceFile(path.join(root, file), result.raw);
      return result.fixed;
    })
    .sort(compareProblems);
}

/** With its byte order mark; undefined if it is not UTF-8. */
function readRaw(root: string, file: string): string | undefined {
  const reading = readTextFile(root, file);
  if ('fault' in reading) return undefined;
  try {
    return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(reading.bytes);
  } catch {
    return undefined;
  }
}
