import type { UnrenderedDocument } from '../../schema/document.ts';
import type { CheckSettings } from '../../schema/check-settings.ts';
import type { Kind } from '../../schema/kind.ts';
import type { Problem } from '../../schema/problem.ts';

/**
 * What the examples of a rule are: the lines of a document's frontmatter that matter, the same of one that was published before, its body, the whole document, its encoding,
 * the time it takes to read, the names of files in `content/`, the body of a page of the site's own, the sizes of the log, or a file of the settings.
 */
export type RulePart =
  | 'document'
  | 'encoding'
  | 'time'
  | 'files'
  | 'frontmatter'
  | 'history'
  | 'body'
  | 'page'
  | 'site'
  | 'topics'
  | 'bureau'
  | 'term'
  | 'measure'
  | 'former'
  | 'published'
  | 'log'
  | 'project'
  | 'check';

/** A rule of the content: one that brings its check, or one that is reported elsewhere. */
export type Rule = DocumentRule | ReportedRule;

/** What is explained of every rule. */
interface ExplainedRule {
  /** Permanent. */
  readonly id: string;
  readonly severity: Problem['severity'];
  /** Chinese: what the rule finds, in a few words. */
  readonly title: string;
  /** Chinese: why, in one or two sentences. */
  readonly why: string;
  readonly part: RulePart;
  /** An example that the rule finds, and nothing but `alsoFound` does. */
  readonly bad: string;
  /** The same, fixed. */
  readonly good: string;
  /** What is printed for `bad`, word for word. */
  readonly found: string;
  /** Ids of the rules that find something in `bad` as well: the same mistake has consequences elsewhere. */
  readonly alsoFound?: readonly string[];
  /** Whether some of what it finds, its bad example among it, comes with a `Fix`. */
  readonly fixable?: true;
}

/** A document as rules read it. */
export interface CheckedDocument {
  readonly document: UnrenderedDocument;
  /** The text of its file: where a column or a fix has to be exact. */
  readonly source: string;
}

/** What rules know beside the document itself. */
export interface CheckContext {
  /** All documents of the site that can be read. This one is among them, not always as the same object: compare by `file`. */
  readonly documents: readonly UnrenderedDocument[];
  /** `YYYY-MM-DD` in China, given from outside so that a check of the same content can be repeated. */
  readonly today: string;
  /** What the site says of its checks. */
  readonly settings: CheckSettings;
  /** The kinds of document that the site knows: those of the program and its own. */
  readonly kinds: readonly Kind[];
  /** What a picture or an attachment says beside what is seen in it, in Chinese; path from the project's root. Default: nothing. */
  readonly listMetadata?: (file: string) => readonly string[];
}

/** What a rule has found; who it is, the runner knows. */
export type Finding = Pick<Problem, 'line' | 'column' | 'message' | 'advice' | 'fix'>;

/** A rule that reads a document that could be parsed. */
export interface DocumentRule extends ExplainedRule {
  readonly check: (checked: CheckedDocument, context: CheckContext) => Finding[];
}

/** A rule whose check stands where the content is read or compared; the problems carry the rule's id. */
export interface ReportedRule extends ExplainedRule {
  /** The files of the code that report it, from the project's root: all of them, in order. */
  readonly reportedBy: readonly string[];
}
