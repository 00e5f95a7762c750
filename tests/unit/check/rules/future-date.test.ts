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

  test('finds an end that has not come, which pages tell as if it had', () => {
    const end = (date: string) =>
      createDocument('plans/yunxi/2024', { data: { validity: { status: '失效', date, reason: '到期' } } });
    const source = '---\ntitle: 甲\nvalidity:\n  status: 失效\n  date: 2024-12-31\n---\n';
    expect(runOnDocument(futureDate, end('2024-05-31'), source)).toEqual([]);
    expect(runOnDocument(futureDate, end('2024-12-31'), source)).toMatchObject([
      { line: 5, column: 3, message: '失效日期“2024-12-31”还没有到，网页上已经写着失效。' },
    ]);
  });
});
