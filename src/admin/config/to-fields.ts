import { z } from 'astro/zod';
import type { Field } from './field.ts';

/** What `z.toJSONSchema` gives of the schemas of the content, as far as forms need it. */
interface Shape {
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly examples?: readonly string[];
  readonly default?: unknown;
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

/** Values that are written in several lines, whoever writes them. */
const long: ReadonlySet<string> = new Set(['abstract', 'reason', 'note', 'description', 'explanation']);

/** The fields of a schema in its order, with the labels, the explanations and the forms that it gives itself. */
export function toFields(schema: z.ZodType): Field[] {
  return fieldsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape);
}

function fieldsOf({ properties = {}, required = [] }: Shape): Field[] {
  return Object.entries(properties).map(([name, shape]) => toField(name, shape, required.includes(name)));
}

function toField(name: string, shape: Shape, required: boolean): Field {
  const { title = name, description } = shape;
  const field = {
    name,
    label: title,
    required,
    ...(description !== undefined && { hint: description }),
  };
  switch (shape.type) {
    case 'object':
      return { ...field, widget: 'object', collapsed: true, fields: fieldsOf(shape) };
    case 'array':
      return { ...field, widget: 'list', ...toItems(shape.items ?? {}) };
    case 'boolean':
      return { ...field, widget: 'boolean', ...(shape.default !== undefined && { default: shape.default }) };
    default:
      return { ...field, ...toLine(name, shape) };
  }
}

/** Plain values are written one a line. */
function toItems(items: Shape): Pick<Field, 'fields'> {
  return items.type === 'object' ? { fields: fieldsOf(items) } : {};
}

function toLine(
  name: string,
  { enum: values, pattern, examples = [] }: Shape,
): Omit<Field, 'name' | 'label' | 'required'> {
  if (values) return { widget: 'select', options: values.map((value) => ({ label: value, value })) };
  if (pattern === undefined) return { widget: long.has(name) ? 'text' : 'string' };
  const example = examples.length > 0 ? `请写成 ${examples.join(' 或者 ')} 这样的格式。` : '格式不对。';
  return { widget: 'string', pattern: [pattern, example] };
}
