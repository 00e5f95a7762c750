import { isMap, isNode, isScalar, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import type { z } from 'astro/zod';
import { placeAt as placeAtOffset, type Place, type Report } from './place.ts';
import { findYamlExcess } from './yaml-limits.ts';
import { describeIssue, dropConsequences } from './describe-issue.ts';
import { findFullWidthValues } from './full-width-value.ts';
import { findLostText } from './lost-text.ts';
import { findUnindentedFields } from './unindented-fields.ts';
import { listFaults } from './yaml-fault.ts';

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
  const faults = listFaults(source, yaml);
  for (const { offset, ...told } of faults) report({ rule: 'yaml-syntax', ...placeAt(offset), ...told });
  if (faults.length > 0) return undefined;
  const placeOfPath = (path: readonly PropertyKey[]): Place => {
    const offset = findOffset(yaml, path);
    return offset === undefined ? { line: Math.max(1, lineOffset), column: 1 } : placeAt(offset);
  };
  const written: unknown = yaml.toJS() ?? {};
  const mistaken = [
    ...findFullWidthValues(yaml),
    ...findLostText(yaml, source),
    ...findUnindentedFields(yaml, schema),
  ];
  const told = new Set<number>();
  for (const { offset, path: _path, ...mistake } of mistaken) {
    if (!told.has(offset)) report({ rule: 'yaml-syntax', ...placeAt(offset), ...mistake });
    told.add(offset);
  }
  const result = schema.safeParse(written);
  if (result.success) return { ...(mistaken.length === 0 && { value: result.data }), written, placeOfPath };
  const textOf = (path: readonly PropertyKey[]): string | undefined => {
    const node = yaml.getIn(path, true);
    return isScalar(node) ? node.source : undefined;
  };
  const issues = result.error.issues.flatMap((issue) => describeIssue(issue, schema, written, textOf));
  for (const { path, meant: _meant, ...problem } of dropConsequences(issues)) {
    // What is wrong with a value is told once.
    if (!mistaken.some((one) => sharesWay(one.path, path))) report({ ...problem, ...placeOfPath(path) });
  }
  return { written, placeOfPath };
}

/** Whether one path leads to the other or on from it. */
function sharesWay(a: readonly PropertyKey[], b: readonly PropertyKey[]): boolean {
  const shared = Math.min(a.length, b.length);
  return shared > 0 && a.slice(0, shared).every((step, index) => String(step) === String(b[index]));
}

/**
 * The place of a field in YAML that has been read before without a problem: its key, or its item of a list.
 * @param lineOffset lines that stand before the YAML in its file
 */
export function locateInYaml(source: string, path: readonly PropertyKey[], lineOffset = 0): Place {
  const offset = findOffset(parseDocument(source, { prettyErrors: false, logLevel: 'error' }), path) ?? 0;
  const { line, column } = placeAtOffset(source, offset);
  return { line: line + lineOffset, column };
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
