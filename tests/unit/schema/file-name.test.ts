import { describe, expect, test } from 'vitest';
import { judgeFileName } from '../../../src/schema/file-name.ts';

describe('judgeFileName', () => {
  test.each([
    'content/plans/yunxi/2024-H1.mdx',
    'content/plans/云溪县/工作要点（修订）.mdx',
    "content/plans/a'b c.mdx",
  ])('accepts %s', (name) => {
    expect(judgeFileName(name)).toBeUndefined();
  });

  test.each(['#', '?', '%', '\\', ':', '*', '"', '<', '>', '|', '\n', '\u0001'])(
    'refuses %j',
    (character) => {
      expect(judgeFileName(`content/plans/2024${character}1.mdx`)).toEqual({
        rule: 'file-name',
        message: `文件名里的“${character}”不能用在网址里。`,
        advice: '请给文件改名，文件名只用汉字、字母、数字和连字符。',
      });
    },
  );
});
