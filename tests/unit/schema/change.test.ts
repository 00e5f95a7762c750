import { describe, expect, test } from 'vitest';
import { frontmatter } from '../../../src/schema/frontmatter.ts';

const least = {
  title: '云溪县交通运输局2024年工作计划',
  bureau: 'yunxi',
  kind: '年度工作计划',
  plans: ['2024'],
  published: '2024-01-05 09:30',
  provenance: 'official',
};
const entry = { date: '2024-03-15', kind: '更正', note: '里程漏加了一段。' };

function refuse(changes: unknown, others: object = {}): unknown[] {
  const { error } = frontmatter.safeParse({ ...least, ...others, changes });
  return (
    error?.issues.map((issue) =>
      issue.code === 'custom' ? `${issue.path.join('.')} ${issue.message}` : issue.code,
    ) ?? []
  );
}

describe('changes', () => {
  test('keeps what is written, and nothing where nothing is', () => {
    const changes = [{ ...entry, from: '72公里', to: '86公里' }];
    expect(frontmatter.parse({ ...least, changes }).changes).toEqual(changes);
    expect(frontmatter.parse(least).changes).toBeUndefined();
  });

  test('refuses unknown fields, unknown kinds and wrong dates', () => {
    expect(refuse([{ ...entry, by: '甲' }])).toEqual(['unrecognized_keys']);
    expect(refuse([{ ...entry, kind: '修订' }])).toEqual(['invalid_value']);
    expect(refuse([{ ...entry, date: '2024-02-30' }])).toEqual([
      'changes.0.date 修改日期“2024-02-30”不是日期：2024年2月没有30日。',
    ]);
  });

  test('refuses an entry that nobody has filled in', () => {
    expect(refuse([{ ...entry, note: '  ' }])).toEqual(['changes.0.note 修改说明（note）是空的。']);
    expect(refuse([{ date: entry.date, kind: entry.kind }])).toEqual(['invalid_type']);
  });

  test.each([
    [{ from: '72公里' }, '类别是“更正”的修改只写了 from。'],
    [{ to: '86公里' }, '类别是“更正”的修改只写了 to。'],
    [{ from: '86公里', to: '86公里' }, 'from 和 to 都是“86公里”，看不出改了什么。'],
    [{ kind: '补充', from: '72公里', to: '86公里' }, '类别是“补充”的修改写了 from、to。'],
    [{ kind: '撤回', from: '72公里' }, '类别是“撤回”的修改只写了 from。'],
    [{ kind: '格式', to: '72公里' }, '类别是“格式”的修改只写了 to。'],
  ])('refuses %j', (changed, message) => {
    expect(refuse([{ ...entry, ...changed }])).toEqual([`changes.0 ${message}`]);
  });

  test.each([
    {},
    { from: '72公里', to: '86公里' },
    { kind: '补充', to: '86公里' },
    { kind: '撤回' },
    { kind: '格式' },
  ])('takes %j', (changed) => {
    expect(refuse([{ ...entry, ...changed }])).toEqual([]);
  });

  test('wants the oldest first, and none before the document', () => {
    expect(refuse([entry, { ...entry, date: '2024-03-14' }])).toEqual([
      'changes.1.date 修改日期“2024-03-14”早于排在它前面的“2024-03-15”。',
    ]);
    expect(refuse([entry, entry])).toEqual([]);
    expect(refuse([{ ...entry, date: '2024-01-04' }])).toEqual([
      'changes.0.date 修改日期“2024-01-04”早于发布日期“2024-01-05”。',
    ]);
    expect(refuse([{ ...entry, date: '2024-01-05' }])).toEqual([]);
  });

  test('takes the date of the text where none of publication is known', () => {
    const source = { name: '云溪县交通运输局', title: '云溪县交通运输局2024年工作计划' };
    const edited = { provenance: 'edited', source, published: undefined };
    expect(refuse([entry], edited)).toEqual([]);
    expect(refuse([entry], { ...edited, written: '2024-03' })).toEqual([]);
    expect(refuse([entry], { ...edited, written: '2024-04' })).toEqual([
      'changes.0.date 修改日期“2024-03-15”早于成文日期“2024-04”。',
    ]);
  });

  test('leaves a date of publication that is none to its own problem', () => {
    expect(refuse([entry], { published: '2024/5/1' })).toEqual(['published 发布日期“2024/5/1”不是日期。']);
  });

  test('takes a document back once', () => {
    const withdrawn = { ...entry, kind: '撤回' };
    expect(refuse([withdrawn, entry, withdrawn])).toEqual(['changes.2.kind 撤回写了两次。']);
  });
});
