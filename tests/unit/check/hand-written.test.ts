import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { fixContent } from '../../../src/check/fix-content.ts';
import { exampleSite, writeDocument, writeSite } from './example-site.ts';

const plan = 'content/plans/yunxi/2024.mdx';

/** What `npm run check -- --fix` makes of a body, and which rules still find something in it. */
async function fix(body: string): Promise<{ body: string; left: string[] }> {
  const root = writeSite({
    ...exampleSite,
    'content/plans/yunxi/照片 (2).png': exampleSite['content/plans/yunxi/桥.png'] ?? '',
    [plan]: writeDocument({}, body),
  });
  try {
    await fixContent(root);
    const written = readFileSync(path.join(root, plan), 'utf8');
    const { problems } = await checkContent(root);
    return {
      body: written.slice(written.indexOf('---\n\n') + 5, -1),
      left: problems.map(({ rule }) => rule),
    };
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe('npm run check -- --fix, of what was written by hand', () => {
  test('parts paragraphs that stand in one line after the other, and takes their indents away', async () => {
    const body =
      '　　今年修好农村公路二十公里。\n　　改造危桥三座，\n　　新建停车场一处。\n云溪县交通运输局\n2024年1月5日';
    expect(await fix(body)).toEqual({
      body: '今年修好农村公路二十公里。\n\n改造危桥三座，\n\n新建停车场一处。\n\n云溪县交通运输局\n\n2024年1月5日',
      left: [],
    });
  });

  test('puts names with spaces and brackets into the marks that Markdown wants, and goes on with the rest', async () => {
    const body =
      '![大桥](照片 (2).png)\n\n![大桥](照片 (2).png "图1 大桥")\n\n见[附件1](附件 (1).pdf)、[附件1](附件 (1).pdf)。\n\n　　共2O24元。';
    expect(await fix(body)).toEqual({
      body: '![大桥](<照片 (2).png>)\n\n![大桥](<照片 (2).png> "图1 大桥")\n\n见[附件1](<附件 (1).pdf>)、[附件1](<附件 (1).pdf>)。\n\n共2024元。',
      left: [],
    });
  });

  test.each([
    ['a quotation', '> 今年修路二十公里。\n> 明年三十公里。', '> 今年修路二十公里。\n>\n> 明年三十公里。'],
    [
      'a quotation that goes on without its mark',
      '> 今年修路。\n明年养路。',
      '> 今年修路。\n>\n> 明年养路。',
    ],
    ['a quotation in another', '> > 今年修路。\n> > 明年养路。', '> > 今年修路。\n> >\n> > 明年养路。'],
    ['a list', '- 今年修路。\n  明年养路。\n- 后年架桥。', '- 今年修路。\n\n  明年养路。\n- 后年架桥。'],
    ['a list in a quotation', '> - 今年修路。\n>   明年养路。', '> - 今年修路。\n>\n>   明年养路。'],
  ])('parts the lines of %s', async (_, body, parted) => {
    expect(await fix(body)).toEqual({ body: parted, left: [] });
  });

  test('does not part what goes on in quotations, lists and between tags', async () => {
    const body = '> 今年修路\n> 二十公里。\n\n- 今年修路\n  二十公里。\n\n<Note>\n\n说明。\n\n</Note>';
    expect((await fix(body)).body).toBe(body);
  });

  test('says in a quotation that the empty line has its mark', async () => {
    const root = writeSite({ ...exampleSite, [plan]: writeDocument({}, '> 今年修路。\n> 明年养路。') });
    const { problems } = await checkContent(root);
    rmSync(root, { recursive: true });
    expect(problems.map(({ line, rule, advice }) => [line, rule, advice])).toEqual([
      [11, 'glued-lines', '要另起一段，请在它前面加一行单独的 >；确实是同一段的，请接着上一行写。'],
    ]);
  });

  test('asks once about a pair of single asterisks', async () => {
    expect((await fix('要*抓好*养护。')).left).toEqual(['suspicious-emphasis']);
    expect((await fix('要做到：*“抓好”*，养护。')).left).toEqual(['suspicious-emphasis']);
  });

  test('finds nothing in a list of attachments', async () => {
    const body = '## 一、任务\n\n1.修路。\n\n2.养路。\n\n附件：1.任务分解表\n\n2.经费安排表\n\n3.联系人名单';
    expect((await fix(body)).left).toEqual([]);
    expect((await fix('附件：1.任务分解表\n\n3.联系人名单')).left).toEqual(['numbering']);
  });
});
