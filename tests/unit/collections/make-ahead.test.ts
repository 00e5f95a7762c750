import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createDigests } from '../../../src/collections/digest.ts';
import { openSourceFiles } from '../../../src/collections/source-files.ts';
import { createLoad } from '../../../src/collections/load-documents.ts';
import { makeAhead } from '../../../src/collections/make-ahead.ts';
import { createMake, type MakeBasis } from '../../../src/collections/make-document.ts';
import { openBodyStore } from '../../../src/document/body-store.ts';
import { createContext } from '../../../src/document/files.ts';
import type { StoredDocument } from '../../../src/document/body-store.ts';
import { readSettings } from '../../../src/settings/settings.ts';
import { exampleSite, writeDocument, writeSite } from '../check/example-site.ts';

/** So many that other threads help, where there are several cores. */
const files = Array.from({ length: 200 }, (_, number) => ({
  file: `content/plans/yunxi/${String(number)}.mdx`,
  // Two files of one address: the second is read, and kept nowhere.
  keep: number !== 7,
}));

let root = '';
let basis: MakeBasis;

function write(file: string, body: string): void {
  writeFileSync(path.join(root, file), writeDocument({}, body));
}

beforeAll(() => {
  root = writeSite(exampleSite);
  mkdirSync(path.join(root, 'content/plans/yunxi'), { recursive: true });
  for (const [number, { file }] of files.entries())
    write(file, number % 50 === 3 ? '<b>错</b>' : `修好农村公路${String(number)}公里。`);
  basis = { root, settings: readSettings(root).settings, mode: 'build' };
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('makeAhead', () => {
  test('gives what one thread alone gives, and keeps the bodies', async () => {
    const alone = createMake(basis)(files);
    const bodies = openBodyStore(root, 'build');
    const expected = files.map(({ file }) => bodies.contentOf(idOf(file)));
    for (const { file } of files) bodies.remove(idOf(file));
    const told = vi.spyOn(console, 'error').mockReturnValue();
    const ahead = await makeAhead(files, basis);
    expect(told).not.toHaveBeenCalled();
    if (ahead.size === 0) console.warn('One core: nothing is made ahead.');
    else {
      expect([...ahead.values()]).toEqual(alone);
      expect(files.map(({ file }) => bodies.contentOf(idOf(file)))).toEqual(expected);
      expect(expected.filter((content) => content === undefined).length).toBe(5);
    }
  }, 30_000);

  test('makes nothing of a few files: they are made when their turn comes', async () => {
    expect((await makeAhead(files.slice(0, 20), basis)).size).toBe(0);
  });
});

describe('a file that was made ahead', () => {
  const { file } = { file: 'content/plans/yunxi/0.mdx' };

  test.each([
    ['is taken while it is the same', '修好农村公路0公里。', false],
    ['is made anew after a change', '修好农村公路88公里。', true],
  ])('%s', (_name, body, isAnew) => {
    const [made] = createMake(basis)([{ file, keep: true }]);
    write(file, body);
    const set = vi.fn<(document: StoredDocument, digest: string) => void>();
    const context = createContext(root, basis.settings);
    const { load } = createLoad(context, {
      documents: { get: () => undefined, set, keepOnly: () => undefined, list: () => [] },
      bodies: openBodyStore(root, 'build'),
      files: openSourceFiles(root, 'build'),
      digest: createDigests(root)(context),
      faulty: [],
    });
    expect(load({ file, keep: true }, made)).toEqual([]);
    expect(set.mock.calls[0]?.[1] === made?.digest).toBe(!isAnew);
    expect(openBodyStore(root, 'build').read(idOf(file)).paragraphs[0]?.text).toBe(body);
  });
});

function idOf(file: string): string {
  return file.replace(/^content\/|\.mdx$/gu, '');
}
