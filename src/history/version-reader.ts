import { readFrontmatter } from '../document/frontmatter.ts';
import { readPart } from '../document/parse-document.ts';
import { isExcessive, isPasted, splitFile } from '../document/split-file.ts';
import type { Context } from '../markdown/context.ts';
import { decode } from '../source/decode.ts';
import { exchangeHtml, exchangePart } from './part/exchange-part.ts';
import { findPart } from './part/find-part.ts';
import { nowhere, readFields } from './version-facts.ts';
import { once, readVersion, type Readable, type ReadVersion } from './version-text.ts';

/**
 * Gives the function that reads contents one after the other. Versions of a document have most of it in common: of one that follows
 * another only the part is read in which they differ, where it can be read by itself. The same comes of it, either way.
 */
export function createVersionReader(): (content: Readable) => ReadVersion | undefined {
  let last: Known | undefined;
  return (content) => {
    const source = splitSource(content.bytes);
    const next = last && source && readNext(last, content, source);
    const read = next ?? readVersion(content);
    last = source && read?.isFit ? { ...content, source, read } : undefined;
    return read;
  };
}

/** What was read last. */
interface Known extends Readable {
  readonly source: Source;
  readonly read: ReadVersion;
}

/** The text of a file in its two parts. */
interface Source {
  readonly yaml: string;
  readonly body: string;
  /** How many lines stand above the body. */
  readonly above: number;
  /** Those of the body. */
  readonly lines: readonly string[];
}

function splitSource(bytes: Uint8Array): Source | undefined {
  const decoded = decode(bytes);
  const parts = 'text' in decoded ? splitFile(decoded.text, ignore) : undefined;
  if (!parts) return undefined;
  const { yaml, body, bodyLine } = parts;
  const above = bodyLine - 1;
  return { yaml, body, above, lines: body.slice(above).split('\n') };
}

/** What is wrong is told where a version is read whole. */
function ignore(): void {
  return undefined;
}

/** Undefined if it has to be read whole. */
function readNext(last: Known, content: Readable, source: Source): ReadVersion | undefined {
  const { file, base } = content;
  if (file !== last.file || base !== last.base) return undefined;
  const part = findPart(last.source.lines, source.lines);
  if (!part || isExcessive(source.body, ignore) || isPasted(source.body, ignore)) return undefined;
  const context: Context = { ...nowhere, base, wordsOnly: true };
  const head = readHead(last, source, file, context);
  if (!head) return undefined;
  const [old, later] = [readPart(file, part.old, context), readPart(file, part.new, context)];
  if (!old || !later) return undefined;
  const { growth } = part;
  const above = { old: last.source.above + part.above, new: source.above + part.above };
  const words = exchangePart(last.read, { old, new: later, above, growth });
  if (!words) return undefined;
  const render = once(
    () =>
      exchangeHtml(last.read.render(), old.render(), later.render()) ?? readVersion(content)?.render() ?? '',
  );
  return { ...last.read, ...head, ...words, render };
}

/** The frontmatter; undefined if something in the body may depend on what is another there: statements are of its periods. */
function readHead(
  { read, source: before }: Known,
  source: Source,
  file: string,
  context: Context,
): Pick<ReadVersion, 'written' | 'data'> | undefined {
  if (source.yaml === before.yaml) return { written: read.written, data: read.data };
  const written = readFrontmatter(source.yaml, file, context, ignore)?.written;
  const periodsOf = (fields: unknown): string => {
    const { plans, reviews } = (fields ?? {}) as Record<string, unknown>;
    return JSON.stringify([plans, reviews]);
  };
  if (source.body.includes('<') && periodsOf(written) !== periodsOf(read.written)) return undefined;
  return { written, data: readFields(written) };
}
