import { describe, expect, test } from 'vitest';
import { readImportOptions } from '../../../src/cli/import-options.ts';

const usual = { out: 'content', dryRun: false, force: false, skipHidden: false, newBureau: false };

describe('readImportOptions', () => {
  test.each([
    [['a.docx'], { files: ['a.docx'] }],
    [['a.docx', 'b c.html'], { files: ['a.docx', 'b c.html'] }],
    [['a.docx', '--bureau', 'yunxi', '--kind', 'plan'], { files: ['a.docx'], bureau: 'yunxi', side: 'plan' }],
    [['--kind=summary', 'a.docx', '--out', 'draft'], { files: ['a.docx'], side: 'summary', out: 'draft' }],
    [['a.docx', '--dry-run', '--force'], { files: ['a.docx'], dryRun: true, force: true }],
    [['a.docx', '--skip-hidden', '--new-bureau'], { files: ['a.docx'], skipHidden: true, newBureau: true }],
    [['a.docx', '--name', '2025-要点.mdx'], { files: ['a.docx'], name: '2025-要点' }],
    [['--', '--a.docx'], { files: ['--a.docx'] }],
  ])('reads %j', (args, expected) => {
    expect(readImportOptions(args)).toEqual({ ...usual, ...expected });
  });

  test.each([
    [[], '没有写要导入的文件。'],
    [['--force'], '没有写要导入的文件。'],
    [['a.docx', '--forced'], '没有“--forced”这个选项。'],
    [['a.docx', '-x'], '没有“-x”这个选项。'],
    [['a.docx', '--bureau'], '选项“--bureau”的值不对，或者没有写。'],
    [['a.docx', '--bureau', '--force'], '选项“--bureau”的值不对，或者没有写。'],
    [['a.docx', '--force=yes'], '选项“--force”的值不对，或者没有写。'],
    [['a.docx', '--kind', '计划'], '--kind 是 plan（计划）或 summary（总结），不是“计划”。'],
    [['a.docx', 'b.docx', '--name', '2025'], '写了 --name 的，一次只能导入一个文件。'],
    [
      ['a.docx', '--name', '../2025'],
      '文件不能叫“../2025”：名字里不能有斜线和空格，第一个是汉字、字母或数字。',
    ],
    [['a.docx', '--bureau', '云溪'], '机构的代号“云溪”不对，应当是小写字母、数字和连字符，例如 yunxi。'],
    [['a.docx', '--bureau', '../x'], '机构的代号“../x”不对，应当是小写字母、数字和连字符，例如 yunxi。'],
  ])('refuses %j', (args, problem) => {
    const answer = readImportOptions(args);
    expect(answer).toMatchObject({ code: 2 });
    expect('text' in answer ? answer.text.split('\n\n') : []).toEqual([problem, ...usageOf()]);
  });

  test('explains every option', () => {
    expect(readImportOptions(['--help'])).toMatchObject({ code: 0 });
    for (const option of [
      'bureau',
      'kind',
      'name',
      'out',
      'dry-run',
      'force',
      'new-bureau',
      'skip-hidden',
      'help',
    ])
      expect(usageOf().join('\n')).toContain(`--${option} `);
  });
});

function usageOf(): string[] {
  const answer = readImportOptions(['--help']);
  return 'text' in answer ? answer.text.split('\n\n') : [];
}
