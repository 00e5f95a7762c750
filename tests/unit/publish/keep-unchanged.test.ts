import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishSite } from '../../../src/publish/publish-site.ts';
import { listSiteFiles } from '../../../src/publish/site-files.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const site = { domain: 'https://jt.example.com', base: '/jtj/' };
const before = {
  'index.html': '首页',
  'plans/云溪/2024/index.html': '新建36公里',
  'plans/云溪/2023/index.html': '旧计划',
  'data/documents.csv': '1',
};

/** Publishes a site of these files and gives what has changed. */
function publish(files: Readonly<Record<string, string>>, target = path.join(root, 'dist')) {
  const fresh = path.join(root, 'fresh');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(fresh, name)), { recursive: true });
    writeFileSync(path.join(fresh, name), text);
  }
  return publishSite(target, fresh, path.join(root, 'work'), site);
}

/** Makes the files of the site an hour old, to the nanosecond as a file system keeps them. */
function age(folder = path.join(root, 'dist')): void {
  const hourAgo = Date.now() / 1000 - 3600.1234567;
  for (const name of Object.keys(before)) utimesSync(path.join(folder, name), hourAgo, hourAgo);
}

const timeOf = (name: string) => statSync(path.join(root, 'dist', name), { bigint: true }).mtimeNs;
const readList = (name: string) => readFileSync(path.join(root, 'work/changes', name), 'utf8');

describe('publishSite', () => {
  test('takes a file for another one that somebody has removed since it was listed', () => {
    publish(before);
    const dist = path.join(root, 'dist');
    const listed = listSiteFiles(dist);
    rmSync(path.join(dist, 'index.html'));
    const fresh = path.join(root, 'fresh');
    mkdirSync(fresh);
    writeFileSync(path.join(fresh, 'index.html'), before['index.html']);
    const { changed } = publishSite(dist, fresh, path.join(root, 'work'), site, { before: listed });
    expect(changed).toEqual(['index.html']);
    expect(readFileSync(path.join(dist, 'index.html'), 'utf8')).toBe(before['index.html']);
  });

  test('a file with the same bytes keeps its time, the others are named', () => {
    expect(publish(before)).toMatchObject({ added: Object.keys(before).sort(), changed: [], removed: [] });
    age();
    const times = new Map(Object.keys(before).map((name) => [name, timeOf(name)]));
    const { 'plans/云溪/2023/index.html': _removed, ...kept } = before;
    const after = { ...kept, 'plans/云溪/2024/index.html': '新建38公里', 'files/图 1.png': '图' };
    expect(publish(after)).toEqual({
      added: ['files/图 1.png'],
      changed: ['plans/云溪/2024/index.html'],
      removed: ['plans/云溪/2023/index.html'],
    });
    for (const name of ['index.html', 'data/documents.csv']) expect(timeOf(name)).toBe(times.get(name));
    expect(timeOf('plans/云溪/2024/index.html')).toBeGreaterThan(times.get('index.html') ?? 0n);
    for (const [name, text] of Object.entries(after))
      expect(readFileSync(path.join(root, 'dist', name), 'utf8')).toBe(text);
    expect(readList('files.txt')).toBe('files/图 1.png\nplans/云溪/2024/index.html\n');
    expect(readList('removed.txt')).toBe('plans/云溪/2023/index.html\n');
    expect(readList('addresses.txt')).toBe(
      [
        'https://jt.example.com/jtj/files/%E5%9B%BE%201.png',
        'https://jt.example.com/jtj/plans/%E4%BA%91%E6%BA%AA/2023/',
        'https://jt.example.com/jtj/plans/%E4%BA%91%E6%BA%AA/2024/',
        '',
      ].join('\n'),
    );
  });

  test.skipIf(process.platform === 'win32')('is readable by the web server, whatever the umask', () => {
    publish(before);
    chmodSync(path.join(root, 'dist/index.html'), 0o600);
    const strict = process.umask(0o077);
    try {
      publish({ ...before, 'plans/白石/index.html': '新建12公里' });
    } finally {
      process.umask(strict);
    }
    const modes = ['', 'plans/白石', 'plans/白石/index.html', 'index.html'].map((name) =>
      (statSync(path.join(root, 'dist', name)).mode & 0o777).toString(8),
    );
    expect(modes).toEqual(['755', '755', '644', '644']);
  });

  test('the same site again changes nothing', () => {
    publish(before);
    age();
    const times = Object.keys(before).map(timeOf);
    expect(publish(before)).toEqual({ added: [], changed: [], removed: [] });
    expect(publish(before)).toEqual({ added: [], changed: [], removed: [] });
    expect(Object.keys(before).map(timeOf)).toEqual(times);
    expect(['files.txt', 'removed.txt', 'addresses.txt'].map(readList)).toEqual(['', '', '']);
  });

  test('a file of the same length and time with other bytes has changed', () => {
    publish(before);
    const { mtimeMs } = statSync(path.join(root, 'dist/index.html'));
    mkdirSync(path.join(root, 'fresh'));
    writeFileSync(path.join(root, 'fresh/index.html'), '页首');
    utimesSync(path.join(root, 'fresh/index.html'), mtimeMs / 1000, mtimeMs / 1000);
    const { changed, removed } = publish({});
    expect(changed).toEqual(['index.html']);
    expect(removed).toHaveLength(3);
  });

  test('keeps times behind a link, and a file whose folder became a file', () => {
    mkdirSync(path.join(root, 'www'));
    symlinkSync('www', path.join(root, 'dist'));
    publish(before);
    age();
    const time = timeOf('index.html');
    const { added, removed } = publish({ 'index.html': '首页', data: '表' });
    expect(added).toEqual(['data']);
    expect(removed).toContain('data/documents.csv');
    expect(timeOf('index.html')).toBe(time);
  });

  test('leaves no lists of a site that could not be put in its place', () => {
    publish(before);
    expect(readList('files.txt')).not.toBe('');
    expect(() => publish(before, path.join(root, 'missing/dist'))).toThrow();
    expect(existsSync(path.join(root, 'work/changes'))).toBe(false);
  });
});
