import { describe, expect, test } from 'vitest';
import { listPhases } from './phases.ts';

describe('listPhases', () => {
  test('reads the finished steps of a build’s log', () => {
    const log =
      '读取内容……\n读取内容……已用 10.0 秒\n读取内容：完成，用时 17.4 秒\n和上一次相比：新增 3 个文件\n';
    expect(listPhases(log)).toEqual([{ name: '读取内容', seconds: 17.4 }]);
  });
});
