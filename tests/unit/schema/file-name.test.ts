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

  test.each(['#', '?', '%', '\\', ':', '*', '"', '<', '>', '|'])('refuses %j', (character) => {
    expect(judgeFileName(`content/plans/2024${character}1.mdx`)).toEqual({
      rule: 'file-name',
      message: `文件名里的“${character}”不能用在网址里。`,
      advice: '请给文件改名，文件名只用汉字、字母、数字和连字符。',
    });
  });

  test.each([
    ['\n', 'U+000A'],
    ['\u0001', 'U+0001'],
    ['\u202E', 'U+202E'],
    ['\u200B', 'U+200B'],
    ['\u00A0', 'U+00A0'],
    ['\u2028', 'U+2028'],
    ['\uE000', 'U+E000'],
    ['\uFFFD', 'U+FFFD'],
    ['\u3164', 'U+3164'],
  ])('names the character that nobody sees: %j', (character, code) => {
    expect(judgeFileName(`content/plans/2024${character}1.pdf`)?.message).toBe(
      `文件名里有看不见的字符 ${code}。`,
    );
  });

  test.each([
    ['content/plans/x/.env.txt', '“.env.txt”以点开头，是隐藏的文件，网页服务器不会给出。'],
    ['content/plans/.git/config.txt', '“.git”以点开头，是隐藏的文件，网页服务器不会给出。'],
    ['content/plans/x/a.pdf.', '“a.pdf.”的头尾有空格或点，放到 Windows 上会丢掉。'],
    ['content/plans/x/2024..mdx', '“2024.”的头尾有空格或点，放到 Windows 上会丢掉。'],
    ['content/plans/x/2024 .md', '“2024 ”的头尾有空格或点，放到 Windows 上会丢掉。'],
    ['content/bureaus/x..yaml', '“x.”的头尾有空格或点，放到 Windows 上会丢掉。'],
    ['content/plans/x /a.pdf', '“x ”的头尾有空格或点，放到 Windows 上会丢掉。'],
    ['content/plans/ x/a.pdf', '“ x”的头尾有空格或点，放到 Windows 上会丢掉。'],
    ['content/plans/con/a.pdf', '“con”是 Windows 保留的名称，存不成文件。'],
    ['content/plans/x/NUL.pdf', '“NUL.pdf”是 Windows 保留的名称，存不成文件。'],
    ['content/plans/x/LPT¹.pdf', '“LPT¹.pdf”是 Windows 保留的名称，存不成文件。'],
    ['content/plans/x/conin$.pdf', '“conin$.pdf”是 Windows 保留的名称，存不成文件。'],
    ['content/plans/x/Com1.tar.pdf', '“Com1.tar.pdf”是 Windows 保留的名称，存不成文件。'],
    ['content/plans/x/cafe\u0301.pdf', '文件名里的“e\u0301”是拆开写的，看上去一样，网址却不一样。'],
    [`content/plans/x/${'长'.repeat(80)}.pdf`, '“长长长长长长长长长长……”的文件名太长，超过 80 个汉字。'],
    [`content/plans/${'夹/'.repeat(120)}a.pdf`, '文件的位置太长，连文件夹超过 200 个字。'],
  ])('refuses %j', (name, message) => {
    expect(judgeFileName(name)).toMatchObject({ rule: 'file-name', message });
  });

  test.each([
    'content/plans/x/console.pdf',
    'content/plans/x/com10.pdf',
    'content/plans/x/a..b.pdf',
    'content/plans/x/+&;=(1)[2]{3}@!$^`~,.pdf',
  ])('accepts %s, which only looks like one of these', (name) => {
    expect(judgeFileName(name)).toBeUndefined();
  });
});
