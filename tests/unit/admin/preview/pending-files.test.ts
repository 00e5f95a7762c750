import { describe, expect, test } from 'vitest';
import { settlePending } from '../../../../src/admin/preview/pending-files.ts';

const file = 'content/plans/yunxi/2024.mdx';
const none = (): boolean => false;
const waiting = 'blob:https://yunxi.example/1';

describe('settlePending', () => {
  test('says nothing of an attachment that waits to be saved', () => {
    const attachments = [
      { title: '一', file: '2024/一.pdf' },
      { title: '二', file: waiting },
    ];
    expect(settlePending(file, { title: '计划', attachments }, none).fields).toEqual({
      title: '计划',
      attachments: [{ title: '一', file: '2024/一.pdf' }],
    });
  });

  test('takes pictures as there that may be those that wait', () => {
    const { fields, hasFile } = settlePending(file, { title: '计划', pictures_to_send: [waiting] }, none);
    expect(fields).toEqual({ title: '计划' });
    expect(hasFile('content/plans/yunxi/2024/桥.png')).toBe(true);
    expect(hasFile('content/plans/yunxi/桥.png')).toBe(false);
  });

  test('knows no more than it is told where nothing waits', () => {
    const { fields, hasFile } = settlePending(file, { pictures_to_send: [] }, none);
    expect(fields).toEqual({});
    expect(hasFile('content/plans/yunxi/2024/桥.png')).toBe(false);
  });
});
