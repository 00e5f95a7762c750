import { compareProblems, type Problem } from '../schema/problem.ts';
import { frontmatter as frontmatterSchema, type Frontmatter } from '../schema/frontmatter.ts';
import { findCrowdedParagraph, mostMarks } from '../text/crowded-marks.ts';
import type { Context } from '../markdown/context.ts';
import type { Report } from '../source/place.ts';
import { expandComponents } from '../markdown/components/expand.ts';
import { pairTags } from '../markdown/components/pair-tags.ts';
import { decode } from '../source/decode.ts';
import { inlineDefinitions } from '../markdown/definitions.ts';
import { limitDepth } from '../markdown/depth.ts';
import { describeUnknown } from '../source/describe-unknown.ts';
import {
  collections,
  type Asset,
  type Document,
  type InternalLink,
  type UnrenderedDocument,
  idOf,
} from '../schema/document.ts';
import { arrangeFootnotes } from '../markdown/footnotes.ts';
import { gate } from '../markdown/gate.ts';
import { renderHtml } from '../markdown/html.ts';
import { readLayout } from '../markdown/layout.ts';
import { mergeCells } from '../markdown/merged-cells.ts';
import { restoreMarks } from '../markdown/marks.ts';
import { addressParagraphs, type Block } from '../markdown/paragraphs.ts';
import { resolveAttachment, resolveReferences } from '../markdown/references.ts';
import { parseSyntax } from '../markdown/syntax.ts';
import { tidy } from '../markdown/tidy.ts';
import { readYaml } from '../source/yaml.ts';

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
 * The one way from a file to a Document: decode, split, validate, gate, address, render. Never throws for what a file contains;
 * every problem of the file is reported, and a Document is given only if none of them is an error.
 * @param file path from the project's root, `content/plans/<bureau>/<period>.mdx`
 */
export function parseDocument(file: string, bytes: Uint8Array, context: Context): Parsed {
  const { document, render, ...parsed } = parse(file, bytes, context);
  return document && render ? { ...parsed, document: { ...document, ...render() } } : parsed;
}

/**
 * The same without the last step, for those who need no page: the checks.
 * @param visit is given each citable block, for those who write into the source
 */
export function readDocument(
  file: string,
  bytes: Uint8Array,
  context: Context,
  visit?: (block: Block) => void,
): Parsed<UnrenderedDocument> {
  const { render: _render, ...parsed } = parse(file, bytes, context, visit);
  return parsed;
}

type Render = () => Pick<Document, 'html' | 'terms'>;

function parse(
  file: string,
  bytes: Uint8Array,
  context: Context,
  visit?: (block: Block) => void,
): Parsed<UnrenderedDocument> & { readonly render?: Render } {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push({ severity: 'error', file, ...problem });
  const source = readText(bytes, report);
  const { document, render, links } =
    source === undefined ? { links: [] } : read(file, source, context, report, visit);
  problems.sort(compareProblems);
  const failed = problems.some(({ severity }) => severity === 'error');
  return {
    problems,
    links,
    ...(source !== undefined && { source }),
    ...(document && !failed && { document, render }),
  };
}

function readText(bytes: Uint8Array, report: Report): string | undefined {
  const decoded = decode(bytes);
  if ('text' in decoded) return decoded.text;
  const guess = decoded.encoding ? `看起来是 ${decoded.encoding}` : '不知道是什么编码';
  const message = `文件不是 UTF-8 编码，${guess}。`;
  report({ rule: 'not-utf8', ...decoded.place, message, advice: '请在编辑器里另存为 UTF-8 编码。' });
  return undefined;
}

function read(
  file: string,
  source: string,
  context: Context,
  report: Report,
  visit: ((block: Block) => void) | undefined,
): { document?: UnrenderedDocument; render?: Render; links: InternalLink[] } {
  reportNoncharacters(source, report);
  const parts = splitFrontmatter(source);
  if (!parts) {
    const message = '文件开头没有文件信息（frontmatter）。';
    const advice = '请在第一行写 ---，接着写 title: 等字段，再用一行 --- 结束。';
    report({ rule: 'no-frontmatter', line: 1, column: 1, message, advice });
    return { links: [] };
  }
  const data = readFrontmatter(parts.yaml, file, context, report);
  const { body } = parts;
  if (isCrowded(body, report)) return { links: [] };
  const root = parseSyntax(body);
  limitDepth(root, report);
  pairTags(root, report);
  inlineDefinitions(root, report);
  gate(root, body, report);
  restoreMarks(root, body);
  expandComponents(root, body, report);
  arrangeFootnotes(root, report);
  mergeCells(root, body, report);
  tidy(root, body);
  const { assets, links } = resolveReferences(root, file, context, report);
  const { measures, projects } = context;
  const statedIn = { periods: data?.periods, measures, projects, report };
  const addressed = addressParagraphs(root, context.base, statedIn, visit);
  const { outline, paragraphs, statements, mark } = addressed;
  if (body.trim() === '') {
    const place = { line: parts.bodyLine, column: 1 };
    report({
      rule: 'empty-document',
      ...place,
      message: '文件没有正文。',
      advice: '请在 --- 下面写上正文。',
    });
  }
  if (!data?.value) return { links };
  const [collection] = collections.filter((name) => file.startsWith(`content/${name}/`));
  if (!collection) throw new RangeError(`${file} stands in no collection`);
  const document = {
    id: idOf(file),
    collection,
    file,
    data: data.value,
    outline,
    paragraphs,
    statements,
    layout: readLayout(root),
    assets: [...data.attachments, ...assets],
    links,
  };
  const render: Render = () => {
    mark();
    return renderHtml(root, context.findTerms);
  };
  return { document, render, links };
}

