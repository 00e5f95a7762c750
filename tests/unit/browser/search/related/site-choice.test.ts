import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  UnreadBundleError,
  type Bundle,
  type WordIndex,
} from '../../../../../src/browser/search/related/pagefind.ts';
import {
  chooseBundles,
  explainSites,
  searchBundles,
} from '../../../../../src/browser/search/related/site-choice.ts';
import { readSiteParts } from '../../../../../src/browser/search/related/site-bundles.ts';
import { createReader } from '../../../search/example-index.ts';

const baishi = { name: '白石县交通', url: 'https://jt.baishi.example/' };
const nanping = { name: '南屏市交通', url: 'https://www.nanping.example/jtj/' };
const parts = [
  { path: '', years: [2024], pages: 9 },
  { path: '2019/', years: [2019], pages: 9 },
];

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const files = (version: unknown, list: unknown) =>
  createReader(
    new Map([
      ['pagefind-entry.json', encode({ version })],
      ['parts.json', encode({ parts: list })],
    ]),
  );

describe('readSiteParts', () => {
  const ask = (version: unknown, list: unknown) =>
    readSiteParts([baishi], () => files(version, list), files('1.6.0', parts));

  test('gives the bundles of a site of the same version', async () => {
    expect(await ask('1.6.0', parts)).toEqual([{ site: baishi, parts }]);
  });

  test.each([
    ['1.7.0', parts, 'other-format'],
    [7, parts, 'broken'],
    ['1.6.0', 'x', 'broken'],
    ['1.6.0', [{ path: 'https://evil.example/', years: [], pages: 1 }], 'broken'],
    ['1.6.0', [{ path: '../', years: [], pages: 1 }], 'broken'],
    ['1.6.0', [{ path: '', years: ['x'], pages: 1 }], 'broken'],
    ['1.6.0', Array.from({ length: 2000 }, () => parts[0]), 'broken'],
  ])('leaves out a site of version %s with %j', async (version, list, fault) => {
    expect(await ask(version, list)).toEqual([{ site: baishi, fault }]);
  });

  test('leaves out a site that cannot be read', async () => {
    const none = createReader(new Map());
    expect(await readSiteParts([baishi], () => none, files('1.6.0', parts))).toEqual([
      { site: baishi, fault: 'unreachable' },
    ]);
  });
});

describe('chooseBundles', () => {
  test('takes of each site what it would take for itself', () => {
    const sites = [
      { site: baishi, parts },
      { site: nanping, fault: 'unreachable' as const },
    ];
    const first = chooseBundles(parts, sites, {}, 0);
    expect(first.own).toEqual([]);
    expect(first.others.map(({ bundle }) => bundle)).toEqual([
      { path: 'https://jt.baishi.example/pagefind/', baseUrl: 'https://jt.baishi.example/' },
    ]);
    expect(first).toMatchObject({ next: [{ path: '2019/' }, { path: '2019/' }], last: true });
    const later = chooseBundles(parts, sites, {}, 1);
    expect(later.own).toEqual(['2019/']);
    expect(later.others.map(({ bundle }) => bundle.path)).toEqual([
      'https://jt.baishi.example/pagefind/',
      'https://jt.baishi.example/pagefind/2019/',
    ]);
  });
});

describe('searchBundles', () => {
  const bundle = (site: typeof baishi, path: string): { site: typeof baishi; bundle: Bundle } => ({
    site,
    bundle: { path: `${site.url}pagefind/${path}`, baseUrl: site.url },
  });
  const others = [bundle(baishi, ''), bundle(baishi, '2019/'), bundle(nanping, '')];

  /** @param fails throws for the bundles that are asked for */
  function createIndex(fails: (bundles: readonly Bundle[]) => void) {
    const asked: string[][] = [];
    const index: WordIndex = {
      forget: () => undefined,
      search: async (_paths, bundles) => {
        asked.push(bundles.map(({ path }) => path));
        await Promise.resolve();
        fails(bundles);
        return [];
      },
    };
    return { index, asked };
  }

  test('goes on without a site of which one bundle cannot be read', async () => {
    const { index, asked } = createIndex((bundles) => {
      const broken = bundles.find(({ path }) => path.endsWith('2019/'));
      if (broken) throw new UnreadBundleError(broken, new Error('404'));
    });
    const { faults } = await searchBundles(index, { own: [], others }, ['桥'], {});
    expect(faults).toEqual([{ site: baishi, fault: 'unreachable' }]);
    expect(asked.at(-1)).toEqual(['https://www.nanping.example/jtj/pagefind/']);
  });

  test('goes on alone where nobody knows which site it is', async () => {
    const { index, asked } = createIndex((bundles) => {
      if (bundles.length > 0) throw new Error('unreachable executed');
    });
    const { faults } = await searchBundles(index, { own: [], others }, ['桥'], {});
    expect(faults.map(({ site }) => site)).toEqual([baishi, nanping]);
    expect(asked.at(-1)).toEqual([]);
  });

  test('fails if this site itself cannot be read', async () => {
    const { index } = createIndex(() => {
      throw new UnreadBundleError({ path: '/pagefind/2019/', baseUrl: '/' }, new Error('404'));
    });
    await expect(searchBundles(index, { own: ['2019/'], others }, ['桥'], {})).rejects.toThrow('2019');
  });
});

describe('explainSites', () => {
  test('tells how many were searched, and which were not', () => {
    expect(explainSites([])).toEqual([]);
    expect(
      explainSites([
        { site: baishi, parts },
        { site: nanping, parts },
        { site: nanping, fault: 'other-format' },
      ]),
    ).toEqual([
      '和另外 1 个网站一起查；几个网站里一模一样的网页只列一次。',
      '没有查到的网站：“南屏市交通”（版本不同）。',
    ]);
  });
});
