import { describe, expect, test } from 'vitest';
import { nameFile, nameUrl } from '../../../src/render/page-file.ts';

const [page, endpoint] = [{ type: 'page' }, { type: 'endpoint' }] as const;

describe('nameFile', () => {
  test.each([
    [page, '/', 'index.html'],
    [page, '/plans/yunxi/2024', 'plans/yunxi/2024/index.html'],
    [page, '/plans/yunxi/2024/', 'plans/yunxi/2024/index.html'],
    [page, '/plans/yunxi/2025-要点', 'plans/yunxi/2025-要点/index.html'],
    [page, '/404', '404.html'],
    [page, '/404/x', '404/x/index.html'],
    [endpoint, '/robots.txt', 'robots.txt'],
    [endpoint, '/plans/yunxi/2024/index.json', 'plans/yunxi/2024/index.json'],
  ])('%o %s is %s', (route, pathname, file) => {
    expect(nameFile(route, pathname)).toBe(file);
  });
});

describe('nameUrl', () => {
  test.each([
    [page, '/', '/', 'https://jt.example.org/'],
    [page, '/plans', '/', 'https://jt.example.org/plans/'],
    [page, '/plans', '/open', 'https://jt.example.org/open/plans/'],
    [page, '/', '/open/', 'https://jt.example.org/open/'],
    [endpoint, '/robots.txt', '/open/', 'https://jt.example.org/open/robots.txt'],
    [endpoint, '/files/a.csv/', '/open/', 'https://jt.example.org/open/files/a.csv/'],
  ])('%o %s below %s is %s', (route, pathname, base, url) => {
    expect(nameUrl(route, pathname, { site: 'https://jt.example.org', base }).href).toBe(url);
  });
});
