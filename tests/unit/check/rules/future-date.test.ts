import { describe, expect, test } from 'vitest';
import { futureDate } from '../../../../src/check/rules/future-date.ts';
import { runOnDocument } from '../run-on-document.ts';
import { createDocument } from '../stored-document.ts';

describe('futureDate', () => {
  test('finds a change that has not come, at its item', () => {
    const change = { kind: '补充', note: '增加附件。' } as const;
    const changes = [
      { ...change, date: '2024-05-31' },
      { ...change, date: '2024-06-02' },
    ];
    const source = '---\ntitle: 甲\nchanges:\n  - date: 2024-05-31\n  - date: 2024-06-02\n---\n';
    const document = createDocument('plans/yunxi/2024', { data: { changes } });
    expect(runOnDocument(futureDate, document, source)).toMatchObject([
      { line: 5, column: 5, message: '修改日期“2024-06-02”还没有到。' },
    ]);
  });
});
