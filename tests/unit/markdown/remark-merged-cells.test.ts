import { describe, expect, test } from 'vitest';
import { listMessages, parseBody, readBody } from '../document/parse-example.ts';

/** The table without anchors, frame and links. */
function readTable(body: string): string {
  const [table = ''] = /<table>[\s\S]*<\/table>/u.exec(readBody(body).html) ?? [];
  return table
    .replace(/<a href="#[^"]*" aria-label="本段链接[^>]*><\/a>/gu, '')
    .replace(/ id="[^"]*"/gu, '')
    .replaceAll('\n', '');
}

describe('mergeCells', () => {
  test('merges cells to the left and above, and rows that the header reaches into belong to it', () => {
    const body = `| 项目 | 里程 | < |
| --- | --- | --- |
| ^ | 计划 | 完成 |
| 甲路 | 16 | 8.4 |
| 乙路 | ^ | 3 |`;
    expect(readTable(body)).toBe(
      '<table><thead><tr><th rowspan="2" scope="col">项目</th><th colspan="2" scope="colgroup">里程</th></tr>' +
        '<tr><th scope="col">计划</th><th scope="col">完成</th></tr></thead>' +
        '<tbody><tr><td>甲路</td><td rowspan="2">16</td><td>8.4</td></tr>' +
        '<tr><td>乙路</td><td>3</td></tr></tbody></table>',
    );
  });

  test('merges a rectangle of rows and columns', () => {
    const body = '| 甲 | < |\n| --- | --- |\n| 乙 | < |\n| ^ | < |\n| ^ | ^ |';
    expect(readTable(body)).toBe(
      '<table><thead><tr><th colspan="2" scope="colgroup">甲</th></tr></thead>' +
        '<tbody><tr><td colspan="2" rowspan="3">乙</td></tr><tr></tr><tr></tr></tbody></table>',
    );
  });

  test('merges to the left with an arrow, too, which other MDX programs can read', () => {
    expect(readTable('| 甲 | ← |\n| --- | --- |\n| 乙 | 丙 |')).toBe(
      readTable('| 甲 | < |\n| --- | --- |\n| 乙 | 丙 |'),
    );
    expect(readBody('| 甲 | &larr; |\n| --- | --- |\n| ←乙 | 丙 |').paragraphs).toMatchObject([
      { text: '甲\t←' },
      { text: '←乙\t丙' },
    ]);
    expect(listMessages(parseBody('| ← | 乙 |\n| --- | --- |\n| 丙 | 丁 |'))).toEqual([
      '10:1 表格第 1 行第 1 格写着“←”，表示和左边的格子合并，可是左边没有格子。要显示这个符号，请写成 &larr;。',
    ]);
  });

  test('leaves no sign in the text of a row', () => {
    const { paragraphs } = readBody('| 甲 | < |\n| --- | --- |\n| 乙 | 丙 |\n| ^ | 丁 |');
    expect(paragraphs.map(({ text }) => text)).toEqual(['甲\t', '乙\t丙', '\t丁']);
  });

  test('keeps the link of a row whose last cell is covered', () => {
    const { html } = readBody('| 甲 | < |\n| --- | --- |\n| 乙 | 丙 |');
    expect(html.match(/aria-label="本段链接/gu)).toHaveLength(2);
  });

  test('takes a sign with a backslash, or beside other text, as text', () => {
    expect(readTable('| 甲 | \\< |\n| --- | --- |\n| \\^ | < 5 |')).toBe(
      '<table><thead><tr><th scope="col">甲</th><th scope="col">&#x3C;</th></tr></thead>' +
        '<tbody><tr><td>^</td><td>&#x3C; 5</td></tr></tbody></table>',
    );
  });

  test('says where there is nothing to merge with', () => {
    expect(listMessages(parseBody('| ^ | 乙 |\n| --- | --- |\n| < | 丁 |'))).toEqual([
      '10:1 表格第 1 行第 1 格写着“^”，表示和上面的格子合并，可是上面没有格子。要显示这个符号，请写成 \\^。',
      '12:1 表格第 2 行第 1 格写着“<”，表示和左边的格子合并，可是左边没有格子。要显示这个符号，请写成 \\<。',
    ]);
  });

  test('says that merged cells make no rectangle', () => {
    expect(listMessages(parseBody('| 甲 | 乙 |\n| --- | --- |\n| 丙 | < |\n| ^ | 丁 |'))).toEqual([
      '12:1 从这一格合并出去的格子不成长方形。请检查 < 和 ^：合并的每一行都要一样长。',
    ]);
  });
});
