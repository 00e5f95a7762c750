import { describe, expect, it } from 'vitest';
import { readByline } from '../../../../../src/import/recognise/page/byline.ts';

describe('readByline', () => {
  it.each([
    ['原创云溪交通2031-01-09 09:30云溪', '2031-01-09 09:30'],
    ['云溪交通 2031/1/9 9:30:00', '2031/1/9 9:30:00'],
    ['云溪县交通局办公室 2031-1-9 阅读次数：120', '2031-1-9'],
    ['县交通局 2031.01.09 浏览 12 次', '2031.01.09'],
  ])('%s', (line, day) => {
    expect(readByline(line)).toEqual([{ field: 'published', value: day }]);
  });

  it.each([
    '云溪县交通运输局 2031-01-08',
    '2031年1月8日',
    '会议定于2031-01-09 09:30召开，请准时参加。',
    '云溪县交通运输局',
  ])('%s is none', (line) => {
    expect(readByline(line)).toEqual([]);
  });
});
