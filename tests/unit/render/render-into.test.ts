import { expect, test } from 'vitest';
import { renderInto } from '../../../src/render/render-into.ts';
import type { PageApp } from '../../../src/render/renderer.ts';

const routeData = { route: '/plans/[...document]', component: 'x.astro', type: 'page' };

/** A bundle that knows one sort of page, one of which cannot be made. */
const app = {
  manifest: { routes: [{ routeData }] },
  render: (request: Request) =>
    request.url.includes('/bad/')
      ? Promise.reject(new Error('丙'))
      : Promise.resolve(new Response(new URL(request.url).pathname)),
  setInternals: () => undefined,
  setOptions: () => undefined,
} as unknown as PageApp;

const pages = ['/plans/a/', '/plans/bad/', '/plans/c/'].map((pathname) => ({ route: 0, pathname }));

test('a page that fails is told, and the others are rendered', async () => {
  const texts: string[] = [];
  const keep = (bytes: Uint8Array) => {
    texts.push(new TextDecoder().decode(bytes));
    return { bytes: 'x', size: bytes.length, modified: 0 };
  };
  const results = await renderInto({ keep }, app, pages, { site: 'https://example.org', base: '/' });
  expect(texts).toEqual(['/plans/a/', '/plans/c/']);
  expect(results.map((one) => ('failed' in one ? one.failed : ''))).toEqual(['', '丙', '']);
});
