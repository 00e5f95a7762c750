import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createContentLoaders } from '../../../src/collections/content-loaders.ts';
import { collectionNames } from '../../../src/collections/entries.ts';
import { readCollection } from '../../../src/collections/kept-collections.ts';
import { loadContentApart } from '../../../src/collections/load-apart.ts';
import { ContentError } from '../../../src/source/content-error.ts';
import { exampleSite, writeDocument, writeSite } from '../check/example-site.ts';
import { createFakeContexts } from './fake-contexts.ts';

const plan = 'content/plans/yunxi/2024.mdx';

let root = '';
beforeEach(() => {
  root = writeSite({ ...exampleSite, [plan]: writeDocument() });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** As a build with Astro loads. */
async function load(): Promise<void> {
  const loaders = createContentLoaders();
  const { contexts } = createFakeContexts(root);
  await Promise.all(collectionNames.map((name) => loaders[name].load(contexts[name])));
}

const readAll = () =>
  collectionNames.map((name) =>
    [...(readCollection(root, name) ?? [])].map(([id, { data, filePath }]) => ({ id, data, filePath })),
  );

describe('loadContentApart', () => {
  test('loads what a build with Astro loads', async () => {
    await load();
    writeFileSync(path.join(root, plan), writeDocument({ title: '云溪县重点工作计划' }, '修好三十公里。'));
    await loadContentApart(root, '/');
    const apart = readAll();
    expect(JSON.stringify(apart)).toContain('重点工作计划');
    rmSync(path.join(root, '.tongtu'), { recursive: true });
    await load();
    expect(apart).toEqual(readAll());
  });

  test('forgets a document that is gone', async () => {
    await load();
    expect(readCollection(root, 'plans')?.has('yunxi/2024')).toBe(true);
    rmSync(path.join(root, plan));
    await loadContentApart(root, '/');
    expect(readCollection(root, 'plans')?.has('yunxi/2024')).toBe(false);
  });

  test('loads the same where no build has loaded anything', async () => {
    await loadContentApart(root, '/');
    const apart = readAll();
    rmSync(path.join(root, '.tongtu'), { recursive: true });
    await load();
    expect(apart).toEqual(readAll());
    expect(readCollection(root, 'plans')?.has('yunxi/2024')).toBe(true);
  });

  test('is stopped by an error', async () => {
    await load();
    writeFileSync(path.join(root, plan), writeDocument({ bureau: 'nowhere' }));
    await expect(loadContentApart(root, '/')).rejects.toThrow(ContentError);
  });
});
