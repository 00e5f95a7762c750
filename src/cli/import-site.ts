import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeBureau } from '../import/report.ts';
import { findSoleBureau } from '../import/sole-bureau.ts';
import { listCrawl, sortOf, type Crawl } from '../old-site/crawl.ts';
import { importSite, type ImportedSite } from '../old-site/import-site.ts';
import { planSite } from '../old-site/plan-site.ts';
import { writeReport, type ReportRow } from '../old-site/report-rows.ts';
import { surveyFiles } from '../old-site/survey/survey-files.ts';
import type { ImportOptions, SiteOptions } from './import-options.ts';
import { createProgressLine } from './progress-line.ts';
import { readSoundSettings } from './sound-settings.ts';

/**
 * Imports what a saved site has of plans and summaries, and tells of each of its files what has become of it.
 * @returns exit code: 0 if everything that was found was imported
 */
export async function runSiteImport(
  root: string,
  { bureau, out, dryRun, newBureau, skipHidden }: ImportOptions,
  { folder, origin, also, report }: SiteOptions,
): Promise<number> {
  const settings = readSoundSettings(root);
  if (!settings) return 1;
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`没有文件夹“${folder}”。请写保存旧网站的文件夹，有空格的要加引号。`);
    return 1;
  }
  const crawl = listCrawl(folder);
  const readable = crawl.files.filter((file) => /^(?:page|word)$/u.test(sortOf(file)));
  if (readable.length === 0) {
    console.error(`“${folder}”里没有网页和 .docx 文件。请检查文件夹对不对，文件有没有解压。`);
    return 1;
  }
  const unknown = also.filter((file) => !crawl.files.includes(file));
  if (unknown.length > 0) {
    console.error(`--also 写的文件没有：${unknown.join('、')}。请照报告里“文件”一栏写。`);
    return 1;
  }
  const known = { bureaus: settings.bureaus, ownKinds: settings.site?.ownKinds ?? [] };
  const usual = findSoleBureau(settings.bureaus);
  const line = createProgressLine();
  const survey = await surveyFiles(crawl.folder, readable, known, (done) => {
    line.tell('看网页', done, readable.length);
  });
  const plan = planSite(crawl.files, survey.pages, {
    also: new Set(also),
    ...(origin !== undefined && { origin }),
  });
  const wanted = {
    ...{ root, out, newBureau, skipHidden, isTried: dryRun, ...known },
    ...(usual && { usual }),
    ...(bureau !== undefined && { bureau }),
  };
  const done = await importSite(crawl, plan, wanted, (count) => {
    line.tell('导入', count, plan.found.length);
  });
  line.clear();
  const rows = [...done.rows, ...listUnread(crawl, survey.unreadable)];
  const reportFile = path.resolve(root, report);
  mkdirSync(path.dirname(reportFile), { recursive: true });
  writeFileSync(reportFile, writeReport(rows));
  for (const told of describe(rows, done, {
    files: crawl.files.length,
    pages: readable.length,
    report,
    dryRun,
    newBureau,
  }))
    console.log(told);
  return rows.some(({ outcome }) => outcome === '没有导入') ? 1 : 0;
}

function listUnread({ unread }: Crawl, unreadable: readonly { file: string; reason: string }[]): ReportRow[] {
  return [...unread, ...unreadable].map(({ file, reason }) => ({
    ...{ file, address: '', title: '', place: '', reason },
    outcome: '读不出来',
  }));
}

/** So many are told on the screen; all are in the report. */
const mostTold = 20;

function describe(
  rows: readonly ReportRow[],
  { proposed, redirects }: ImportedSite,
  run: { files: number; pages: number; report: string; dryRun: boolean; newBureau: boolean },
): string[] {
  const of = (outcome: string): ReportRow[] => rows.filter((row) => row.outcome === outcome);
  const imported = of(run.dryRun ? '将导入' : '导入');
  const list = (title: string, some: readonly ReportRow[], tell: (row: ReportRow) => string): string[] =>
    some.length === 0
      ? []
      : [
          `\n${title}`,
          ...some.slice(0, mostTold).map((row) => `  ${tell(row)}`),
          ...(some.length > mostTold ? [`  ……共 ${String(some.length)} 个，都在报告里`] : []),
        ];
  const left = Object.entries(Object.groupBy(of('略去'), ({ reason }) => reason))
    .map(([reason, some = []]) => `${reason} ${String(some.length)}`)
    .join('，');
  const offices = run.newBureau ? [] : proposed;
  return [
    `文件夹里有 ${String(run.files)} 个文件，看了 ${String(run.pages)} 个网页和 Word 文件。`,
    ...list(
      `${run.dryRun ? '将导入' : '导入了'} ${String(imported.length)} 份计划和总结：`,
      imported,
      ({ title, place, file }) => `${title} → ${place}（${file}）`,
    ),
    ...list('没有导入：', of('没有导入'), ({ file, reason }) => `${file}：${reason}`),
    ...list(
      '拿不准，没有导入。是计划或总结的，加上 --also 文件 再运行一次：',
      of('拿不准，没有导入'),
      ({ file, title, reason }) => `${file}：${title}（${reason}）`,
    ),
    ...list('附件没有取：', of('附件没有取'), ({ file, reason }) => `${file}：${reason}`),
    ...list('读不出来：', of('读不出来'), ({ file, reason }) => `${file}：${reason}`),
    ...list(
      '以前导入过的，没有动：',
      rows.filter(({ outcome }) => outcome.startsWith('以前')),
      ({ title, place, outcome }) =>
        `${title} → ${place}${outcome === '以前已经导入' ? '' : '（后来没有了）'}`,
    ),
    ...(left === '' ? [] : [`\n略去的：${left}。`]),
    ...offices.flatMap((office) => [
      `\n网站还没有机构“${office.name}”。核对以后加上 --new-bureau 再导入，或者自己建 content/bureaus/${office.id}.yaml：`,
      ...writeBureau(office)
        .trim()
        .split('\n')
        .map((line) => `  ${line}`),
    ]),
    ...(redirects > 0
      ? [
          `\n旧网址的去处写在 content/old-addresses.txt，新增 ${String(redirects)} 条；生成网站时写进 .tongtu/redirects/。`,
        ]
      : []),
    `\n每个文件的去处和理由：${run.report}（用表格软件打开）`,
    ...(imported.length > 0 && !run.dryRun ? ['下一步：对照原文核对，补上缺的，然后运行 npm run check'] : []),
  ];
}
