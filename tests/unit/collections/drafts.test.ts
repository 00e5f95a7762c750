import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentChecks } from '../../../src/check/content-checks.ts';
import { createContentLoaders } from '../../../src/collections/content-loaders.ts';
import { readContentState } from '../../../src/collections/content-state.ts';
import { collectionNames } from '../../../src/collections/entries.ts';
import { openBodyStore } from '../../../src/document/body-store.ts';
import { clockVariable, draftsVariable } from '../../../src/source/clock.ts';
import { exampleSite, writeDocument, writeSite } from '../check/example-site.ts';
import { createFakeContexts, type FakeContexts } from './fake-contexts.ts';

let root = '';
beforeEach(() => {
  root = writeSite(exampleSite);
  vi.stubEnv(clockVariable, '2027-01-05 09:00');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

const plan = 'plans/yunxi/2026';

function write(id: string, fields: Readonly<Record<string, string>>, body = '今年修好公路二十公里。'): void {
  const file = path.join(root, `content/${id}.mdx`);
  mkdirSync(path.dirname(file), { recursive: true });
  const year = id.slice(-4);
  writeFileSync(
    file,
    writeDocument({ title: `云溪县交通运输局${year}年工作计划`, plans: `["${year}"]`, ...fields }, body),
  );
}

async function load({ contexts }: FakeContexts): Promise<void> {
  const loaders = createContentLoaders(contentChecks);
  await Promise.all(collectionNames.map((name) => loaders[name].load(contexts[name])));
}

const listPlans = ({ entries }: FakeContexts): string[] =>
  [...entries.keys()].filter((key) => key.startsWith('plans/')).sort();

describe('createContentLoaders, of drafts and what waits', () => {
  test('a build does not know them, however faulty, and forgets one that becomes a draft', async () => {
    const fake = createFakeContexts(root);
    write(plan, {});
    write('plans/yunxi/2027', { draft: 'true', bureau: 'yunling' });
    write('plans/yunxi/2028', { publish: '2027-01-05 09:01', published: '2027-01-05' });
    await load(fake);
    expect(listPlans(fake)).toEqual([plan]);
    expect(openBodyStore(root, 'build').contentOf(plan)).toBeDefined();
    write(plan, { draft: 'true' });
    await load(fake);
    expect(listPlans(fake)).toEqual([]);
    expect(openBodyStore(root, 'build').contentOf(plan)).toBeUndefined();
    expect(readContentState(root, 'build').held).toEqual({});
  });

  test('one that is made a draft while the build reads it is not published', async () => {
    const fake = createFakeContexts(root);
    write(plan, {});
    const { store } = fake.contexts.plans;
    let isEdited = false;
    // It is asked for after the build has listed what is published, and before it reads the file.
    const get: typeof store.get = (id) => {
      if (!isEdited) write(plan, { draft: 'true' }, '还没有写完。');
      isEdited = true;
      return store.get(id);
    };
    const plans = { ...fake.contexts.plans, store: { ...store, get } };
    await load({ ...fake, contexts: { ...fake.contexts, plans } });
    expect(isEdited).toBe(true);
    expect(listPlans(fake)).toEqual([]);
    expect(openBodyStore(root, 'build').contentOf(plan)).toBeUndefined();
  });

  test('one whose time has come is there with the next build, and gone with an older clock', async () => {
    const fake = createFakeContexts(root);
    write(plan, { publish: '2027-01-05 09:01', published: '2027-01-05' });
    for (const [now, expected] of [
      ['2027-01-05 09:00', []],
      ['2027-01-05 09:01', [plan]],
      ['2027-01-05 09:00', []],
    ] as const) {
      vi.stubEnv(clockVariable, now);
      await load(fake);
      expect(listPlans(fake)).toEqual(expected);
    }
  });

  test('a link to one ends a build', async () => {
    write(plan, { draft: 'true' });
    write('plans/yunxi/2025', {}, '见[计划](2026.mdx)。');
    await expect(load(createFakeContexts(root))).rejects.toMatchObject({
      problems: [{ rule: 'broken-link', message: '链接指向的文件“plans/yunxi/2026”还是草稿，没有发布。' }],
    });
  });

  test('a preview shows those that can be read, says so, and asks not to be listed', async () => {
    vi.stubEnv(draftsVariable, '1');
    write(plan, { draft: 'true' });
    write('plans/yunxi/2027', { draft: 'true', bureau: 'yunling' });
    write('plans/yunxi/2028', { publish: '2027-01-05 09:01', published: '2027-01-05' });
    const fake = createFakeContexts(root);
    await load(fake);
    expect(listPlans(fake)).toEqual([plan, 'plans/yunxi/2028']);
    expect(fake.log).toEqual([
      expect.stringMatching(
        /^warn 提醒 content\/plans\/yunxi\/2027\.mdx:\d+:\d+ 没有名为“yunling”的发布机构。/u,
      ),
      'warn content/plans/yunxi/2027.mdx 读不出来，预览里没有这份草稿。',
    ]);
    const { site, held } = readContentState(root, 'build');
    expect(site).toMatchObject({
      indexed: false,
      notice: '这是预览，里面有 2 份没有发布的文件，请不要公开。',
    });
    expect(held).toEqual({
      [plan]: { state: 'draft' },
      'plans/yunxi/2028': { state: 'waiting', until: Date.UTC(2027, 0, 5, 1, 1) },
    });
  });

  test('the development server shows them, and of two with one address what is published', async () => {
    write(plan, { draft: 'true', bureau: 'yunling' });
    write('plans/yunxi/2027', { draft: 'true' }, '草稿的文字。');
    const published = writeDocument(
      { title: '云溪县交通运输局2027年工作计划', plans: '["2027"]' },
      '公布的文字。',
    );
    writeFileSync(path.join(root, 'content/plans/yunxi/2027.md'), published);
    const fake = createFakeContexts(root, { watches: true });
    await load(fake);
    expect(fake.entries.get('plans/yunxi/2027')).toMatchObject({ filePath: 'content/plans/yunxi/2027.md' });
    const { held, problems, site } = readContentState(root, 'dev');
    expect(held).toEqual({});
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(site).not.toHaveProperty('notice');
  });

  test('after any edits, drafts made and unmade, clocks set on and back, nothing is left of what was', async () => {
    const ids = [2025, 2026, 2027].map((year) => `plans/yunxi/${String(year)}`);
    const edit = fc.record({
      id: fc.constantFrom(...ids),
      fields: fc.constantFrom<Record<string, string>>(
        {},
        { draft: 'true' },
        { draft: 'false' },
        { publish: '2027-01-05 09:00', published: '2027-01-05' },
        { publish: '2027-01-06', published: '2027-01-06' },
        { draft: 'true', publish: '2027-01-04' },
      ),
      now: fc.constantFrom('2027-01-04 09:00', '2027-01-05 09:00', '2027-01-06 09:00'),
      body: fc.constantFrom('今年修好公路二十公里。', '今年修好公路三十公里。'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
        rmSync(root, { recursive: true });
        root = writeSite(exampleSite);
        const kept = createFakeContexts(root);
        for (const { id, fields, now, body } of edits) {
          write(id, fields, body);
          vi.stubEnv(clockVariable, now);
          await load(kept);
        }
        const bodies = openBodyStore(root, 'build');
        const shown = listPlans(kept).map((id) => [kept.entries.get(id), bodies.read(id)]);
        const anew = createFakeContexts(root);
        await load(anew);
        expect(shown).toEqual(listPlans(anew).map((id) => [anew.entries.get(id), bodies.read(id)]));
        for (const id of ids) if (!anew.entries.has(id)) expect(bodies.contentOf(id)).toBeUndefined();
      }),
      { numRuns: 12 },
    );
  });
});
