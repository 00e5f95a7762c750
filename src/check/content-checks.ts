import type { UnrenderedDocument } from '../schema/document.ts';
import type { OwnKind } from '../schema/own-kind.ts';
import type { Problem } from '../schema/problem.ts';
import { toMessage } from '../source/message.ts';
import { checkBetweenFiles } from './check-between-files.ts';
import type { ComparedContent } from './compared-content.ts';
import { loadPageCheck, type CheckedPage, type CheckPages } from './pages/check-pages.ts';
import { checkDocument } from './check-document.ts';
import { readBasis } from './read-basis.ts';
import { formatLine } from './reporters/text.ts';
import { documentRules } from './run-rules.ts';

/** What a check may ask beside the document; what it does not ask does not matter to what it finds. */
export interface AskedFor {
  readonly listAll: () => readonly UnrenderedDocument[];
  /** Called when it asks what day it is. */
  readonly noteDay: () => void;
}

/** Finds what is wrong with one document; `read` is what was found when it was read. */
export type CheckDocument = (
  checked: {
    readonly document: UnrenderedDocument;
    readonly source: string;
    readonly read?: readonly Problem[];
  },
  asked: AskedFor,
) => readonly Problem[];

/** Checks that compare things with each other. */
export type CheckBetweenFiles = (content: ComparedContent, pages: readonly CheckedPage[]) => Problem[];

export interface PreparedCheck {
  /** Another one means that every document is to be checked again. */
  readonly state: string;
  /** Another day means that those are to be checked again whose check has asked for it. */
  readonly today: string;
  readonly check: CheckDocument;
  /** What is wrong with the settings of the checks themselves. */
  readonly problems: readonly Problem[];
}

/** What is checked beyond the single file, and how a problem is printed. */
export interface ContentChecks {
  readonly compare: CheckBetweenFiles;
  /** Gives the check of the pages that the site's maintainers write. */
  readonly loadPageCheck: (root: string) => Promise<CheckPages>;
  /**
   * Reads what documents are checked by. With `error`, what is only worth a look is left out.
   * @param ownKinds of the site; undefined where its settings cannot be read
   */
  readonly prepare: (
    root: string,
    ownKinds: readonly OwnKind[] | undefined,
    severity?: 'error',
  ) => PreparedCheck;
  readonly format: (problem: Problem) => string;
}

/** The checks as a build and the development server run them. */
export const contentChecks: ContentChecks = {
  compare: checkBetweenFiles,
  loadPageCheck,
  prepare: (root, ownKinds, severity) => {
    const { problems, today, ...basis } = readBasis(root, ownKinds);
    const rules = documentRules.filter((rule) => severity === undefined || rule.severity === severity);
    return {
      state: JSON.stringify(basis),
      today,
      problems,
      check: ({ read = [], ...checked }, { listAll, noteDay }) =>
        checkDocument(rules, checked, read, {
          ...basis,
          get documents() {
            return listAll();
          },
          get today() {
            noteDay();
            return today;
          },
        }),
    };
  },
  format: (problem) => formatLine(toMessage(problem)),
};
