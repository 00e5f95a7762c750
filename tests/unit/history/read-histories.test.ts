import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readFileFacts } from '../../../src/document/file-facts.ts';
import { listDocumentFiles } from '../../../src/document/files.ts';
import type { DocumentHistory } from '../../../src/history/history.ts';
import { readHistories, type Histories } from '../../../src/history/read-histories.ts';
import { readFacts } from '../../../src/history/version-facts.ts';
import { writeDocument } from '../check/example-site.ts';
import {
  committer,
  createRepository,
  git,
  removeFolders,
  writeFiles,
  type TestCommit,
} from './repository.ts';
import {
  bridges,
  buses,
  commits,
  entry,
  first,
  gone,
  last,
  moved,
  other,
  plan,
  promise,
  roads,
  tell,
} from './twenty-commits.ts';

const roots: string[] = [];
let root = '';
beforeAll(() => {
  root = createRepository(commits);
  roots.push(root);
});
afterAll(() => {
  removeFolders(roots);
});

/** Reads as the site does. */
function read(
  folder: string,
  options: { since?: string; today?: string; allow?: readonly string[]; now?: number } = {},
): Promise<Histories> {
  const present = listDocumentFiles(folder).map((file) => {
    const bytes = readFileSync(path.join(folder, file));
    return { file, content: readFileFacts(bytes), readFacts: () => readFacts(file, bytes) };
  });
  return readHistories({ root: folder, present, ...options });
}

function find(documents: Histories['documents'], id: string): DocumentHistory {
  const history = documents[id];
  if (!history) throw new Error(`Nothing is known of ${id}`);
  return history;
}

