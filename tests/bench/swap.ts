/**
 * `npm run bench:swap [-- --swaps 50 --readers 48 --interval 400 --pause 150 --seconds 120]`: readers read pages, and after a pause
 * what the pages load, while releases are swapped; nginx runs with the configuration of the webmaster's guide. Every file of a
 * release says of which it is. It fails if an answer is missing, cut off, or of another release than its page.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { exchangeFolders } from '../../src/folders/exchange-folders.ts';
import { findNginx, startNginx, startOwn, type RunningServer } from './swap/servers.ts';
import {
  deployReleases,
  publishAtDist,
  swapUnderLoad,
  switchLinks,
  type Arrangement,
} from './swap/swap-under-load.ts';

const { values } = parseArgs({
  options: {
    swaps: { type: 'string', default: '50' },
    readers: { type: 'string', default: '48' },
    interval: { type: 'string', default: '400' },
    pause: { type: 'string', default: '150' },
    seconds: { type: 'string', default: '120' },
    own: { type: 'boolean', default: false },
  },
});
const load = {
  swaps: Number(values.swaps),
  readers: Number(values.readers),
  interval: Number(values.interval),
  pause: Number(values.pause),
  seconds: Number(values.seconds),
};

const nginx = values.own ? undefined : findNginx();
if (nginx === undefined && !values.own)
  console.log('NGINX IS NOT INSTALLED HERE: what follows was measured with the server of npm start alone.');

// On the server, `npm run build` puts a site at `dist/`, which is the root; assets stay for a day.
for (const start of [
  ...(nginx === undefined ? [] : [(base: string) => startNginx(base, 'dist', nginx)]),
  (base: string) => startOwn(path.join(base, 'dist')),
])
  await measure('npm run build on the server, dist/ is the root', publishAtDist, start);
// Elsewhere `npm run deploy` puts releases beside each other; the assets of those that stay are in the new one.
if (nginx !== undefined)
  await measure('npm run deploy, current is the root', deployReleases, (base) =>
    startNginx(base, 'current', nginx),
  );
// Some upload folders and switch links by hand; assets of the last release are there, of the one before no longer.
if (nginx !== undefined)
  await measure('folders are uploaded, links are switched', switchLinks, (base) =>
    startNginx(base, 'current', nginx),
  );

async function measure(
  title: string,
  arrange: Arrangement,
  start: (base: string) => Promise<RunningServer>,
): Promise<void> {
  const base = mkdtempSync(path.join(tmpdir(), 'tongtu-swap-'));
  let server: RunningServer | undefined;
  try {
    arrange(base, 1);
    server = await start(base);
    const seen = await swapUnderLoad(base, server.port, arrange, load);
    const { pages, assets, late, tooLate, errors, mixed } = seen;
    const rate = Math.round((pages + assets) / seen.seconds);
    console.log(`${title}: ${server.name}${arrange === publishAtDist ? `, ${describeSwap(base)}` : ''}`);
    console.log(
      `  ${String(seen.swaps)} swaps in ${seen.seconds.toFixed(1)} s; ${String(pages)} pages, ${String(assets)} assets (${String(rate)} answers/s), ` +
        `${String(late)} assets asked for after their release was replaced; ${String(seen.releases)} releases seen`,
    );
    console.log(
      `  errors ${String(errors.length)}, mixed ${String(mixed.length)}, not there after two releases ${String(tooLate)}`,
    );
    for (const one of [...errors, ...mixed].slice(0, 5)) console.log(`    ${one}`);
    const lost = arrange === switchLinks ? 0 : tooLate;
    if (errors.length + mixed.length + lost > 0 || late === 0 || seen.swaps < load.swaps)
      process.exitCode = 1;
  } finally {
    await server?.stop();
    rmSync(base, { recursive: true, force: true });
  }
}

function describeSwap(base: string): string {
  const [one, other] = ['one', 'other'].map((name) => path.join(base, name));
  for (const folder of [one, other]) mkdirSync(folder ?? '');
  return exchangeFolders(one ?? '', other ?? '') ? 'folders exchanged at one moment' : 'two renames';
}
