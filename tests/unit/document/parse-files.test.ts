import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readDocument } from '../../../src/document/parse-document.ts';
import { parseFiles, type ParseTask } from '../../../src/document/parse-files.ts';
import { readSettings } from '../../../src/settings/settings.ts';
import { exampleSite, writeDocument, writeSite } from '../check/example-site.ts';

vi.mock('../../../src/document/parse-document.ts', { spy: true });

/** So many that other threads help. */
const count = 240;
const files = Array.from({ length: count }, (_, number) => `content/plans/yunxi/${String(number)}.mdx`);

let root = '';
let task: ParseTask;

beforeAll(() => {
  root = writeSite(exampleSite);
  mkdirSync(path.join(root, 'content/plans/yunxi'), { recursive: true });
  for (const [number, file] of files.entries()) {
    const body = number % 7 === 0 ? '<b>错</b>' : `修好农村公路${String(number)}公里。`;
    writeFileSync(path.join(root, file), writeDocument({}, body));
  }
  task = { root, settings: readSettings(root).settings, files };
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('parseFiles', () => {
  test('gives the same with threads as without, in the order of the files', async () => {
    const together = await parseFiles({ ...task, files: [...files, 'content/plans/yunxi/none.mdx'] });
    const alone = await Promise.all(files.map((file) => parseFiles({ ...task, files: [file] })));
    expect(together).toEqual(alone.flat());
    expect(together.map(({ file }) => file)).toEqual(files);
    expect(together[1]?.document?.paragraphs[0]?.text).toBe('修好农村公路1公里。');
  }, 30_000);

  test.each(['gone', 'failing', 'dying'])(
    'loses nothing when a thread is %s, and says so once',
    async (name) => {
      const script = new URL(`threads/${name}.ts`, import.meta.url);
      const told = vi.spyOn(console, 'error').mockReturnValue();
      const parsed = await parseFiles(task, undefined, { script, patienceMilliseconds: 500 });
      expect(told.mock.calls.map(([message]) => String(message))).toEqual(
        availableParallelism() > 1 ? [expect.stringMatching(/^有一个线程没有读完分给它的文件（.+）/u)] : [],
      );
      told.mockRestore();
      expect(parsed).toEqual(await parseFiles(task));
    },
    30_000,
  );

  test('tells how many are done, with threads and without', async () => {
    for (const some of [files, files.slice(0, 40)]) {
      const told: number[] = [];
      await parseFiles({ ...task, files: some }, (done) => told.push(done));
      expect(told.length).toBeGreaterThan(1);
      expect(told).toEqual(told.toSorted((a, b) => a - b));
      expect(told.at(-1)).toBe(some.length);
    }
  }, 30_000);

  test('lets other threads help', async () => {
    const script = new URL('threads/telling.ts', import.meta.url);
    const parsed = await parseFiles(task, undefined, { script, patienceMilliseconds: 20_000 });
    expect(parsed.some(({ source }) => source === '丙')).toBe(availableParallelism() > 1);
    expect(parsed.map(({ file }) => file)).toEqual(files);
  }, 30_000);

  test('starts no thread for a few files', async () => {
    const script = new URL('threads/telling.ts', import.meta.url);
    const parsed = await parseFiles({ ...task, files: files.slice(0, 199) }, undefined, {
      script,
      patienceMilliseconds: 0,
    });
    expect(parsed.filter(({ source }) => source === '丙')).toEqual([]);
  });

  test('names the file in which the parser itself fails', async () => {
    const [file = ''] = files;
    vi.mocked(readDocument).mockImplementationOnce(() => {
      throw new Error('丁');
    });
    await expect(parseFiles({ ...task, files: [file] })).rejects.toThrow(
      `${file} 没有读完，程序在这里出了错。请把这个文件发给维护者。`,
    );
  });
});
