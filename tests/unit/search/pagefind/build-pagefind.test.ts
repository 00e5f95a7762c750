import { hash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildPagefind, type PagefindReport } from '../../../../src/search/pagefind/build-pagefind.ts';
import { listMarks, type PageSubject } from '../../../../src/search/pagefind/page-marks.ts';
import { readBundle } from './read-index.ts';

let root = '';
let folder = '';
let cache = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
  folder = path.join(root, 'dist');
  cache = path.join(root, 'cache');
  writePlan(2022, '修复水毁路段。');
  writePlan(2023, '新改建农村公路36公里，占年度任务的62.5%。');
  writePlan(2024, '改造危桥4座。');
  write('help', { type: '说明' }, '<h1 data-pagefind-body data-pagefind-meta="title">使用帮助</h1>');
  writeFileSync(path.join(folder, '404.html'), '<!doctype html><title>没有</title><p>没有这一页</p>');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

function write(id: string, subject: PageSubject, body: string, script = 'a1'): void {
  const marks = listMarks(subject).map(
    ({ attribute, name, content }) =>
      `<meta content="${content}" data-pagefind-${attribute}="${name}[content]">`,
  );
  mkdirSync(path.join(folder, id), { recursive: true });
  writeFileSync(
    path.join(folder, id, 'index.html'),
    `<!doctype html><html lang="zh-CN"><head><title>${id}</title>${marks.join('')}<script src="/_astro/${script}.js"></script></head><body><nav>首页</nav>${body}</body></html>`,
  );
}

function writePlan(year: number, text: string, script?: string): void {
  const subject: PageSubject = {
    type: '文件',
    years: [year, year + 1],
    bureau: '云溪县交通运输局',
    bureaus: ['云溪县交通运输局', '云岭市交通运输局'],
    level: '县级',
    kind: '年度工作计划',
    topics: ['农村公路'],
    orderDate: `${String(year)}-01-10`,
  };
  write(
    `plans/云溪 县/${String(year)}`,
    subject,
    `<h1 data-pagefind-body data-pagefind-meta="title">云溪县${String(year)}年计划</h1><div data-pagefind-body><h2 id="s-1">一、任务</h2><p id="p-1">${text}</p></div>`,
    script,
  );
}

/** Numbers that look random and are the same in each run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 8);
}

/** With so few characters in a bundle each year has its own; the main one takes the other pages and the last year. */
function build(charactersInBundle = 1300): Promise<PagefindReport> {
  return buildPagefind({ folder, cache, version: '1', charactersInBundle });
}

/** Path inside the index → digest of its bytes. */
function readIndex(): Map<string, string> {
  const index = path.join(folder, 'pagefind');
  const files = readdirSync(index, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    files
      .filter((file) => statSync(path.join(index, file)).isFile())
      .map((file) => [file, hash('sha256', readFileSync(path.join(index, file)))]),
  );
}

const listKept = (): string[] => readdirSync(path.join(cache, 'bundles'));

const addressOf = (year: number): string => `/plans/%E4%BA%91%E6%BA%AA%20%E5%8E%BF/${String(year)}/`;

