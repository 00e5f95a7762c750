import { expect, test } from 'vitest';
import {
  listRendered,
  renderBatches,
  shareBatches,
  type RenderPages,
} from '../../../src/render/shared-batches.ts';

const batches = ['a', 'b', 'c', 'd', 'e'].map((name) =>
  [1, 2].map((route) => ({ route, pathname: `/${name}/${String(route)}` })),
);

test('each batch is rendered by one thread, and what pages read is told once for all of them', async () => {
  const taken: string[] = [];
  const render: RenderPages = async (pages) => {
    for (const { pathname } of pages) taken.push(pathname);
    await Promise.resolve();
    return pages.map(({ route, pathname }) =>
      route === 2 && pathname.startsWith('/c/')
        ? { failed: pathname }
        : {
            bytes: pathname,
            size: 1,
            modified: 2,
            reads: [
              ['catalogue all', 'x'],
              [`body ${pathname}`, undefined],
            ],
          },
    );
  };
  const shared = shareBatches(batches);
  const rendered = await Promise.all([renderBatches(shared, render), renderBatches(shared, render)]);
  expect(taken.toSorted()).toEqual(batches.flat().map(({ pathname }) => pathname));
  for (const one of rendered) {
    expect(one.batches.length).toBeGreaterThan(0);
    expect(one.reads.filter(([name]) => name === 'catalogue all')).toHaveLength(1);
  }
  // What is sent from thread to thread is copied.
  const found = rendered.flatMap((one) => [...listRendered(structuredClone(one))]);
  const inOrder = found.sort(([a], [b]) => a - b).map(([, pages]) => pages);
  expect(inOrder).toEqual(await Promise.all(batches.map(render)));
});
