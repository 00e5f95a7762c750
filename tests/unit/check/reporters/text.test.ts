import { describe, expect, test } from 'vitest';
import { formatText } from '../../../../src/check/reporters/text.ts';
import type { Problem } from '../../../../src/schema/problem.ts';
import { toMessage } from '../../../../src/source/message.ts';

const error: Problem = {
  rule: 'invalid-date',
  severity: 'error',
  file: 'content/plans/yunxi/2024.mdx',
  line: 7,
  column: 1,
  message: '发布日期“2024-13-01”不是日期。',
  advice: '请写成 2024-12-01 这样的格式。',
};
const warning: Problem = {
  rule: 'numbering',
  severity: 'warning',
  file: 'content/plans/yunxi/2025.mdx',
  line: 20,
  column: 1,
  message: '编号“一、”之后是“三、”，缺“二、”。',
  advice: '请对照原文；原文就是这样的，可以不改。',
};

describe('formatText', () => {
  test('gives each problem a line, each file a block, and closes with the numbers and what follows from them', () => {
    expect(formatText([error, { ...error, line: 9 }, warning].map(toMessage))).toBe(
      [
        '错误 content/plans/yunxi/2024.mdx:7:1 发布日期“2024-13-01”不是日期。请写成 2024-12-01 这样的格式。（规则 invalid-date）',
        '错误 content/plans/yunxi/2024.mdx:9:1 发布日期“2024-13-01”不是日期。请写成 2024-12-01 这样的格式。（规则 invalid-date）',
        '',
        '提醒 content/plans/yunxi/2025.mdx:20:1 编号“一、”之后是“三、”，缺“二、”。请对照原文；原文就是这样的，可以不改。（规则 numbering）',
        '',
        '2 个文件里有 2 个错误、1 个提醒。错误改正以后才能生成网站；各条规则的说明和例子见 docs/rules.md。',
      ].join('\n'),
    );
  });

  test('says that warnings alone do not matter to the build', () => {
    expect(formatText([warning].map(toMessage)).split('\n').at(-1)).toBe(
      '1 个文件里有 1 个提醒。提醒不妨碍生成网站；各条规则的说明和例子见 docs/rules.md。',
    );
  });

  test('is empty when there is nothing to tell', () => {
    expect(formatText([])).toBe('');
  });
});
