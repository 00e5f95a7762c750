import type { Problem } from '../../schema/problem.ts';

/**
 * What the examples of a rule are: the lines of a document's frontmatter that matter, its body, the whole document, its encoding,
 * the names of document files, or a file of the settings.
 */
export type RulePart =
  'document' | 'encoding' | 'files' | 'frontmatter' | 'body' | 'site' | 'topics' | 'bureau';

/** A rule of the content, explained. The check itself stands where the content is read; its problems carry the rule's id. */
export interface Rule {
  /** Permanent. */
  readonly id: string;
  readonly severity: Problem['severity'];
  /** Chinese: what the rule finds, in a few words. */
  readonly title: string;
  /** Chinese: why, in one or two sentences. */
  readonly why: string;
  readonly part: RulePart;
  /** An example that the rule finds, and nothing else does. */
  readonly bad: string;
  /** The same, mended. */
  readonly good: string;
  /** What is printed for `bad`, word for word. */
  readonly found: string;
}
