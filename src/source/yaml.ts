import {
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document as YamlDocument,
} from 'yaml';
import type { z } from 'astro/zod';
import { placeAt as placeAtOffset, type Place, type Report } from './place.ts';
import { findYamlExcess } from './yaml-limits.ts';
import { describeIssue } from './describe-issue.ts';

/**
 * Reads YAML and validates it with a schema. Every problem is reported at its place.
 * @param lineOffset lines that stand before the YAML in its file
 * @returns the value as written, and validated unless something was reported; undefined if it is not YAML
 */
export function readYaml<Schema extends z.ZodType>(
  source: string,
  schema: Schema,
  report: Report,
  lineOffset = 0,
):
  | { value?: z.infer<Schema>; written: unknown; placeOfPath: (path: readonly PropertyKey[]) => Place }
  | undefined {
  const excess = findYamlExcess(source);
  if (excess) {
    const { offset, ...told } = excess;
    const { line, column } = placeAtOffset(source, offset);
    report({ rule: 'yaml-syntax', line: line + lineOffset, column, ...told });
    return undefined;
  }
  const lines = new LineCounter();
  // A wrong indentation is reported once, as yaml's own error, not as each of its consequences.
  const yaml = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    strict: true,
    logLevel: 'error',
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const errors = [...yaml.errors.map(({ pos, code }) => ({ offset: pos[0], code })), ...findAliases(yaml)];
  for (const { offset, code } of errors) {
    report({ rule: 'yaml-syntax', ...placeAt(offset), ...describeYamlError(code) });
  }
  if (errors.length > 0) return undefined;
  const placeOfPath = (path: readonly PropertyKey[]): Place => {
    const offset = findOffset(yaml, path);
    return offset === undefined ? { line: Math.max(1, lineOffset), column: 1 } : placeAt(offset);
  };
  const written: unknown = yaml.toJS() ?? {};
  const result = schema.safeParse(written);
  if (result.success) return { value: result.data, written, placeOfPath };
  for (const issue of result.error.issues) {
    for (const { path, ...problem } of describeIssue(issue, schema, written)) {
      report({ ...problem, ...placeOfPath(path) });
    }
  }
  return { written, placeOfPath };
}

/** `title: *重点` refers to an anchor in YAML. Nobody means that; it may name nothing, or grow without end. */
function findAliases(yaml: YamlDocument): { offset: number; code: string }[] {
  const found: { offset: number; code: string }[] = [];
  visit(yaml, { Alias: (_key, { range }) => void found.push({ offset: range?.[0] ?? 0, code: 'ALIAS' }) });
  return found;
}

/** Offset of the key at the end of the path, or of the nearest thing above it that exists. */
function findOffset(yaml: YamlDocument, path: readonly PropertyKey[]): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? yaml.contents : yaml.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = yaml.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return undefined;
}

function describeYamlError(code: string): { message: string; advice: string } {
  switch (code) {
    case 'DUPLICATE_KEY':
      return { message: '同一个字段写了两次。', advice: '请只留一个。' };
    case 'TAB_AS_INDENT':
      return { message: '行首用了制表符（Tab）。', advice: '请改用空格缩进。' };
    case 'BAD_INDENT':
    case 'MULTILINE_IMPLICIT_KEY':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return {
        message: '这里的缩进或冒号不对，读不出字段。',
        advice: '请每行写一个“字段: 值”，用英文冒号，冒号后空一格；值里有英文冒号的，整个值加英文双引号。',
      };
    case 'ALIAS':
      return { message: '值的开头是星号，读不出来。', advice: '请给整个值加上英文双引号。' };
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
      return {
        message: '这里少了或多了符号，例如引号、括号没有配对。',
        advice: '请检查这一行的引号和方括号。',
      };
    default:
      return {
        message: '这里不合 YAML 的写法。',
        advice: '请每行写一个“字段: 值”，用英文冒号，冒号后空一格；拿不准时给值加上英文双引号。',
      };
  }
}
