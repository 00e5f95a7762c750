import { createFetchFile } from '../gather/fetch-tables.ts';
import { gatherSites, type Outcome } from '../gather/gather-sites.ts';
import { formatProblem } from '../schema/problem.ts';
import { readSettings } from '../settings/settings.ts';

const root = process.cwd();
const { settings, problems } = readSettings(root);
if (!settings.site) {
  for (const problem of problems) console.error(formatProblem(problem));
  process.exitCode = 1;
} else if (settings.site.sites.length === 0) {
  console.error('content/site.yaml 里没有写 sites：没有要收集的网站。写法见使用指南“几个网站一起查”。');
  process.exitCode = 2;
} else {
  const { outcomes, removed } = await gatherSites(root, settings.site.sites, createFetchFile);
  for (const outcome of outcomes) console.log(describe(outcome));
  for (const name of removed) console.log(`content/gathered/${name}：网站已经不在 sites 里，删去了。`);
  const failed = outcomes.filter(({ kind }) => kind === 'failed');
  if (failed.length > 0) {
    console.error(`${String(outcomes.length)} 个网站里有 ${String(failed.length)} 个没有收集到。`);
    process.exitCode = 1;
  }
}

function describe(outcome: Outcome): string {
  const { name, url } = outcome.site;
  const named = `${name}（${url}）`;
  if (outcome.kind === 'failed') {
    const former = outcome.hasFormer ? '上一次收集的还在，没有动' : '以前也没有收集过';
    return `${named}：没有收集到，${outcome.reason}。${former}。`;
  }
  const what = { new: '新收集', changed: '有变化，已更新', same: '没有变化' }[outcome.kind];
  return `${named}：${what}；文件 ${String(outcome.documents)} 件，承诺与兑现 ${String(outcome.promises)} 行。`;
}
