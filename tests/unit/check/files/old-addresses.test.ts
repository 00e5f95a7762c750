import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/check/check-content.ts';
import { exampleSite, writeDocument, writeSite } from '../example-site.ts';

async function find(lines: readonly string[]): Promise<string[]> {
  const root = writeSite({
    ...exampleSite,
    'content/plans/yunxi/2024.mdx': writeDocument({}),
    'content/old-addresses.txt': lines.map((line) => `${line}\n`).join(''),
  });
  try {
    const { problems } = await checkContent(root);
    return problems
      .filter(({ file }) => file === 'content/old-addresses.txt')
      .map(({ line, rule, message }) => `${String(line)} ${rule} ${message}`);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('findWrongOldAddresses tells of each line that cannot be followed', async () => {
  const found = await find([
    '# 原来的网站的网址',
    '/a.html plans/yunxi/2024',
    '/show.php?id=5 plans/yunxi/2024/',
    '/a.html plans/yunxi/2024',
    '/b.html plans/yunxi/2031',
    'c.html plans/yunxi/2024',
    '/汉字.html plans/yunxi/2024',
    '/%E8%A1%A.html plans/yunxi/2024',
    '/d.html',
    '/2009%C4%EA%B9%A4.HTM plans/yunxi/2024',
  ]);
  expect(found).toEqual([
    '4 former-address “/a.html”写了两次。',
    '5 former-address “plans/yunxi/2031”没有内容。',
    '6 former-address 这一行不是“原来的网址 现在的位置”。',
    '7 former-address 这一行不是“原来的网址 现在的位置”。',
    '8 former-address 这一行不是“原来的网址 现在的位置”。',
    '9 former-address 这一行不是“原来的网址 现在的位置”。',
  ]);
});