describe('buildPagefind', () => {
  test('a small site is one bundle in Pagefind’s standard form, with the list of bundles beside it', async () => {
    expect(await buildPagefind({ folder, cache, version: '1' })).toEqual({
      parts: [{ path: '', years: [2025, 2024, 2023, 2022], pages: 4 }],
      built: 1,
    });
    const files = [...readIndex().keys()];
    expect(files).toEqual(
      expect.arrayContaining([
        'pagefind.js',
        'pagefind-entry.json',
        'pagefind-ui.js',
        'parts.json',
        'wasm.unknown.pagefind',
      ]),
    );
    const entry = JSON.parse(
      readFileSync(path.join(folder, 'pagefind/pagefind-entry.json'), 'utf8'),
    ) as object;
    expect(entry).toMatchObject({ languages: { zh: { page_count: 4 } } });
    expect(JSON.parse(readFileSync(path.join(folder, 'pagefind/parts.json'), 'utf8'))).toEqual({
      parts: [{ path: '', years: [2025, 2024, 2023, 2022], pages: 4 }],
    });
  });
  test('text, headings, filters and meta data of a page are in the index', async () => {
    await buildPagefind({ folder, cache, version: '1' });
    const pages = readBundle(path.join(folder, 'pagefind'));
    expect([...pages.keys()].sort()).toEqual(['/help/', addressOf(2022), addressOf(2023), addressOf(2024)]);
    expect(pages.get(addressOf(2023))).toMatchObject({
      content: '云溪县2023年计划. 一、任务. 新改建农村公路36公里，占年度任务的62.5%。',
      filters: {
        类型: ['文件'],
        年度: ['2023', '2024'],
        机构: ['云溪县交通运输局', '云岭市交通运输局'],
        层级: ['县级'],
        文种: ['年度工作计划'],
        主题: ['农村公路'],
      },
      meta: { title: '云溪县2023年计划', type: '文件', kind: '年度工作计划', bureau: '云溪县交通运输局' },
      anchors: [{ element: 'h2', id: 's-1', text: '一、任务' }],
    });
  });
  test('a large site has a bundle a year, each of them complete but for the client', async () => {
    const { parts } = await build();
    expect(parts).toEqual([
      { path: '', years: [2025, 2024], pages: 2 },
      { path: '2023/', years: [2024, 2023], pages: 1 },
      { path: '2022/', years: [2023, 2022], pages: 1 },
    ]);
    for (const { path: part, pages } of parts) {
      const bundle = path.join(folder, 'pagefind', part);
      // The client of the main one reads them all.
      expect(existsSync(path.join(bundle, 'pagefind.js')), part).toBe(part === '');
      expect(existsSync(path.join(bundle, 'pagefind-entry.json')), part).toBe(true);
      expect(readBundle(bundle).size).toBe(pages);
    }
  });
  test('the same pages give the same bytes, from the cache or anew', async () => {
    await build();
    const first = readIndex();
    expect((await build()).built).toBe(0);
    expect(readIndex()).toEqual(first);
    rmSync(cache, { recursive: true });
    expect((await build()).built).toBe(3);
    expect(readIndex()).toEqual(first);
  });
  test('only bundles whose pages have changed are made again', async () => {
    await build();
    writePlan(2022, '修复水毁路段3处。');
    expect((await build()).built).toBe(1);
    expect(readBundle(path.join(folder, 'pagefind/2022')).get(addressOf(2022))?.content).toContain('3处');
  });
  test('a new name of a script makes no bundle again', async () => {
    await build();
    writePlan(2022, '修复水毁路段。', 'b2');
    expect((await build()).built).toBe(0);
  });
  test('what only other sites use lies in the main bundle alone', async () => {
    await build();
    const listNames = (part: string): string[] =>
      readdirSync(path.join(folder, 'pagefind', part)).filter((name) => name.endsWith('ui.js'));
    expect(listNames('')).toContain('pagefind-ui.js');
    expect(listNames('2022')).toEqual([]);
  });
  test('what is kept and was damaged is made again', async () => {
    await build();
    const first = readIndex();
    const [one, two, three] = listKept().map((key) => path.join(cache, 'bundles', key));
    // In place, as by somebody who edits what is served: it is the same file.
    const damage = (file: string, change: (bytes: Buffer) => Uint8Array): void => {
      writeFileSync(file, change(readFileSync(file)));
    };
    damage(`${String(one)}/list.json`, (bytes) => bytes.subarray(0, -9));
    damage(`${String(two)}/files/wasm.unknown.pagefind`, (bytes) => bytes.fill('x', 0, 1));
    damage(`${String(three)}/files/pagefind-entry.json`, () => Buffer.alloc(0));
    damage(path.join(cache, 'pages.json'), (bytes) => bytes.subarray(0, -9));
    expect((await build()).built).toBe(3);
    expect(readIndex()).toEqual(first);
  });
  test('random changes, one after the other, give the bytes of an index that is made anew', async () => {
    const random = createRandom(1);
    for (let step = 0; step < 5; step += 1) {
      const year = 2021 + (random() % 4);
      if (step === 2)
        rmSync(path.join(folder, `plans/云溪 县/${String(year)}`), { recursive: true, force: true });
      else writePlan(year, `改造危桥${String(random() % 9)}座。`.repeat(1 + (random() % 3)));
      await build();
    }
    const renewed = readIndex();
    rmSync(cache, { recursive: true });
    await build();
    expect(readIndex()).toEqual(renewed);
  });
  test('bundles that are no longer used are removed', async () => {
    await build();
    expect(listKept()).toHaveLength(3);
    rmSync(path.join(folder, 'plans'), { recursive: true });
    expect((await build()).parts).toEqual([{ path: '', years: [], pages: 1 }]);
    expect(listKept()).toHaveLength(1);
    expect(existsSync(path.join(folder, 'pagefind/2023'))).toBe(false);
  });
  test.for([
    ['is missing', '/nowhere/pagefind'],
    ['ends at once', process.execPath],
  ])('says in Chinese what to do if Pagefind’s program %s', async ([, program]) => {
    vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', program);
    // Pagefind prints what has happened to it.
    const printed = vi.spyOn(console, 'error').mockReturnValue();
    await expect(build()).rejects.toThrow(
      [
        '全站检索的索引没有建成：检索程序 Pagefind 不能运行，或者中途退出了。',
        '请先重新安装依赖（删除 node_modules 文件夹，再运行一次）。',
        `仍然不行的，可能是这台电脑（${process.platform}-${process.arch}）没有相应的 Pagefind 程序，或者内存不够。`,
        '程序的原话：',
      ].join('\n'),
    );
    printed.mockRestore();
    expect(listKept()).toEqual([]);
    expect(existsSync(path.join(cache, 'texts'))).toBe(false);
    vi.unstubAllEnvs();
    expect((await build()).built).toBe(3);
  });
});
