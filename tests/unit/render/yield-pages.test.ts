import type { PathWithRoute } from 'astro';
import { describe, expect, test } from 'vitest';
import { yieldPages } from '../../../src/render/yield-pages.ts';

const page = (pathname: string, file: string, folder = '') =>
  ({
    pathname,
    route: { component: `${folder}src/pages/${file}`, route: `/${file.replace('.astro', '')}` },
  }) as PathWithRoute;

describe('yieldPages', () => {
  test.each(['', 'node_modules/tongtu/'])(
    'drops the word that something was there where something is, of a program in ./%s',
    (folder) => {
      const of = (pathname: string, file: string) => page(pathname, file, folder);
      const there = [of('/', 'index.astro'), of('/years/2024/', 'years/[year]/[...page].astro')];
      const former = '[...former].astro';
      const { paths, alone } = yieldPages([of('/years/2019', former), of('/years/2024', former), ...there]);
      expect(paths).toEqual([of('/years/2019', former), ...there]);
      expect(alone).toEqual(['/years/2019']);
    },
  );
});
