import { describe, expect, test } from 'vitest';
import {
  createWordIndex,
  type PagefindInstance,
} from '../../../../../src/browser/search/related/pagefind.ts';

/** A client that writes down what is asked of it. */
function createClient(missing: readonly string[] = []) {
  const log: string[] = [];
  const createInstance = (): PagefindInstance => {
    log.push('create');
    return {
      mergeIndex: (path) => {
        log.push(`merge ${path}`);
        return missing.includes(path) ? Promise.reject(new Error(`no ${path}`)) : Promise.resolve();
      },
      search: (query) => {
        log.push(`search ${query}`);
        return Promise.resolve({ results: [], unfilteredResultCount: 0 });
      },
      destroy: () => {
        log.push('destroy');
        return Promise.resolve();
      },
    };
  };
  const take = () => log.splice(0);
  return {
    take,
    index: createWordIndex('/jtj/', '/jtj/pagefind/', () => Promise.resolve({ createInstance })),
  };
}

describe('createWordIndex', () => {
  test('merges each part once', async () => {
    const { index, take } = createClient();
    await index.search([], [], ['桥'], {});
    expect(take()).toEqual(['create', 'search 桥']);
    await index.search(['2023/'], [], ['桥', '路'], {});
    await index.search(['2023/'], [], ['船'], {});
    expect(take()).toEqual(['merge /jtj/pagefind/2023/', 'search 桥', 'search 路', 'search 船']);
  });

  test('merges a part once for two searches at the same time', async () => {
    const { index, take } = createClient();
    await Promise.all([index.search(['2023/'], [], ['桥'], {}), index.search(['2023/'], [], ['路'], {})]);
    expect(take()).toEqual(['create', 'merge /jtj/pagefind/2023/', 'search 桥', 'search 路']);
  });

  test('begins anew when a part is no longer wanted', async () => {
    const { index, take } = createClient();
    await index.search(['2023/', '2022/'], [], ['桥'], {});
    take();
    await index.search(['2022/'], [], ['桥'], {});
    expect(take()).toEqual(['destroy', 'create', 'merge /jtj/pagefind/2022/', 'search 桥']);
  });

  test('begins anew after a part that could not be read', async () => {
    const { index, take } = createClient(['/jtj/pagefind/2022/']);
    await expect(index.search(['2022/'], [], ['桥'], {})).rejects.toThrow(
      '/jtj/pagefind/2022/ could not be read',
    );
    await index.search([], [], ['桥'], {});
    expect(take()).toEqual(['create', 'merge /jtj/pagefind/2022/', 'destroy', 'create', 'search 桥']);
  });
});
