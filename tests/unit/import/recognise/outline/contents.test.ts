import { describe, expect, it } from 'vitest';
import { findContents, repeatsAll } from '../../../../../src/import/recognise/outline/contents.ts';
import { lines } from '../../make-blocks.ts';

const find = (text: string): number[] =>
  findContents(lines(text)).flatMap((isContents, index) => (isContents ? [index] : []));

describe('findContents', () => {
  it('finds numbered lines that come again', () => {
    expect(
      find('目录\n一、任务\n（一）公路\n二、措施\n一、任务\n（一）公路\n建成。\n二、措施\n落实。'),
    ).toEqual([1, 2, 3]);
    expect(find('一、任务……1\n（一）公路……2\n二、措施……9\n标题\n一、任务\n建成。')).toEqual([0, 1, 2]);
  });

  it.each([
    '一、任务\n（一）公路\n建成。\n（二）桥梁\n改造。\n二、措施\n落实。',
    '要做到：\n一、早部署\n二、早落实\n三、早见效\n抓好落实。',
    '一、任务\n二、措施\n标题\n一、任务\n建成。',
  ])('%j has none', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('repeatsAll', () => {
  it('says whether nothing is lost without it', () => {
    const contents = lines('一、任务\n二、措施');
    expect(repeatsAll(contents, lines('一、任务。建成。\n二、措施'))).toBe(true);
    expect(repeatsAll(contents, lines('一、任务\n建成。'))).toBe(false);
  });
});
