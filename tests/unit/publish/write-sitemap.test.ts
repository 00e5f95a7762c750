import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nameAloneFile } from '../../../src/publish/abandoned-builds.ts';
import { writeSitemap } from '../../../src/publish/write-sitemap.ts';
import type { Site } from '../../../src/schema/site.ts';

const site = { domain: 'https://jt.example.gov.cn', base: '/jtj/' } as Site;
const addresses = ['', 'plans/yunxi/2024/', 'plans/yunxi/2023/', 'plans/shiqiao/2023/'];

let root = '';
let builds = 0;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-sitemap-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Writes the sitemap of a new build; its folder. */
async function build({
  changed = '2024-03-15',
  gone = ['/plans/shiqiao/2023'],
  pages = addresses,
  as = site,
} = {}): Promise<string> {
  builds += 1;
  const target = path.join(root, `site-${String(builds)}`);
  mkdirSync(path.join(target, 'documents'), { recursive: true });
  const rows = [
    { id: 'plans/yunxi/2024', date: '2024-01-15', changed },
    { id: 'plans/yunxi/2023', date: '2023-01-15' },
  ];
  writeFileSync(path.join(target, 'documents/rows.json'), JSON.stringify(rows));
  mkdirSync(path.join(root, '.tongtu'), { recursive: true });
  writeFileSync(nameAloneFile(path.join(root, '.tongtu')), JSON.stringify(gone));
  await writeSitemap(root, target, as, pages);
  return target;
}

function listEntries(target: string): string[] {
  const text = readFileSync(path.join(target, 'sitemap-0.xml'), 'utf8');
  return [...text.matchAll(/<loc>(.*?)<\/loc>(?:<lastmod>(.*?)<\/lastmod>)?/gu)].map(
    ([, place = '', day = '']) => `${place} ${day}`.trim(),
  );
}

const inode = (target: string): number => statSync(path.join(target, 'sitemap-0.xml')).ino;

describe('writeSitemap', () => {
  test('lists pages with the days of documents, and nothing that is gone', async () => {
    const target = await build();
    expect(listEntries(target)).toEqual([
      'https://jt.example.gov.cn/jtj/',
      'https://jt.example.gov.cn/jtj/plans/yunxi/2023/ 2023-01-14T16:00:00.000Z',
      'https://jt.example.gov.cn/jtj/plans/yunxi/2024/ 2024-03-14T16:00:00.000Z',
    ]);
    expect(readFileSync(path.join(target, 'sitemap-index.xml'), 'utf8')).toContain(
      '<loc>https://jt.example.gov.cn/jtj/sitemap-0.xml</loc>',
    );
  });

  test('takes the file of the last build if nothing in it would be different', async () => {
    const first = await build();
    expect(inode(await build())).toBe(inode(first));
  });

  test.each([
    ['a day', { changed: '2024-05-01' }],
    ['what is gone', { gone: [] }],
    ['the pages', { pages: [...addresses, 'matrix/'] }],
    ['the domain', { as: { ...site, domain: 'https://jiaotong.example.gov.cn' } }],
  ])('writes it anew if %s has changed, and keeps one', async (_, other) => {
    const first = listEntries(await build());
    expect(listEntries(await build(other))).not.toEqual(first);
    expect(readdirSync(path.join(root, '.tongtu/sitemap'))).toHaveLength(1);
    expect(listEntries(await build())).toEqual(first);
  });

  test('writes it anew if somebody has written into it', async () => {
    const first = await build();
    const entries = listEntries(first);
    writeFileSync(path.join(first, 'sitemap-0.xml'), '<urlset/>');
    expect(listEntries(await build())).toEqual(entries);
  });

  test('makes none for a site that does not want to be listed', async () => {
    const target = await build({ as: { ...site, indexed: false } });
    expect(readdirSync(target)).toEqual(['documents']);
  });
});
