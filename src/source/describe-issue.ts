import type { z } from 'astro/zod';
import type { Refusal } from '../schema/explain.ts';
import { findClosest } from '../text/likeness/closest.ts';
import { toHalfWidthCode } from './full-width-code.ts';
import { schemaAt, shapeOf, unwrap } from './schema-shape.ts';

/** A zod issue, told in Chinese, with the path of the field that has to be mended. */
export interface DescribedIssue extends Refusal {
  readonly path: readonly PropertyKey[];
  /** The field that an unknown one was meant to be, as it seems. */
  readonly meant?: string;
}

/**
 * One zod issue can be several problems: each unknown key is one.
 * @param textOf the value at a path as it stands in the file: `1.10` is the number 1.1
 */
export function describeIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  input: unknown,
  textOf: (path: readonly PropertyKey[]) => string | undefined = () => undefined,
): DescribedIssue[] {
  const { path } = issue;
  const label = labelOf(schema, path);
  const told = describeWidth(valueAt(input, path), label, path);
  if (told) return [told];
  if (issue.code === 'custom') {
    const refusal = issue.params as Refusal | undefined;
    if (refusal) return [{ ...refusal, path }];
  }
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeOf(schemaAt(schema, path)));
    return issue.keys.map((key) => describeUnknownKey(key, known, path));
  }
  const found = valueAt(input, path);
  const name = String(path.at(-1) ?? '');
  if (found === undefined) {
    return [{ rule: 'missing-field', path, message: `缺少${label}。`, advice: `请加上 ${name}: 和它的值。` }];
  }
  if (found === null) return [{ path, ...describeEmpty(schema, path, label, name) }];
  const isPlain = typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean';
  const written = isPlain ? (textOf(path) ?? String(found)) : undefined;
  return [{ rule: 'invalid-value', path, ...describeValue(issue, label, written) }];
}

/** Of a code that is refused the width of its signs is the cause. */
function describeWidth(
  value: unknown,
  label: string,
  path: readonly PropertyKey[],
): DescribedIssue | undefined {
  const correct = typeof value === 'string' ? toHalfWidthCode(value) : undefined;
  if (correct === undefined) return undefined;
  const message = `${label}“${String(value)}”里有全角的字母、数字或符号。`;
  return { rule: 'invalid-value', path, message, advice: `请写成 ${correct}。` };
}

/** A field that is missing because it stands there under another name is one mistake, not two. */
export function dropConsequences(issues: readonly DescribedIssue[]): DescribedIssue[] {
  const entryOf = ({ path }: DescribedIssue): string => JSON.stringify(path.slice(0, -1).map(String));
  const unknown = Map.groupBy(
    issues.filter(({ rule }) => rule === 'unknown-field'),
    entryOf,
  );
  return issues.filter((issue) => {
    const { rule, path } = issue;
    if (rule !== 'missing-field') return true;
    const beside = unknown.get(entryOf(issue)) ?? [];
    // In an entry of a few fields any other name stands for a missing one.
    return !beside.some(({ meant }) => meant === path.at(-1) || path.length > 1);
  });
}

/** A field with nothing behind its colon, or an item of a list that is nothing. */
function describeEmpty(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  label: string,
  name: string,
): Refusal {
  if (typeof path.at(-1) === 'number') {
    const message = `${label}的第 ${String(Number(name) + 1)} 项是空的。`;
    return { rule: 'invalid-value', message, advice: '请写上这一项，或者删去它。' };
  }
  if (schemaAt(schema, path)?.safeParse(undefined).success) {
    return { rule: 'invalid-value', message: `${label}后面没有写值。`, advice: '没有的，请删去这一行。' };
  }
  return {
    rule: 'missing-field',
    message: `${label}后面没有写值。`,
    advice: `请在 ${name}: 后面写上它的值。`,
  };
}

function describeUnknownKey(
  key: string,
  known: readonly string[],
  path: readonly PropertyKey[],
): DescribedIssue {
  const indented = key.replace(/^[\u3000\u00A0]+/u, '');
  if (indented !== key) {
    return {
      rule: 'unknown-field',
      path: [...path, key],
      message: `“${indented}”前面的空格不是普通的空格。`,
      advice: '请改用英文输入法的空格缩进。',
    };
  }
  const closest = findClosest(key, known);
  return {
    rule: 'unknown-field',
    path: [...path, key],
    message: `不认识的字段“${key}”。`,
    advice: closest ? `是不是想写 ${closest}？` : `这里可以写的字段有：${known.join('、')}。`,
    ...(closest !== undefined && { meant: closest }),
  };
}

function describeValue(
  issue: z.core.$ZodIssue,
  label: string,
  written: string | undefined,
): { message: string; advice: string } {
  const shown = written === undefined ? '' : `“${written}”`;
  switch (issue.code) {
    case 'invalid_value':
      return {
        message: `${label}${shown}不在可选的值之中。`,
        advice: `请写成其中之一：${issue.values.join('、')}。`,
      };
    case 'invalid_type':
      return {
        message: `${label}${shown}应当是${typeName(issue.expected)}。`,
        advice: adviseDay(label, written) ?? adviseType(issue.expected, written),
      };
    case 'too_small':
      return { message: `${label}是空的。`, advice: '请写上它的值；没有值就删去这一行。' };
    default:
      return { message: `${label}${shown}的格式不对。`, advice: '请参照说明里的例子改写。' };
  }
}

function typeName(type: string): string {
  const names: Record<string, string> = {
    string: '文字',
    array: '列表',
    object: '几个字段',
    number: '数字',
    boolean: ' true 或 false',
  };
  return names[type] ?? '别的类型';
}

/** `20250203`, which YAML takes for a number. */
function adviseDay(label: string, written = ''): string | undefined {
  const [, year, month, day] = /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])$/u.exec(written) ?? [];
  if (year === undefined || !/日期|定时/u.test(label)) return undefined;
  return `请写成 ${year}-${month ?? ''}-${day ?? ''} 这样的格式。`;
}

function adviseType(type: string, written: string | undefined): string {
  if (type === 'array') return '请写成 [第一项, 第二项] 的样子，只有一项也要加方括号。';
  if (type === 'object') return '请在它下面另起行，缩进两格，写“字段: 值”。';
  if (type === 'boolean') return '请写 true 或 false，不加引号。';
  return written === undefined ? '请给值加上英文双引号。' : `请写成 "${written}"，两边加英文双引号。`;
}

/** `“发布日期”（published）`, from the schema's own titles. */
function labelOf(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const name = path.filter((key) => typeof key === 'string').join('.');
  const found = schemaAt(schema, path);
  const title = found && (found.meta() ?? unwrap(found).meta())?.title;
  if (!title) return name ? `“${name}”` : '内容';
  return `“${title}”（${name}）`;
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}
