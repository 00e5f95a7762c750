import { isMap, isNode, isScalar, isSeq, parseDocument, type Pair } from 'yaml';
import { findYamlExcess } from '../../source/yaml-limits.ts';
import type { Dropped, Meta } from '../blocks.ts';

/** A text of Markdown in its two parts. */
export interface Parts {
  readonly meta: readonly Meta[];
  /** What stands in the frontmatter and is of no use here. */
  readonly dropped: readonly Dropped[];
  /** With blank lines in the place of the frontmatter. */
  readonly body: string;
}

/** Fields of other programs, and what they are called in the head of a page. */
const names: ReadonlyMap<unknown, string> = new Map([
  ['title', 'title'],
  ['date', 'PubDate'],
  ['published', 'PubDate'],
  ['keywords', 'Keywords'],
]);

/** How a field is listed that is of no use. */
export const unusedField = '没有用到的文件信息';

/** Splits a text. What stands between two lines `---` and is no list of fields is part of the body. */
export function splitFrontmatter(source: string): Parts {
  const [whole, yaml] = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/u.exec(source) ?? [];
  if (whole === undefined || yaml === undefined || !isFields(yaml))
    return { meta: [], dropped: [], body: source };
  const body = '\n'.repeat(whole.split('\n').length - 1) + source.slice(whole.length);
  return { ...readFields(yaml), body };
}

/** Whether a text begins with the name of a field, as far as it begins with anything. */
function isFields(yaml: string): boolean {
  return /^(?:\s*(?:#.*)?\n)*[^\s:#>*-][^:\n]*:(?:\s|$)/u.test(yaml);
}

function readFields(yaml: string): Omit<Parts, 'body'> {
  const all = { meta: [], dropped: [{ sort: unusedField, text: yaml.trim(), place: 1 }] };
  if (findYamlExcess(yaml)) return all;
  // Every value is the text that stands there: 1.10 is no number.
  const { contents, errors } = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
  if (errors.length > 0 || !isMap(contents)) return all;
  const [meta, dropped]: [Meta[], Dropped[]] = [[], []];
  for (const pair of contents.items) {
    const name = isScalar(pair.key) ? names.get(pair.key.value) : undefined;
    const texts = listTexts(pair.value);
    if (name !== undefined && texts.length > 0) meta.push({ name, value: texts.join(' '), place: 1 });
    else if (hasValue(pair)) dropped.push({ sort: unusedField, text: cutPair(yaml, pair), place: 1 });
  }
  return { meta, dropped };
}

function listTexts(value: unknown): string[] {
  const nodes: readonly unknown[] = isSeq(value) ? value.items : [value];
  return nodes.flatMap((node) => (isScalar(node) && isWritten(node.value) ? [node.value] : []));
}

/** What YAML has for nothing is no text. */
function isWritten(value: unknown): value is string {
  return typeof value === 'string' && !/^(?:|~|null)$/iu.test(value);
}

function hasValue({ value }: Pair): boolean {
  return !isScalar(value) || isWritten(value.value);
}

function cutPair(yaml: string, { key, value }: Pair): string {
  return yaml.slice(rangeOf(key)?.[0] ?? 0, rangeOf(value)?.[1]).trim();
}

/** Where a node stands: its beginning and its end, UTF-16 offsets. */
function rangeOf(node: unknown): readonly number[] | undefined {
  return isNode(node) ? (node.range ?? undefined) : undefined;
}
