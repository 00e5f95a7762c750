import { describe, expect, test } from 'vitest';
import { createConfig, workingCopy } from '../../../../src/admin/config/config.ts';
import type { Field } from '../../../../src/admin/config/field.ts';
import { listComponents } from '../../../../src/admin/components/list-components.ts';
import { bureau } from '../../../../src/schema/bureau.ts';
import { frontmatter } from '../../../../src/schema/frontmatter.ts';

const columns = { plans: '工作计划', summaries: '工作总结' } as never;
const config = createConfig(
  {
    site: { name: '云溪交通公开', domain: 'https://www.yunxi.example', base: '/jtj/', columns, ownKinds: [] },
    topics: [{ id: 'rural-roads', name: '农村公路' }],
  },
  workingCopy,
);
const [plans, summaries, bureaus] = config.collections;
const find = (fields: readonly Field[] = [], name: string): Field | undefined =>
  fields.find((field) => field.name === name);

describe('createConfig', () => {
  test('has a form for each column of documents and for bureaus, with every field of their schemas', () => {
    expect(config.collections.map(({ label }) => label)).toEqual(['工作计划', '工作总结', '机构']);
    for (const collection of [plans, summaries])
      expect(collection?.fields.map(({ name }) => name)).toEqual([
        ...Object.keys(frontmatter.shape),
        'body',
        'source_text',
      ]);
    expect(bureaus?.fields.map(({ name }) => name)).toEqual([...Object.keys(bureau.shape), 'source_text']);
  });

  test('labels and explains every field in Chinese', () => {
    const list = (fields: readonly Field[]): Field[] =>
      fields.flatMap((field) => [field, ...list(field.fields ?? [])]);
    for (const { fields } of config.collections)
      for (const { name, label, hint, widget } of list(fields)) {
        expect([name, label]).toEqual([name, expect.stringMatching(/\p{Script=Han}/u)]);
        if (widget !== 'hidden') expect([name, hint]).toEqual([name, expect.any(String)]);
      }
  });

  test('asks for what the schema asks for, in its forms', () => {
    expect(find(plans?.fields, 'title')).toMatchObject({ required: true, widget: 'string', label: '标题' });
    expect(find(plans?.fields, 'publish')).toMatchObject({
      required: false,
      pattern: [
        frontmatter.shape.publish.unwrap().meta()?.['pattern'],
        '请写成 2027-01-05 09:00 或者 2027-01-05 这样的格式。',
      ],
    });
    expect(find(plans?.fields, 'draft')).toMatchObject({ widget: 'boolean' });
    expect(find(find(plans?.fields, 'attachments')?.fields, 'file')).toMatchObject({ widget: 'file' });
    expect(find(find(plans?.fields, 'validity')?.fields, 'status')?.options).toHaveLength(3);
  });

  test('offers the kinds of the column, the topics of the site, and the bureaus', () => {
    expect(find(plans?.fields, 'kind')?.options?.map(({ value }) => value)).toContain('年度工作计划');
    expect(find(plans?.fields, 'kind')?.options?.map(({ value }) => value)).not.toContain('年度工作总结');
    expect(find(summaries?.fields, 'kind')?.options?.map(({ value }) => value)).toContain('年度工作总结');
    expect(find(plans?.fields, 'topics')).toMatchObject({ multiple: true, options: [{ value: '农村公路' }] });
    expect(find(plans?.fields, 'bureau')).toMatchObject({ widget: 'relation', collection: 'bureaus' });
  });

  test('takes away nothing: what was published has an address', () => {
    for (const collection of config.collections) expect(collection.delete).toBe(false);
  });
});

describe('listComponents', () => {
  test('knows what authors call each of them', () => {
    for (const { name, label } of listComponents()) expect(label).not.toBe(name);
  });
});
