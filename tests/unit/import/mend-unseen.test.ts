import { describe, expect, test } from 'vitest';
import { convert } from '../../../src/import/convert.ts';
import { ImportError } from '../../../src/import/import-error.ts';
import { yunxi } from './known-bureaus.ts';

const title = '云溪县交通运输局2024年工作计划';

function importText(body: string, name = '计划.txt') {
  const text = `${title}\n一、主要任务\n${body}\n`;
  return convert(name, new TextEncoder().encode(text), { bureaus: [yunxi] });
}

describe('mendUnseen', () => {
  test('what has no width is taken out and listed once, with its first place', () => {
    const { mdx, draft } = importText('改造危桥7\u200B2座，新建农村\uFEFF公\u200B路36公里。');
    expect(mdx).toContain('改造危桥72座，新建农村公路36公里。');
    expect(draft.dropped).toEqual([
      { sort: '看不见的字符', text: 'U+200B，共 2 处', place: 3 },
      { sort: '看不见的字符', text: 'U+FEFF', place: 3 },
    ]);
  });

  test.each([
    ['改造危桥\u202E27\u202C座。', '正文里“改造危桥”后面有改变文字方向的字符 U+202E。'],
    ['\uE123新建农村公路36公里。', '正文里开头有字体自带的字符 U+E123。'],
  ])('%j is refused, since what is stored is not what is read', (body, message) => {
    expect(() => importText(body)).toThrow(
      new ImportError(message, '请在原来的文件里删去它，对照看到的样子重新输入，再导入。'),
    );
  });
});
