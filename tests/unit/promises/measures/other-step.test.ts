import { describe, expect, it } from 'vitest';
import { readYear } from '../example-ledger.ts';

describe('a number of another step', () => {
  it.each([
    ['竣工验收16公里', '建成通车16公里'],
    ['竣工验收16公里', '交工验收16公里'],
    ['建成通车16公里', '完工16公里'],
    ['竣工验收16公里', '已全部建成通车'],
  ])('%s is not kept by %s', (promise, report) => {
    expect(readYear('works', [promise], { 2023: report }).state).toBe('under-way');
  });

  it.each([
    ['竣工验收16公里', '通过竣工验收16公里'],
    ['建成通车16公里', '通车16公里'],
    ['建成16公里', '建成通车16公里'],
    ['建成通车16公里', '完成16公里'],
    ['新建16公里', '完工16公里'],
    ['建成通车16公里', '新增通车里程16公里'],
  ])('%s is kept by %s', (promise, report) => {
    expect(readYear('works', [promise], { 2023: report }).state).toBe('done');
  });

  it('tells nothing of how things stand at the end of a year', () => {
    expect(readYear('total', ['通车路网达到610公里'], { 2023: '建成路网610公里' }).state).toBe('done');
  });
});
