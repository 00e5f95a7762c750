/**
 * `npm run bench:take-away [-- --documents 200 --seed 1]`: what the files to take away cost. Builds a site of generated documents, and
 * writes their files once more from nothing and once with nothing changed, in seconds of the processors. Ends with an error if that is
 * a twentieth of the build or more. `--site folder` takes a built site, and only tells what its files take.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { listPublishedFiles } from '../../src/catalogue/published-documents.ts';
import { publishTexts } from '../../src/publish/publish-texts.ts';
import { forms } from '../../src/take-away/forms.ts';
import { describeLoad, describeMachine } from './machine.ts';
import { root } from './peers/peer.ts';
import { tongtu } from './peers/tongtu.ts';
import { runWatched } from './processes/run-watched.ts';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    site: { type: 'string' },
  },
});
const [documents, seed] = [Number(values.documents), Number(values.seed)];
const bench = path.join(root, '.tongtu/bench');
mkdirSync(bench, { recursive: true });
const work = mkdtempSync(path.join(bench, 'take-away-'));
try {
  const project = path.join(work, 'project');
  const build = values.site === undefined ? await buildProject(project) : undefined;
  const site = build ? path.join(project, 'dist') : path.resolve(values.site ?? '');
  const files = listPublishedFiles(site);
  // Only what the files are made of, so that nothing is written into the site itself.
  const folder = path.join(work, 'site');
  for (const name of ['plans', 'summaries']) mkdirSync(path.join(folder, name), { recursive: true });
  for (const file of files) cpSync(path.join(site, file), path.join(folder, file));
  const made = write(folder, 'from nothing', files.length * forms.length);
  for (const { ending } of forms) {
    const sizes = files.map((file) => statSync(path.join(site, path.dirname(file), `index.${ending}`)).size);
    const kilobytes = sizes.reduce((sum, size) => sum + size, 0) / files.length / 1000;
    console.log(`index.${ending}: ${kilobytes.toFixed(1)} KB a document`);
    for (const file of files) rmSync(path.join(folder, path.dirname(file), `index.${ending}`));
  }
  write(folder, 'nothing changed', 0);
  console.log(`${describeMachine()}, Node ${process.versions.node}; load ${describeLoad()}`);
  if (build) {
    const share = made / build;
    console.log(
      `build: ${build.toFixed(1)} s of the processors; of it the files ${(share * 100).toFixed(2)} %`,
    );
    if (share >= 0.05) throw new Error('They take a twentieth of the build or more');
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function buildProject(folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  tongtu.prepare(folder, { documents, seed });
  let seconds = 0;
  for (const command of tongtu.commands) seconds += (await runWatched(command, folder)).cpuSeconds;
  return seconds;
}

function write(folder: string, name: string, wanted: number): number {
  const before = process.cpuUsage();
  const written = publishTexts({
    folder,
    cache: path.join(work, 'cache'),
    version: 'bench',
    site: { domain: 'https://yunxi.example', base: '/' },
    fates: new Map(),
  });
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  console.log(`${name}: ${String(written)} files written, ${seconds.toFixed(3)} s of the processors`);
  if (written !== wanted) throw new Error(`${String(wanted)} files were to be written`);
  return seconds;
}
