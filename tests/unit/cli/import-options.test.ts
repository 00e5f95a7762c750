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
    [
      ['--site', '旧网站', '--also', 'a\\b.html', '--also', 'c.html', '--origin', 'https://jt.yunxi.example'],
      {
        files: [],
        site: {
          folder: '旧网站',
          origin: 'https://jt.yunxi.example',
          also: ['a/b.html', 'c.html'],
          report: '旧网站导入.csv',
        },
      },
    ],
    [
      ['--site', '旧网站', '--dry-run'],
      { files: [], dryRun: true, site: { folder: '旧网站', also: [], report: '.tongtu/旧网站导入.csv' } },
    ],
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
    [['a.docx', '--also', 'b.html'], '--also 要和 --site 一起写。'],
    [['--site', '旧网站', 'a.docx'], '写了 --site 的，不能再写文件“a.docx”。'],
    [['--site', '旧网站', '--name', '2025'], '--name 是给一个文件的，不能和 --site 一起写。'],
    [
      ['--site', '旧网站', '--origin', 'jt.yunxi.example'],
      '--origin 是旧网站的网址，例如 https://jt.yunxi.example，不是“jt.yunxi.example”。',
    ],
    [
      ['--site', '旧网站', '--force'],
      '--force 不能和 --site 一起写：以前导入的，您可能已经改过。要重新导入的，先删去它在 content/old-addresses.txt 里的那一行。',
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
      'site',
      'origin',
      'also',
      'report',
      'help',
    ])
      expect(usageOf().join('\n')).toContain(`--${option} `);
  });
});

function usageOf(): string[] {
  const answer = readImportOptions(['--help']);
  return 'text' in answer ? answer.text.split('\n\n') : [];
}
