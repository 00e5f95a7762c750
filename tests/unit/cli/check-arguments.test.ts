import { describe, expect, test } from 'vitest';
import { checkHelp, formats, readCheckArguments } from '../../../src/cli/check-arguments.ts';

const usual = { files: [], format: 'text', watch: false, fix: false, staged: false, help: false };

describe('readCheckArguments', () => {
  test.each([
    [[], {}],
    [
      ['content/plans/a.mdx', 'content/plans/b c.mdx'],
      { files: ['content/plans/a.mdx', 'content/plans/b c.mdx'] },
    ],
    [['--format', 'json', 'a.mdx'], { format: 'json', files: ['a.mdx'] }],
    [['--format=github'], { format: 'github' }],
    [['--fix', 'a.mdx'], { fix: true, files: ['a.mdx'] }],
    [['--watch'], { watch: true }],
    [['--staged', '--format=json'], { staged: true, format: 'json' }],
    [['-h'], { help: true }],
    [['--now', '2027-01-05 09:00'], { now: Date.UTC(2027, 0, 5, 1) }],
    [['--', '--fix.mdx'], { files: ['--fix.mdx'] }],
  ])('reads %j', (args, expected) => {
    expect(readCheckArguments(args)).toEqual({ ...usual, ...expected });
  });

  test.each([
    [['--fixx'], '不认识的选项“--fixx”。'],
    [['-x'], '不认识的选项“-x”。'],
    [['--fix=no'], '选项“--fix”后面不要写值“no”。'],
    [['--format'], '--format 后面没有写格式，可用的是 text、json、github、gitlab、gitea。'],
    [
      ['--now'],
      '--now 后面写的是“”，不是时间。请写成 "2027-01-05 09:00"（北京时间，要加引号）、2027-01-05 或者 2027-01-05T01:00:00Z。',
    ],
    [['--format', 'xml'], '没有“xml”这种格式，可用的是 text、json、github、gitlab、gitea。'],
    [['--watch', '--fix'], '--watch 和 --fix 不能一起用。'],
    [['--watch', '--staged'], '--watch 和 --staged 不能一起用。'],
    [['--watch', '--format', 'json'], '--watch 和 --format json 不能一起用。'],
    [['--fix', '--staged'], '--fix 和 --staged 不能一起用。'],
    [['--staged', 'a.mdx'], '--staged 和 文件名 不能一起用。'],
  ])('refuses %j in one line', (args, problem) => {
    expect(readCheckArguments(args)).toEqual({ problem: `${problem}用法见 npm run check -- --help` });
  });

  test('explains every option and format', () => {
    for (const option of ['fix', 'watch', 'staged', 'now', 'help'])
      expect(checkHelp).toContain(`--${option} `);
    for (const format of formats) expect(checkHelp).toContain(`--format ${format} `);
  });
});
