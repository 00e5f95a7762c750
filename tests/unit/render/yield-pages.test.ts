import type { PathWithRoute } from 'astro';
import { describe, expect, test } from 'vitest';
import { yieldPages } from '../../../src/render/yield-pages.ts';

const page = (pathname: string, component: string) =>
  ({ pathname, route: { component: `src/pages/${component}` } }) as PathWithRoute;

describe('yieldPages', () => {
  test('drops the word that something was there where something is', () => {
    const there = [page('/', 'index.astro'), page('/years/2024/', 'years/[year]/[...page].astro')];
    const former = '[...former].astro';
    const { paths, alone } = yieldPages([page('/years/2019', former), page('/years/2024', former), ...there]);
    expect(paths).toEqual([page('/years/2019', former), ...there]);
    expect(alone).toEqual(['/years/2019']);
  });
});
