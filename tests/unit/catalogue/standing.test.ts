import { describe, expect, test } from 'vitest';
import {
  describeReason,
  describeStanding,
  findStanding,
  findSuccessions,
} from '../../../src/catalogue/standing.ts';
import type { Frontmatter } from '../../../src/schema/frontmatter.ts';
import { createDocument } from '../check/stored-document.ts';

const ended = (successor: string): Frontmatter['validity'] => ({
  status: '废止',
  date: '2024-06-30',
  reason: '任务调整',
  successor,
});
const document = (name: string, validity?: Frontmatter['validity']) =>
  createDocument(`plans/yunxi/${name}`, { data: { title: name, ...(validity && { validity }) } });

describe('findSuccessions', () => {
  test('leads from each document to the next and back', () => {
    const found = findSuccessions([
      document('甲', ended('plans/yunxi/丙')),
      document('乙', ended('plans/yunxi/丙')),
      document('丙', ended('plans/yunxi/丁')),
      document('丁'),
      document('戊'),
    ]);
    const named = (title: string) => ({ id: `plans/yunxi/${title}`, title });
    expect(Object.fromEntries(found)).toEqual({
      'plans/yunxi/甲': { replacedBy: named('丙') },
      'plans/yunxi/乙': { replacedBy: named('丙') },
      'plans/yunxi/丙': { replaces: [named('甲'), named('乙')], replacedBy: named('丁') },
      'plans/yunxi/丁': { replaces: [named('丙')] },
    });
  });

  test('goes on without a successor that is not there', () => {
    expect(findSuccessions([document('甲', ended('plans/yunxi/丙'))]).size).toBe(0);
  });
});

describe('findStanding', () => {
  test('tells when, why and by what a document was replaced', () => {
    const replacedBy = { id: 'plans/yunxi/丙', title: '丙' };
    const standing = findStanding({ ...document('甲', ended('plans/yunxi/丙')), replacedBy });
    expect(standing && describeStanding(standing)).toBe('2024-06-30废止，由《丙》代替');
    expect(standing && describeReason(standing)).toBe('任务调整。由《丙》代替');
  });

  test('takes day and reason of a withdrawal from the change', () => {
    const changes = [{ date: '2024-03-15', kind: '撤回' as const, note: '发错了文件。' }];
    const standing = findStanding(createDocument('plans/yunxi/甲', { data: { changes } }));
    expect(standing && describeStanding(standing)).toBe('2024-03-15撤回');
    expect(standing && describeReason(standing)).toBe('发错了文件。');
  });

  test('says nothing of what holds', () => {
    expect(findStanding(document('甲', { status: '有效' }))).toBeUndefined();
  });
});
