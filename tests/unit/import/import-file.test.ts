import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/import/import-error.ts';
import type { Limits } from '../../../src/import/bounded-thread.ts';
import { importFile } from '../../../src/import/import-file.ts';
import { yunxi } from './known-bureaus.ts';

const hints = { bureaus: [yunxi] };
const utf8 = (text: string) => new TextEncoder().encode(text);
const plan = utf8('云溪县交通运输局2024年工作计划\n建成农村公路60公里。');

async function refusalOf(name: string, bytes: Uint8Array, limits?: Limits): Promise<string> {
  try {
    await importFile(name, bytes, hints, limits);
  } catch (error) {
    if (error instanceof ImportError) return `${error.message}|${error.advice}`;
    throw error;
  }
  throw new Error('It was imported');
}

// Each starts a thread, which a busy machine may take long to do.
describe('importFile', { timeout: 60_000 }, () => {
  it('converts a file', async () => {
    expect(await importFile('计划.txt', plan, hints)).toMatchObject({ file: 'plans/yunxi/2024.mdx' });
  });

  it('hands on what is wrong with it', async () => {
    expect(await refusalOf('计划.txt', utf8('%PDF-1.7'))).toMatch(/^这是 PDF 文件，不能导入。\|/u);
  });

  it('ends a file that takes too long', async () => {
    expect(await refusalOf('计划.txt', plan, { seconds: 0.001, megabytes: 256 })).toBe(
      '文件太复杂，0.001 秒还没有读完。|请只留下要发布的内容，再试一次。',
    );
  });

  it('ends a file that takes too much memory', async () => {
    expect(await refusalOf('计划.txt', plan, { seconds: 60, megabytes: 4 })).toBe(
      '文件展开以后太大，内存不够。|请只留下要发布的内容，再试一次。',
    );
  });

  it('reads pictures beside a page, and none above it', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'import-file-'));
    try {
      const png = Uint8Array.from([
        0x89,
        0x50,
        0x4e,
        0x47,
        0x0d,
        0x0a,
        0x1a,
        0x0a,
        ...Array.from({ length: 24 }, () => 1),
      ]);
      writeFileSync(path.join(folder, 'above.png'), png);
      const below = path.join(folder, 'page');
      const page = utf8(
        '<html><body><h1>2024年工作计划</h1><p>建成农村公路60公里。</p><p>改造危桥4座。</p><p><img src="one.png" alt="图"><img src="../above.png" alt="图"></p></body></html>',
      );
      mkdirSync(below);
      writeFileSync(path.join(below, 'one.png'), png);
      const { pictures } = await importFile(path.join(below, 'a.html'), page, hints);
      expect([...pictures.keys()]).toEqual(['plans/unknown/a/图1.png']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
