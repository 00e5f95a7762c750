import { checkDocument } from '../../check/check-document.ts';
import { softenDrafts } from '../../check/drafts.ts';
import { documentRules } from '../../check/run-rules.ts';
import { todayInChina } from '../../check/today.ts';
import { parseDocument } from '../../document/parse-document.ts';
import { readRelease } from '../../document/release.ts';
import { listKinds } from '../../schema/kind.ts';
import { compareProblems, type Problem } from '../../schema/problem.ts';
import { createKnownContext, type Known } from './known.ts';

export interface CheckedText {
  readonly problems: readonly Problem[];
  /** The text of its page; undefined while there is an error. */
  readonly html?: string;
}

/** Rules that need what only the repository has: whether an acceptance is of use is seen when all has been checked. */
const elsewhere: ReadonlySet<string> = new Set(['unused-acceptance']);

/** Whether a file is there, its path from the root of the project. */
export type HasFile = (path: string) => boolean;

type CheckText = (file: string, text: string, hasFile?: HasFile, now?: number) => CheckedText;

/**
 * Gives the function that checks the text of one document as the check of the repository does, as far as one document tells: its
 * fields, its syntax, and every rule that reads a document. What other documents and files say is not known here, and
 * of a picture or an attachment only whether it is there.
 */
export function createTextCheck(known: Known): CheckText {
  const context = createKnownContext(known);
  const kinds = listKinds(known.ownKinds);
  return (file, text, hasFile = () => true, now = Date.now()) => {
    const bytes = new TextEncoder().encode(text);
    const fileSize = (path: string): number | undefined => (hasFile(path) ? 1 : undefined);
    const { document, source, problems } = parseDocument(file, bytes, { ...context, fileSize });
    const found =
      document && source !== undefined
        ? checkDocument(documentRules, { document, source }, problems, {
            documents: [document],
            settings: known.settings,
            kinds,
            today: todayInChina(now),
          })
        : problems;
    const release = readRelease(bytes, now);
    return {
      problems: softenDrafts(found, new Map(release && [[file, release]]))
        .filter(({ rule }) => !elsewhere.has(rule))
        .sort(compareProblems),
      ...(document && { html: document.html }),
    };
  };
}
