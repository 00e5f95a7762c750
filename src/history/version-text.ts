import { readAnyway } from '../document/parse-document.ts';
import { findFacts } from '../markdown/blocks/facts.ts';
import type { Paragraph, Section } from '../schema/document.ts';
import type { Frontmatter } from '../schema/frontmatter.ts';
import { isError } from '../schema/problem.ts';
import { decode } from '../source/decode.ts';
import { mapInTime } from '../source/time-limit.ts';
import { nowhere, readFields } from './version-facts.ts';

/** A version as it is shown and compared. */
export interface VersionText {
  readonly data: Partial<Frontmatter>;
  readonly outline: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  /** Words that were struck out. */
  readonly struck: readonly string[];
  /** The page; missing if it has what may not be published today: then its words stand alone. */
  readonly html?: string;
  /** The file as it is, if nothing else can be read of it; empty if it is no text. */
  readonly raw?: string;
}

/** Mistakes that say something of what is around a document, and nothing of whether it may be shown. */
const harmless: ReadonlySet<string> = new Set([
  'unknown-measure',
  'unknown-project',
  'statement-period',
  'statement-quantity',
  'statement-subject',
]);

/** Reads a version by today's rules, and what can be read of it if it breaks them. It never fails. */
export function readVersionText(file: string, bytes: Uint8Array, base: string): VersionText {
  const [text = unread(bytes)] = mapInTime(
    [bytes],
    () => readText({ file, bytes, base }),
    () => unread(bytes),
  );
  return { ...text, paragraphs: text.paragraphs.map(withFacts) };
}

function unread(bytes: Uint8Array): VersionText {
  const decoded = decode(bytes);
  const raw = 'text' in decoded ? decoded.text.trim() : '';
  return { data: {}, outline: [], paragraphs: [], struck: [], raw };
}

function readText(content: Readable): VersionText {
  const read = readVersion(content);
  return read ? textOf(read) : unread(content.bytes);
}

/** A content, and what addresses in its page begin with. */
export interface Readable {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly base: string;
}

/** A version that has been read. */
export interface ReadVersion extends Omit<VersionText, 'html' | 'raw'> {
  /** The frontmatter as it was written, whatever it is. */
  readonly written: unknown;
  /** Whether there is nothing in its body that may not be published today. */
  readonly isFit: boolean;
  /** Makes its page. */
  readonly render: () => string;
}

/** Undefined if nothing can be read of it. */
export function readVersion({ file, bytes, base }: Readable): ReadVersion | undefined {
  const read = readAnyway(file, bytes, { ...nowhere, base, wordsOnly: true });
  if (!read) return undefined;
  const { written, outline, paragraphs, layout, problems, bodyLine, render } = read;
  const isFit = !problems.some(
    (problem) => isError(problem) && problem.line >= bodyLine && !harmless.has(problem.rule),
  );
  return {
    written,
    data: readFields(written),
    outline,
    paragraphs,
    struck: layout.struck,
    isFit,
    render: once(render),
  };
}

/** What is made when it is asked for, and then no more. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** As it is shown, and as it is kept: without what is looked for when it is asked for. */
export function textOf({ data, outline, paragraphs, struck, isFit, render }: ReadVersion): VersionText {
  return { data, outline, paragraphs, struck, ...(isFit && { html: render() }) };
}

/** A paragraph that finds what is in it when it is asked: quantities are asked for in the few paragraphs that were changed. */
export function withFacts(paragraph: Paragraph): Paragraph {
  if (paragraph.kind === 'code' || paragraph.isNote) return paragraph;
  let found: Paragraph['facts'] | null = null;
  return Object.defineProperty({ ...paragraph }, 'facts', {
    enumerable: true,
    get: () => (found === null ? (found = findFacts(paragraph.text)) : found),
  });
}
