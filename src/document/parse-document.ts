import type { Root } from 'mdast';
import { VFile } from 'vfile';
import type { Block } from '../markdown/blocks/block.ts';
import type { Context } from '../markdown/context.ts';
import { detach } from '../markdown/detach.ts';
import { readMarkdown, renderMarkdown } from '../markdown/processor.ts';
import {
  collections,
  idOf,
  type Document,
  type InternalLink,
  type UnrenderedDocument,
} from '../schema/document.ts';
import { compareProblems, isError, type Problem } from '../schema/problem.ts';
import { reportOn, toProblem } from '../source/message.ts';
import { readFrontmatter } from './frontmatter.ts';
import { isExcessive, isPasted, readText, reportNoncharacters, splitFile } from './split-file.ts';

export interface Parsed<One extends UnrenderedDocument = Document> {
  /** Missing if there is an error among the problems. */
  readonly document?: One;
  /** The text that the places in document and problems count in: see `decode`. Missing if the file is not UTF-8. */
  readonly source?: string;
  readonly problems: readonly Problem[];
  /** Links to other pages, also of a document with errors: where they lead can be checked all the same. */
  readonly links: readonly InternalLink[];
}

/**
 * The one way from a file to a Document: decode, split, validate, run the passes of `markdown/processor.ts`, render. Never throws for
 * what a file contains; every problem of the file is reported, and a Document is given only if none of them is an error.
 * @param path from the project's root, `content/plans/<bureau>/<period>.mdx`
 */
export function parseDocument(path: string, bytes: Uint8Array, context: Context): Parsed {
  const { document, file, tree, written: _written, bodyLine: _line, ...parsed } = parse(path, bytes, context);
  if (!document || !tree) return parsed;
  const html = renderMarkdown(tree, file);
  return { ...parsed, document: { ...document, html, terms: file.data.terms ?? [] } };
}

/**
 * The same without the last step, for those who need no page: the checks.
 * @param visit is given each citable block, for those who write into the source
 */
export function readDocument(
  path: string,
  bytes: Uint8Array,
  context: Context,
  visit?: (block: Block) => void,
): Parsed<UnrenderedDocument> {
  const { file, tree: _tree, written: _written, bodyLine: _line, ...parsed } = parse(path, bytes, context);
  if (visit) file.data.blocks?.forEach(visit);
  return parsed;
}

/** What can be read of a file that need not be right: one of another time, when other things were allowed and there. */
export interface ReadAnyway extends Pick<Document, 'outline' | 'paragraphs' | 'layout'> {
  /** The frontmatter as it was written, whatever it is. */
  readonly written: unknown;
  readonly problems: readonly Problem[];
  /** The line on which the body begins. */
  readonly bodyLine: number;
  /** The page, standing alone; to be made once. Only where `problems` has nothing that makes it unsafe is it fit to be shown. */
  readonly render: () => string;
}

/** Reads a file as `parseDocument` does, and gives what there is of it in spite of its errors; undefined if that is nothing. */
export function readAnyway(path: string, bytes: Uint8Array, context: Context): ReadAnyway | undefined {
  const { file, tree, written, problems, bodyLine = 1 } = parse(path, bytes, context);
  const found = tree && takeFound(file, tree);
  return found && { ...found, written, problems, bodyLine };
}

/** Some blocks of a document, read by themselves: lines, anchors and sections are those that they would have with nothing around. */
export type ReadPart = Omit<ReadAnyway, 'written' | 'bodyLine'>;

/** Reads blocks as `readAnyway` reads a file. Whether they would be read the same in their document is for the caller to know. */
export function readPart(path: string, text: string, context: Context): ReadPart | undefined {
  const file = new VFile({ path, value: text, data: { context } });
  const found = takeFound(file, readMarkdown(file));
  return found && { ...found, problems: file.messages.map(toProblem) };
}

function takeFound(file: VFile, tree: Root): Omit<ReadPart, 'problems'> | undefined {
  const { outline, paragraphs, layout } = file.data;
  if (!outline || !paragraphs || !layout) return undefined;
  const render = (): string => {
    detach(tree, file);
    return renderMarkdown(tree, file);
  };
  return { outline, paragraphs, layout, render };
}

function parse(
  path: string,
  bytes: Uint8Array,
  context: Context,
): Parsed<UnrenderedDocument> & Read & { readonly file: VFile } {
  const file = new VFile({ path, data: { context } });
  const source = readText(bytes, reportOn(file));
  const { document, tree, written, bodyLine } = source === undefined ? {} : read(file, source, context);
  const problems = file.messages.map(toProblem).sort(compareProblems);
  return {
    file,
    problems,
    written,
    ...(bodyLine !== undefined && { bodyLine }),
    links: file.data.links ?? [],
    ...(source !== undefined && { source }),
    ...(tree && { tree }),
    ...(document && !problems.some(isError) && { document }),
  };
}

/** What comes of a file's text. */
interface Read {
  readonly document?: UnrenderedDocument;
  /** Missing if the body was not read. */
  readonly tree?: Root;
  /** The frontmatter as it was written. */
  readonly written?: unknown;
  readonly bodyLine?: number;
}

function read(file: VFile, source: string, context: Context): Read {
  const report = reportOn(file);
  reportNoncharacters(source, report);
  const parts = splitFile(source, report);
  if (!parts) return {};
  const { yaml, body, bodyLine } = parts;
  const frontmatter = readFrontmatter(yaml, file.path, context, report);
  if (isExcessive(body, report) || isPasted(body, report)) return {};
  file.value = body;
  file.data.bodyOffset = source.length - body.length;
  if (frontmatter?.periods) file.data.periods = frontmatter.periods;
  if (frontmatter?.kind) file.data.kind = frontmatter.kind;
  if (frontmatter?.value) file.data.bureau = frontmatter.value.bureau;
  const tree = readMarkdown(file);
  const written = frontmatter?.written;
  if (body.trim() === '') {
    const [message, advice] = ['文件没有正文。', '请在 --- 下面写上正文。'];
    report({ rule: 'empty-document', line: bodyLine, column: 1, message, advice });
  }
  if (!frontmatter?.value) return { tree, written, bodyLine };
  const { value: data, attachments } = frontmatter;
  return { tree, written, bodyLine, document: assemble(file, data, attachments) };
}

/** A Document of what the frontmatter says and of what the passes have found. */
function assemble(
  { path: file, data: found }: VFile,
  data: Document['data'],
  attachments: Document['assets'],
): UnrenderedDocument {
  const [collection] = collections.filter((name) => file.startsWith(`content/${name}/`));
  if (!collection) throw new RangeError(`${file} stands in no collection`);
  const { outline, paragraphs, statements, layout, assets, links } = found;
  if (!outline || !paragraphs || !statements || !layout || !assets || !links)
    throw new Error(`A pass has not run on ${file}`);
  return {
    id: idOf(file),
    collection,
    file,
    data,
    outline,
    paragraphs,
    statements,
    layout,
    assets: [...attachments, ...assets],
    links,
  };
}
