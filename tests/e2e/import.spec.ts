import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { readContent } from '../../src/document/read-content.ts';
import { serve } from '../../src/publish/serve.ts';
import { fold } from '../../src/text/spelling/fold.ts';
import { removeWhiteSpace } from '../../src/text/spelling/normalise.ts';
import { runCommand } from './site/commands.ts';
import { copyProject, projectRoot } from './site/project-copy.ts';

// Real documents, which are not part of the project: where they are there, they are imported, checked, built and found.

const seeds = path.resolve(projectRoot, '../shared/seeds');
const missing = 'the folder ../shared/seeds/ is not there, so the real documents cannot be imported';

/** What their texts state. The fourth names no office. */
const expected = [
  { id: 'plans/xiangxi/2023', kind: '年度工作计划', written: '2022-11-25', headings: 6 },
  { id: 'summaries/xinhuang/2023-H1', kind: '半年总结', written: undefined, headings: 11 },
  { id: 'plans/liuyang/2020', kind: '年度工作计划', written: '2020-03-17', headings: 0 },
  { id: 'summaries/mouxian/2023', kind: '年度工作总结', written: undefined, headings: 11 },
  { id: 'plans/jilin/2023', kind: '工作要点', written: undefined, headings: 7 },
];

test('real documents are imported, pass the check, are built and found', async ({ page }) => {
  test.skip(!existsSync(seeds), missing);
  test.setTimeout(120_000);
  const root = copyProject('seeds', path.join(projectRoot, 'content'));
  for (const folder of ['plans', 'summaries'])
    rmSync(path.join(root, 'content', folder), { recursive: true });
  const files = readdirSync(seeds).map((name) => path.join(seeds, name));
  const nameless = files.filter((file) => file.includes('/003_'));
  const imported = await runCommand(
    root,
    'import',
    {},
    files.filter((file) => !nameless.includes(file)),
  );
  expect(imported).toMatchObject({ code: 0, output: expect.stringContaining('共 4 个文件，导入 4 个') });
  const named = await runCommand(root, 'import', {}, [...nameless, '--bureau', 'mouxian']);
  expect(named.code).toBe(0);

  const checked = await runCommand(root, 'check');
  expect(checked.code, checked.output).toBe(0);
  const { documents } = await readContent(root);
  for (const { id, kind, written, headings } of expected) {
    const document = documents.find((one) => one.id === id);
    expect(document?.data.kind, id).toBe(kind);
    expect(document?.data.written, id).toBe(written);
    expect(document?.paragraphs.filter((one) => one.kind === 'heading').length, id).toBe(headings);
  }

  const built = await runCommand(root, 'build');
  expect(built.code, built.output).toBe(0);
  const server = await serve(path.join(root, 'dist'), '/', 0);
  try {
    const address = server.address();
    if (typeof address !== 'object' || !address) throw new Error('The server has no port');
    for (const [index, { id }] of expected.entries()) {
      const query = pickString(readFileSync(files[index] ?? '', 'utf8'));
      await page.goto(
        `http://localhost:${address.port}/search/?${new URLSearchParams({ q: query }).toString()}`,
      );
      await expect(page.locator('[data-search-total]'), `${id}: ${query}`).toHaveAttribute(
        'data-search-total',
        '1',
      );
      await expect(page.locator('article[data-result]')).toHaveAttribute('data-result', id);
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

/** Characters from the middle of the longest line, without signs. */
function pickString(text: string): string {
  const [longest = ''] = text.split('\n').sort((a, b) => b.length - a.length);
  const middle = removeWhiteSpace(longest).slice(Math.floor(longest.length / 2));
  return fold(/\p{Script=Han}{8,}/u.exec(middle)?.[0].slice(0, 12) ?? middle.slice(0, 12));
}
