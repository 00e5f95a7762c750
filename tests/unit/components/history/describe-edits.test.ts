import { describe, expect, it } from 'vitest';
import { describeEdits } from '../../../../src/components/history/describe-edits.ts';
import type { DocumentHistory, Version } from '../../../../src/history/history.ts';
import type { Change } from '../../../../src/schema/change.ts';

const version = (day: string): Version => ({
  name: day,
  day,
  commit: 'a1',
  file: 'content/plans/yunxi/2024.mdx',
  blob: 'b1',
  changes: [],
  isUnexplained: false,
});
const historyOf = (days: readonly string[], isCut = false): DocumentHistory => ({
  id: 'plans/yunxi/2024',
  versions: days.map(version),
  lines: [],
  isCut,
});
const correction: Change = { date: '2024-03-15', kind: '更正', note: '改正里程。' };
const form: Change = { date: '2024-05-01', kind: '格式', note: '改了表格的样子。' };

describe('describeEdits', () => {
  it('never says that nothing is known where the document itself tells of a correction', () => {
    expect(describeEdits({ extent: 'none' }, [correction])).toEqual({
      told: '写明的 1 次，最近一次 2024-03-15',
      kept: '以前的版本没有保存，查不到',
      hasVersions: false,
    });
  });

  it('says of a document without a record that none is told, and that its past is not kept', () => {
    expect(describeEdits({ extent: 'failed' }, [form])).toEqual({
      kept: '没有写明的；以前的版本没有保存，查不到',
      hasVersions: false,
    });
  });

  it('says that what is shown has not been committed', () => {
    const kept = (days: readonly string[]) =>
      describeEdits({ extent: 'whole', history: { ...historyOf(days), uncommitted: 'unexplained' } }).kept;
    expect(kept(['2024-01-15'])).toBe('现在的文字和 2024-01-15 上网的不同，还没有提交');
    expect(kept(['2024-01-15', '2024-03-15'])).toBe('共 2 个版本，现在的文字还没有提交，不在里面');
  });

  it('says what git has kept, beside what the document tells', () => {
    const known = { extent: 'whole', history: historyOf(['2024-01-15', '2024-03-15']) } as const;
    expect(describeEdits(known, [correction])).toEqual({
      told: '写明的 1 次，最近一次 2024-03-15',
      kept: '共 2 个版本',
      hasVersions: true,
    });
    const single = { extent: 'whole', history: historyOf(['2024-01-15']) } as const;
    expect(describeEdits(single, [correction]).kept).toBe('保存的版本只有 2024-01-15 的 1 个');
    expect(describeEdits({ extent: 'whole', history: historyOf(['2024-01-15']) })).toEqual({
      kept: '2024-01-15 上网以来没有改动',
      hasVersions: false,
    });
    expect(describeEdits({ extent: 'shallow', history: historyOf(['2024-01-15'], true) })).toEqual({
      kept: '2024-01-15 以来没有改动',
      hasVersions: false,
    });
  });

  it('says nothing of a document that nobody has committed and that tells of nothing', () => {
    expect(describeEdits({ extent: 'whole' })).toEqual({ hasVersions: false });
  });
});
