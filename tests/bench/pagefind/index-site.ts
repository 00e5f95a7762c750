/** Run in a process of its own: indexes the site in the first folder, with the second as cache, and sends the report. */
import { buildPagefind } from '../../../src/search/pagefind/build-pagefind.ts';

const [folder, cache, most] = process.argv.slice(2);
if (folder === undefined || cache === undefined) throw new Error('Two folders are needed');
const started = performance.now();
const report = await buildPagefind({
  folder,
  cache,
  version: '',
  ...(most !== undefined && { charactersInBundle: Number(most) }),
});
process.send?.({ ...report, seconds: (performance.now() - started) / 1000 });
