import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createJsonSchemas } from '../../../src/schema/json-schema.ts';

const content = path.join(import.meta.dirname, '../../../content');
const schemas = createJsonSchemas();

describe('createJsonSchemas', () => {
  test('content/schemas holds exactly what the schemas say; `npm run schema` writes it', () => {
    const names = Object.keys(schemas).map((name) => `${name}.schema.json`);
    expect(readdirSync(path.join(content, 'schemas')).sort()).toEqual(names.sort());
    for (const [name, schema] of Object.entries(schemas)) {
      const written = readFileSync(path.join(content, `schemas/${name}.schema.json`), 'utf8');
      expect(written).toBe(`${JSON.stringify(schema, undefined, 2)}\n`);
    }
  });

  test('refuses unknown fields, as the build does', () => {
    for (const name of ['document', 'bureau', 'term', 'measure', 'project', 'site', 'check']) {
      expect(schemas[name]).toMatchObject({ type: 'object', additionalProperties: false });
    }
  });

  test('does not ask for fields that have a default', () => {
    expect(schemas['document']).toMatchObject({ required: ['title', 'bureau', 'kind', 'provenance'] });
    expect(schemas['site']).toMatchObject({ required: ['name', 'description'] });
  });

  test('tells an editor what each field is, in Chinese', () => {
    const fields = Object.values(schemas).flatMap((schema) =>
      Object.entries(
        (schema as { properties?: Record<string, { title?: string; description?: string }> }).properties ??
          {},
      ),
    );
    expect(fields.length).toBeGreaterThan(30);
    const unexplained = fields.filter(
      ([, field]) => !/\p{sc=Han}/u.test(field.title ?? '') || !field.description?.endsWith('。'),
    );
    expect(unexplained).toEqual([]);
  });
});

describe('the settings that come with the program', () => {
  const shared = path.join(import.meta.dirname, '../../../src/settings/shared/content');
  const files = readdirSync(shared, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );

  test.each(files)('%s names its schema for editors', (file) => {
    const [first = ''] = readFileSync(path.join(shared, file), 'utf8').split('\n');
    const [, written = ''] = /^# yaml-language-server: \$schema=(\S+)$/u.exec(first) ?? [];
    const name = path.dirname(file) === 'glossary' ? 'term' : path.basename(file, '.yaml');
    expect(path.resolve(shared, path.dirname(file), written)).toBe(
      path.join(content, `schemas/${name}.schema.json`),
    );
  });
});