/** Reports a paragraph that it would take minutes to read. */
function isCrowded(body: string, report: Report): boolean {
  const line = findCrowdedParagraph(body);
  if (line === undefined) return false;
  const message = `这一段里的星号、下划线、波浪线超过 ${String(mostMarks)} 处，读不出来。`;
  report({
    rule: 'unread-markdown',
    line,
    column: 1,
    message,
    advice: '请把它分成几段，或者删去多余的标记。',
  });
  return true;
}

/** The YAML between the two `---` lines, and the body with blank lines in its place, so that lines stay the file's. */
function splitFrontmatter(source: string): { yaml: string; body: string; bodyLine: number } | undefined {
  const match = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/u.exec(source);
  if (!match) return undefined;
  const lines = match[0].split('\n').length - 1;
  return {
    yaml: match[1] ?? '',
    body: '\n'.repeat(lines) + source.slice(match[0].length),
    bodyLine: lines + 1,
  };
}

/** Frontmatter as far as it can be used; `value` only if nothing is wrong with it. */
interface ReadFrontmatter {
  readonly value?: Frontmatter | undefined;
  readonly attachments: readonly Asset[];
  readonly periods: Pick<Frontmatter, 'plans' | 'reviews'> | undefined;
}

function readFrontmatter(
  yaml: string,
  file: string,
  context: Context,
  report: Report,
): ReadFrontmatter | undefined {
  const read = readYaml(yaml, frontmatterSchema, report, 1);
  if (!read) return undefined;
  const { value, written, placeOfPath } = read;
  // What is right by itself is compared with the rest of the content, even if another field is wrong.
  const bureau = readField('bureau', written);
  const topics = readField('topics', written) ?? [];
  const files = readField('attachments', written) ?? [];
  if (bureau !== undefined && !context.bureaus.has(bureau)) {
    const otherwise = '请先在 content/bureaus/ 里为它建一个文件。';
    report({
      rule: 'unknown-bureau',
      ...placeOfPath(['bureau']),
      ...describeUnknown('发布机构', bureau, context.bureaus, otherwise),
    });
  }
  topics.forEach((topic, index) => {
    if (context.topics.has(topic)) return;
    const otherwise = `可以用的主题有：${[...context.topics].join('、')}。`;
    report({
      rule: 'unknown-topic',
      ...placeOfPath(['topics', index]),
      ...describeUnknown('主题', topic, context.topics, otherwise),
    });
  });
  const attachments = files.flatMap(({ file: asset, title }, index) => {
    const place = placeOfPath(['attachments', index, 'file']);
    return resolveAttachment(asset, title, place, file, context, report) ?? [];
  });
  const [plans, reviews] = [readField('plans', written), readField('reviews', written)];
  const periods = plans && reviews && { plans, reviews };
  return { value, attachments, periods };
}

/** One field as it would be validated by itself; undefined if it is wrong. */
function readField<Name extends keyof Frontmatter>(
  name: Name,
  written: unknown,
): Frontmatter[Name] | undefined {
  const value: unknown =
    typeof written === 'object' && written !== null ? Reflect.get(written, name) : undefined;
  const result = frontmatterSchema.shape[name].safeParse(value);
  return result.success ? (result.data as Frontmatter[Name]) : undefined;
}

/** Noncharacters are never text; some of them stand in for characters while Markdown is read. */
function reportNoncharacters(source: string, report: Report): void {
  source.split('\n').forEach((line, index) => {
    const column = line.search(/[\uFDD0-\uFDEF\uFFFE\uFFFF\0]/u) + 1;
    if (column === 0) return;
    const message = '这里有一个看不见的、不属于文字的字符。';
    report({
      rule: 'noncharacter',
      line: index + 1,
      column,
      message,
      advice: '请删去它，再重新输入这里的文字。',
    });
  });
}
