import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { removeWhiteSpace } from '../../src/text/spelling/normalise.ts';
import { listCrawl, sortOf } from '../../src/old-site/crawl.ts';
import { importSite } from '../../src/old-site/import-site.ts';
import { planSite } from '../../src/old-site/plan-site.ts';
import { surveyFiles } from '../../src/old-site/survey/survey-files.ts';
import { generateOldSites } from './old-site/generate.ts';
import { scoreReport } from './old-site/score.ts';

// How many of the plans and summaries of old sites are found, and how much else is taken for one: `npm run bench:old-site`, with
// `-- --pages 300 --seed 1 --list`. The sites are generated in the mark-up of three systems; their text is our own.

const args = process.argv.slice(2);
const read = (name: string, usual: number): number => {
  const at = args.indexOf(`--${name}`);
  return at === -1 ? usual : Number(args[at + 1]);
};
const pages = read('pages', 300);
const seed = read('seed', 1);
const folder = mkdtempSync(path.join(tmpdir(), 'tongtu-old-site-'));

try {
  const total = { papers: 0, imported: 0, right: 0, joined: 0, parts: 0, lines: 0, whole: 0, files: 0 };
  const start = performance.now();
  for (const { county, files } of generateOldSites(pages, seed)) {
    const root = path.join(folder, county.id);
    for (const { file, bytes } of files) {
      const place = path.join(root, 'crawl', file);
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, bytes);
    }
    mkdirSync(path.join(root, 'content'));
    const bureaus = [
      { id: county.id, name: `${county.name}交通运输局`, shortName: county.name, level: county.level },
    ];
    const crawl = listCrawl(path.join(root, 'crawl'));
    const readable = crawl.files.filter((file) => /^(?:page|word)$/u.test(sortOf(file)));
    const survey = await surveyFiles(crawl.folder, readable, { bureaus, ownKinds: [] });
    const plan = planSite(crawl.files, survey.pages, { also: new Set() });
    const wanted = {
      root,
      out: 'content',
      bureaus,
      ownKinds: [],
      isTried: false,
      newBureau: false,
      skipHidden: false,
    };
    const { rows, written } = await importSite(crawl, plan, wanted);
    const score = scoreReport(files, rows);
    for (const key of ['papers', 'imported', 'right', 'joined', 'parts'] as const) total[key] += score[key];
    total.files += files.length;
    const text = countLines(root, written, files);
    total.lines += text.lines;
    total.whole += text.whole;
    if (args.includes('--list')) for (const fault of score.faults) console.log(`  ${fault}`);
  }
  const seconds = (performance.now() - start) / 1000;
  const share = (part: number, whole: number): string => (whole === 0 ? '-' : (part / whole).toFixed(3));
  console.log(`${String(total.files)} files of 3 old sites, seed ${String(seed)}, ${seconds.toFixed(1)} s`);
  console.log(
    `papers ${String(total.papers)}, imported ${String(total.imported)}, right ${String(total.right)}`,
  );
  console.log(`precision ${share(total.right, total.imported)}, recall ${share(total.right, total.papers)}`);
  console.log(
    `pages, copies, Word files and attachments with their document ${share(total.joined, total.parts)}`,
  );
  console.log(`lines of the papers that are in the documents ${share(total.whole, total.lines)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** How many lines of the papers stand in what was written. */
function countLines(
  root: string,
  written: readonly string[],
  files: ReturnType<typeof generateOldSites>[number]['files'],
): { lines: number; whole: number } {
  const text = removeWhiteSpace(
    written.map((id) => readFileSync(path.join(root, 'content', `${id}.mdx`), 'utf8')).join('\n'),
  ).replaceAll(/[*#\\]/gu, '');
  const lines = new Set(files.flatMap((one) => one.lines ?? []).map((line) => removeWhiteSpace(line)));
  return {
    lines: lines.size,
    whole: [...lines].filter((line) => text.includes(line.replaceAll(/[*#\\]/gu, ''))).length,
  };
}