function describeVersions({ versions }: DocumentHistory): string[] {
  return versions.map(({ name, restores, isUnexplained, changes }) =>
    [
      name,
      ...(restores === undefined ? [] : [`=${restores}`]),
      isUnexplained ? '未说明' : changes.map(({ note }) => note).join(),
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

function clone(from: string, ...args: readonly string[]): string {
  const place = mkdtempSync(path.join(tmpdir(), 'tongtu-clone-'));
  roots.push(place);
  git(place, 'clone', '--quiet', ...args, `file://${from}`, '.');
  return place;
}

function blobText(folder: string, blob: string): string {
  return git(folder, 'cat-file', 'blob', blob);
}

describe('readHistories', () => {
  test('tells every version under each name of the file: corrected, edited twice a day, merged, reverted', async () => {
    const { extent, documents } = await read(root);
    expect(extent).toBe('whole');
    const history = find(documents, 'plans/yunxi/2031年');
    expect(describeVersions(history)).toEqual([
      '2031-01-05',
      '2031-03-15 里程漏加了一段。',
      // The entry of that day came with the edit before.
      '2031-03-15-2 未说明',
      '2031-04-05 增加了一条路。',
      '2031-05-01 =2031-03-15-2 未说明',
      '2031-06-01 未说明',
    ]);
    expect(history.lines.map(({ day, kind, from }) => [day, kind, from].filter(Boolean).join(' '))).toEqual([
      '2031-01-05 version',
      '2031-03-15 version',
      '2031-03-15 version',
      '2031-03-20 format',
      '2031-03-21 format',
      '2031-04-01 moved plans/yunxi/2031',
      '2031-04-05 version',
      '2031-05-01 version',
      '2031-06-01 moved plans/yunxi/2031-修订',
      '2031-06-01 version',
      '2031-06-03 format',
    ]);
    expect(history.versions.map(({ file }) => file)).toEqual([plan, plan, plan, moved, moved, last]);
  });

  test('names offices and no persons', async () => {
    const told = await read(root);
    expect(told.documents['plans/yunxi/2031年']?.versions.map(({ office }) => office)).toEqual([
      undefined,
      '云溪县交通运输局办公室',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(JSON.stringify(told)).not.toMatch(new RegExp(`${committer.name}|committer\\.example|某人`, 'u'));
    for (const kept of ['log.json', 'facts.json'])
      expect(readFileSync(path.join(root, '.tongtu/history', kept), 'utf8')).not.toMatch(/committer|某人/u);
  });

  test('shows the paragraph that a bad merge dropped, and a document that was withdrawn and came back', async () => {
    const { documents } = await read(root);
    const history = find(documents, 'summaries/yunxi/2030');
    expect(describeVersions(history)).toEqual([
      '2031-01-05',
      '2031-04-04 未说明',
      '2031-04-07 未说明',
      '2031-04-08 =2031-04-04 未说明',
    ]);
    expect(history.lines.slice(-2).map(({ day, kind }) => [day, kind])).toEqual([
      ['2031-05-02', 'withdrawn'],
      ['2031-05-03', 'returned'],
    ]);
  });

  describe.each([
    ['the branch took the place of the published one', "Merge branch 'main' into draft", 'main'],
    ['the server had gone on', "Merge branch 'main' of https://git.yunxi.example/site", 'main'],
    ['it was merged into the published one', "Merge branch 'draft'", 'draft'],
  ] as const)('a merge drops a paragraph, and %s', (_how, message, merged) => {
    // The draft adds bridges, the published branch buses; the merge has the bridges alone.
    const draft = tell(roads, bridges);
    const shown = tell(roads, buses);
    const [ours, theirs] = merged === 'main' ? (['draft', 'main'] as const) : (['main', 'draft'] as const);
    const history: readonly TestCommit[] = [
      { day: '2031-01-05', files: { [other]: tell(roads) } },
      { day: '2031-01-06', branch: 'draft', from: 'main', files: { [other]: draft } },
      { day: '2031-01-07', files: { [other]: shown } },
      { day: '2031-01-08', branch: ours, message, merge: theirs, files: { [other]: draft } },
      { day: '2031-01-09', branch: ours, message: '与文件无关', files: { 'README.md': '说明' } },
    ];

    test('what was published before it is a version, the draft is none, and the drop is seen', async () => {
      const folder = createRepository(history);
      roots.push(folder);
      git(folder, 'merge', '--quiet', '--ff-only', ours);
      const { versions } = find((await read(folder)).documents, 'summaries/yunxi/2030');
      expect(
        versions.map(({ day, isUnexplained, blob }) => [day, isUnexplained, blobText(folder, blob)]),
      ).toEqual([
        ['2031-01-05', false, tell(roads)],
        ['2031-01-07', true, shown],
        ['2031-01-08', true, draft],
      ]);
      expect(await read(clone(folder))).toEqual(await read(folder));
    });
  });

  test('keeps what is gone', async () => {
    const { gone: ended } = await read(root);
    expect(ended).toMatchObject([
      { id: 'summaries/yunxi/2029', file: gone, day: '2031-06-02', title: '云溪县2030年工作总结' },
    ]);
    expect(git(root, 'cat-file', 'blob', ended[0]?.blob ?? '')).toBe(tell('旧事。'));
  });

  test('what was committed before the site was public is preparation', async () => {
    const { documents } = await read(root, { since: '2031-04-03' });
    expect(describeVersions(find(documents, 'plans/yunxi/2031年')).slice(0, 2)).toEqual([
      '2031-04-03',
      '2031-04-05 增加了一条路。',
    ]);
  });

  test('says whether what is not committed has an entry', async () => {
    const folder = clone(root);
    const uncommitted = async (): Promise<unknown> =>
      (await read(folder, { today: '2031-07-01' })).documents['plans/yunxi/2031年']?.uncommitted;
    expect(await uncommitted()).toBeUndefined();
    writeFiles(folder, { [last]: `${promise('~~二十一~~二十二', first)}\n完。\n` });
    expect(await uncommitted()).toBe('unexplained');
    writeFiles(folder, {
      [last]: `${promise('二十二', first + entry('2031-06-30', '又修了一公里。'))}\n完。\n`,
    });
    expect(await uncommitted()).toBe('explained');
    writeFiles(folder, { [last]: `${promise('**二十一**', first)}\n\n完。\n` });
    expect(await uncommitted()).toBeUndefined();
  });

  test('withholds a version with private data, unless the site allows it', async () => {
    const secret = '13900001234';
    const folder = createRepository([
      { day: '2031-01-05', files: { [other]: tell(`联系${secret}。`) } },
      { day: '2031-01-06', files: { [other]: tell('联系本局。') } },
    ]);
    roots.push(folder);
    const withheld = async (allow: readonly string[]): Promise<unknown[]> =>
      find((await read(folder, { allow })).documents, 'summaries/yunxi/2030').versions.map(
        ({ isWithheld }) => isWithheld,
      );
    expect(await withheld([])).toEqual([true, undefined]);
    expect(await withheld(['139 0000 1234'])).toEqual([undefined, undefined]);
    expect(JSON.stringify(await read(folder))).not.toContain('1390');
  });

  test('is the same in every clone, and in a second reading', async () => {
    const [one, two] = [clone(root), clone(root)];
    expect(await read(one)).toEqual(await read(two));
    expect(await read(one)).toEqual(await read(root));
  });

  test('tells of a shallow clone what is there, and that there was more', async () => {
    const { extent, documents } = await read(clone(root, '--depth', '4'));
    expect(extent).toBe('shallow');
    const { versions, isCut } = find(documents, 'plans/yunxi/2031年');
    expect(versions.map(({ name }) => name)).toEqual(['2031-05-03', '2031-06-01']);
    expect(isCut).toBe(true);
  });

  test('knows nothing without git, and of a folder that the repository around it does not know', async () => {
    const exported = mkdtempSync(path.join(tmpdir(), 'tongtu-export-'));
    roots.push(exported);
    cpSync(path.join(root, 'content'), path.join(exported, 'content'), { recursive: true });
    const nothing = { extent: 'none', documents: {}, gone: [] };
    expect(await read(exported)).toEqual(nothing);
    expect(existsSync(path.join(exported, '.tongtu'))).toBe(false);
    git(exported, 'init', '--quiet');
    expect(await read(exported)).toEqual(nothing);
    const inside = path.join(root, '.tongtu/copy');
    cpSync(exported, inside, { recursive: true, filter: (name) => !name.includes('.git') });
    expect(await read(inside)).toEqual(nothing);
    rmSync(inside, { recursive: true });
  });

  test('reads a project in a folder of a larger repository, and in a worktree of it', async () => {
    const larger = createRepository(commits, '网站 "一"/');
    const tree = `${larger}-tree`;
    roots.push(larger, tree);
    git(larger, 'worktree', 'add', '--quiet', '--detach', tree);
    const whole = await read(root);
    for (const folder of [larger, tree]) {
      const { documents } = await read(path.join(folder, '网站 "一"'));
      const plain = (all: Histories['documents']): unknown =>
        Object.values(all).map(({ id, versions }) => [
          id,
          versions.map(({ name, blob, file }) => [name, blob, file]),
        ]);
      expect(plain(documents)).toEqual(plain(whole.documents));
    }
  });

  test('neither settings of git nor what a hook is told change anything', async () => {
    const folder = clone(root);
    for (const [name, value] of [
      ['log.showSignature', 'true'],
      ['log.showRoot', 'false'],
      ['diff.renames', 'false'],
      ['diff.orderFile', 'nowhere'],
      ['diff.external', 'false'],
      ['color.ui', 'always'],
      ['core.quotePath', 'true'],
      ['i18n.logOutputEncoding', 'GBK'],
      ['log.date', 'relative'],
      ['diff.noprefix', 'true'],
      ['format.pretty', 'oneline'],
    ] as const)
      git(folder, 'config', name, value);
    git(folder, 'replace', 'HEAD~2', 'HEAD~10');
    vi.stubEnv('GIT_DIR', path.join(root, '.git/nowhere'));
    vi.stubEnv('GIT_INDEX_FILE', 'nowhere');
    vi.stubEnv('GIT_PAGER', 'false');
    try {
      const told = await read(folder);
      vi.unstubAllEnvs();
      expect(told).toEqual(await read(root));
    } finally {
      vi.unstubAllEnvs();
    }
  });

  test('drafts were never published, and what waited was when its time came', async () => {
    const held = (fields: Readonly<Record<string, string>>, body: string): string =>
      writeDocument({ title: '云溪县2031年工作计划', published: '2031-01-05', ...fields }, body);
    const folder = createRepository([
      {
        day: '2031-01-01',
        files: { [plan]: held({ draft: 'true' }, '初稿。'), [gone]: held({ draft: 'true' }, '稿。') },
      },
      {
        day: '2031-01-02',
        files: { [plan]: held({ publish: '2031-01-05 09:00' }, '定稿。'), [gone]: undefined },
      },
      { day: '2031-02-01', files: { [plan]: held({}, '改稿。') } },
      { day: '2031-02-02', files: { [other]: held({ publish: '2031-03-01' }, '另一份。') } },
    ]);
    roots.push(folder);
    const { documents, gone: ended } = await read(folder, { now: Date.UTC(2031, 2, 2) });
    expect(describeVersions(find(documents, 'plans/yunxi/2031'))).toEqual([
      '2031-01-05',
      '2031-02-01 未说明',
    ]);
    expect(describeVersions(find(documents, 'summaries/yunxi/2030'))).toEqual(['2031-03-01']);
    expect(ended).toEqual([]);
    const sooner = await read(folder, { now: Date.UTC(2031, 1, 3) });
    expect(sooner.documents).not.toHaveProperty('summaries/yunxi/2030');
  });
});
