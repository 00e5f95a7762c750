import { describe, expect, it } from 'vitest';
import { componentNames } from '../../../src/markdown/components/registry.ts';
import { createJsonSchemas } from '../../../src/schema/json-schema.ts';
import { kinds } from '../../../src/schema/kind.ts';
import { readCode, readDoc, readRows, readSection } from './read-docs.ts';

// The guide's tables of fields say what the schemas say: every field, its Chinese name, whether it must be written, its default.

const guide = readDoc('docs/guide.zh-CN.md');

interface JsonSchema {
  readonly title?: string;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
}

interface Field {
  readonly path: string;
  readonly title: string | undefined;
  readonly required: boolean;
  readonly byDefault?: string;
}

/** Fields of a schema and of what stands below them: `source.name`, `attachments[].title`. */
function listFields({ properties = {}, required = [] }: JsonSchema, prefix = ''): Field[] {
  return Object.entries(properties).flatMap(([key, schema]) => {
    const path = prefix + key;
    const field = {
      path,
      title: schema.title,
      required: required.includes(key),
      ...(typeof schema.default === 'string' && { byDefault: schema.default }),
    };
    return [field, ...listFields(schema, `${path}.`), ...listFields(schema.items ?? {}, `${path}[].`)];
  });
}

const schemas = createJsonSchemas() as Record<string, JsonSchema>;

describe.each([
  { heading: '文件信息', schema: schemas['document'] },
  { heading: '发布机构', schema: schemas['bureau'] },
  { heading: '名词解释', schema: schemas['term'] },
  { heading: '指标', schema: schemas['measure'] },
  { heading: '项目', schema: schemas['project'] },
  { heading: '主题', schema: schemas['topics']?.items },
  { heading: '大白话', schema: schemas['synonyms']?.items },
  { heading: '网站设置', schema: schemas['site'] },
  { heading: '检查的设置', schema: schemas['check'] },
])('$heading', ({ heading, schema = {} }) => {
  const fields = listFields(schema);
  const rows = readRows(readSection(guide, heading), '字段');
  const byPath = new Map(rows.map((cells) => [readCode(cells[0] ?? ''), cells]));

  it('describes every field, and none that does not exist', () => {
    expect(fields.length).toBeGreaterThan(1);
    expect([...byPath.keys()].sort()).toEqual(fields.map(({ path }) => path).sort());
  });

  it.each(fields)('tells name and need of $path', ({ path, title, required, byDefault }) => {
    const [, name, need, ...others] = byPath.get(path) ?? [];
    expect(name).toBe(title);
    expect(need === '必须').toBe(required);
    if (byDefault !== undefined) expect(others[0]).toBe(`\`${byDefault}\``);
    expect(others.at(-1)).not.toBe('');
  });
});

describe('文种', () => {
  it('lists every kind with its id, its folder and its period', () => {
    const folders = {
      ahead: ['content/plans/', 'plans'],
      back: ['content/summaries/', 'reviews'],
      neither: [],
    };
    expect(readRows(guide, '文种').map((cells) => cells.map(readCode))).toEqual(
      kinds.map(({ id, name, looks }) => [name, id, ...folders[looks]]),
    );
  });
});

describe('组件', () => {
  it('describes every component', () => {
    expect(readRows(guide, '组件').map(([name = '']) => readCode(name))).toEqual(componentNames);
  });
});
