import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/schema/change.ts';
import {
  findEnd,
  findWithdrawal,
  isOutOfForce,
  lastChanged,
  lastCorrected,
  nameStanding,
} from '../../../src/schema/standing.ts';

const change = (date: string, kind: Change['kind']): Change => ({ date, kind, note: '说明。' });
const changes = [change('2024-02-01', '更正'), change('2024-03-01', '补充')];
const ended = { date: '2024-06-30', reason: '任务调整。' };

describe('standing', () => {
  test('tells the last correction from the last change', () => {
    expect(lastCorrected({ changes })).toBe('2024-02-01');
    expect(lastChanged({ changes })).toBe('2024-03-01');
    expect(lastCorrected({ changes: [] })).toBeUndefined();
    expect(lastChanged({})).toBeUndefined();
  });

  test('counts that a document lost its force as a change of it', () => {
    expect(lastChanged({ changes, validity: { status: '废止', ...ended } })).toBe('2024-06-30');
    expect(lastChanged({ changes, validity: { status: '废止', ...ended, date: '2024-02-10' } })).toBe(
      '2024-03-01',
    );
    expect(lastChanged({ validity: { status: '有效', date: '2025-12-31' } })).toBeUndefined();
    expect(findEnd({ validity: { status: '失效', date: '2024-12-31' } })).toBeUndefined();
  });

  test('names what has become of a document, the withdrawal before all', () => {
    const withdrawn = [change('2024-02-01', '撤回')];
    expect(findWithdrawal({ changes: withdrawn })?.date).toBe('2024-02-01');
    expect(nameStanding({ changes: withdrawn, validity: { status: '失效', ...ended } })).toBe('撤回');
    expect(nameStanding({ validity: { status: '失效', ...ended } })).toBe('失效');
    expect(nameStanding({ validity: { status: '有效' }, changes })).toBeUndefined();
  });

  test('lets what has merely run out keep its word', () => {
    expect(isOutOfForce({ validity: { status: '失效', ...ended } })).toBe(false);
    expect(isOutOfForce({ validity: { status: '失效', ...ended, successor: 'plans/yunxi/2025' } })).toBe(
      true,
    );
    expect(isOutOfForce({ validity: { status: '废止', ...ended } })).toBe(true);
    expect(isOutOfForce({ changes: [change('2024-02-01', '撤回')] })).toBe(true);
    expect(isOutOfForce({ changes })).toBe(false);
  });
});
