import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noteMap, findInMap } from '../../../src/reads/noted-map.ts';
import { createQuestion, perBuild, perBuildFrom, perBuildInParts } from '../../../src/reads/per-build.ts';
import {
  digestRead,
  forgetReads,
  noteUnknown,
  openSource,
  traceReads,
  withoutTrace,
} from '../../../src/reads/reads.ts';

beforeEach(() => {
  vi.stubEnv('DEV', false);
  forgetReads();
});

afterEach(() => {
  vi.unstubAllEnvs();
});

const readsOf = async (run: () => Promise<unknown>): Promise<string[]> => {
  const { reads } = await traceReads(run);
  return [...reads];
};

describe('traceReads', () => {
  test('sees what is read while it runs, also after it has waited, and by each run its own', async () => {
    const note = openSource('bureau', () => undefined);
    const read = async (id: string) => {
      await Promise.resolve();
      return note(id, id);
    };
    const runs = await Promise.all([readsOf(() => read('yunxi')), readsOf(() => read('baishi'))]);
    expect(runs).toEqual([['bureau yunxi'], ['bureau baishi']]);
  });

  test('gives what was made', async () => {
    expect((await traceReads(() => Promise.resolve('page'))).result).toBe('page');
  });

  test('does not see what is made once for all pages', async () => {
    const note = openSource('bureau', () => undefined);
    expect(await readsOf(async () => withoutTrace(() => Promise.resolve(note('yunxi', 1))))).toEqual([]);
  });
});

describe('digestRead', () => {
  test('is the same for what was noted and for what is found anew, and another when it has changed', async () => {
    let bureaus = { yunxi: '云溪县交通运输局' };
    const note = openSource('bureau', (id) => bureaus[id as 'yunxi']);
    await traceReads(() => Promise.resolve(note('yunxi', bureaus.yunxi)));
    const noted = await digestRead('bureau yunxi');
    forgetReads();
    openSource('bureau', (id) => bureaus[id as 'yunxi']);
    expect(await digestRead('bureau yunxi')).toBe(noted);
    forgetReads();
    bureaus = { yunxi: '云溪县交通局' };
    openSource('bureau', (id) => bureaus[id as 'yunxi']);
    expect(await digestRead('bureau yunxi')).not.toBe(noted);
  });

  test('knows nothing of what nobody gives, and of what a page has said that it is unknown', async () => {
    expect(await digestRead('nobody x')).toBeUndefined();
    const [name = ''] = await readsOf(async () => {
      noteUnknown();
      await Promise.resolve();
    });
    expect(await digestRead(name)).toBeUndefined();
  });
});

describe('perBuild', () => {
  test('makes it once; a page that asks depends on all of it, and not on what it was made of', async () => {
    let made = 0;
    const parts = perBuild('parts', () => Promise.resolve({ count: (made += 1) }));
    const whole = perBuild('whole', async () => [await parts()]);
    expect(await readsOf(whole)).toEqual(['whole ']);
    expect(await readsOf(async () => [await whole(), await parts()])).toEqual(['whole ', 'parts ']);
    expect(made).toBe(1);
    expect(await digestRead('whole ')).toBeDefined();
  });

  test('in the development server it is made anew for each page', async () => {
    vi.stubEnv('DEV', true);
    let made = 0;
    const load = perBuild('count', () => Promise.resolve((made += 1)));
    expect([await load(), await load()]).toEqual([1, 2]);
  });

  test('of what has no digest a page depends on what it is made of', async () => {
    const load = perBuildFrom(
      'names',
      () => Promise.resolve(['里程']),
      ([name]) => ({ find: () => name }),
    );
    const { result, reads } = await traceReads(load);
    expect([result.find(), ...reads]).toEqual(['里程', 'names ']);
  });
});

describe('perBuildInParts', () => {
  const lists = new Map([
    ['yunxi', [1, 2]],
    ['baishi', [3]],
  ]);
  const load = () =>
    perBuildInParts(
      'lists',
      (): Promise<ReadonlyMap<string, number[]>> => Promise.resolve(lists),
      (all, note) => noteMap('by', all, String, note),
      (all, part) => findInMap(all, /^by(?::(.*))?$/su.exec(part)?.[1], String),
    );

  test.each<[string, (map: ReadonlyMap<string, number[]>) => unknown, string[]]>([
    ['a value', (map) => map.get('yunxi'), ['lists by:yunxi']],
    ['a value that is not there', (map) => map.get('nobody'), ['lists by:nobody']],
    ['whether it is there', (map) => map.has('baishi'), ['lists by:baishi']],
    ['the keys', (map) => [...map.keys()], ['lists by:']],
    ['how many there are', (map) => map.size, ['lists by:']],
    ['all values', (map) => [...map.values()], ['lists by']],
    ['all entries', (map) => [...map], ['lists by']],
    [
      'all, one by one',
      (map) => {
        map.forEach(() => undefined);
      },
      ['lists by'],
    ],
  ])('notes %s, and finds it again by its name', async (_, read, expected) => {
    const open = load();
    expect(await readsOf(async () => read(await open()))).toEqual(expected);
    const [name = ''] = expected;
    const noted = await digestRead(name);
    forgetReads();
    load();
    expect(await digestRead(name)).toBe(noted);
  });

  test('gives what the map gives', async () => {
    const map = await load()();
    expect([[...map], map.get('baishi'), map.has('nobody'), map.size]).toEqual([[...lists], [3], false, 2]);
  });
});

describe('createQuestion', () => {
  test('is answered once for each word; a page depends on the answer alone', async () => {
    const all = perBuild('all', () => Promise.resolve(['甲', '乙']));
    let answers = 0;
    const ask = createQuestion('first', async (about) => {
      answers += 1;
      return `${about}${(await all())[0] ?? ''}`;
    });
    expect(await readsOf(async () => [await ask('问'), await ask('问')])).toEqual(['first 问']);
    expect(answers).toBe(1);
    expect(await digestRead('first 问')).toBeDefined();
  });
});
