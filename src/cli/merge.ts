import { existsSync } from 'node:fs';
import path from 'node:path';
import { listDocumentFiles } from '../document/files.ts';
import { readReleases } from '../document/release.ts';
import { namePageStore } from '../publish/name-page-store.ts';
import { findTimesBetween, readShareClock } from '../publish/share-clock.ts';
import { mergeStores } from '../render/merge-stores.ts';
import { writeMoment } from '../text/period/moment.ts';
import { runBuild } from './build-command.ts';
import { readClockOption, type Clock } from './clock-option.ts';
import { mergeHelp, readMergeOptions, type MergeRequest } from './merge-options.ts';

const options = readMergeOptions(process.argv.slice(2));
if ('help' in options) console.log(mergeHelp);
else if ('problem' in options) refuse(options.problem, 2);
else await merge(process.cwd(), options);

async function merge(root: string, { folders, clock, isPacked, doesRecord }: MergeRequest): Promise<void> {
  const found = folders.map((folder) => ({ folder, store: findStore(path.resolve(folder)) }));
  const missing = found.filter(({ store }) => store === undefined).map(({ folder }) => folder);
  const stores = found.flatMap(({ store }) => store ?? []);
  if (missing.length > 0) {
    refuse(
      `这些文件夹里没有 npm run build -- --shard 生成的网页：${missing.join('、')}。用法见 npm run merge -- --help`,
      2,
    );
    return;
  }
  const clocks = stores.flatMap((store) => readShareClock(store) ?? []);
  const own = clock ?? latest(clocks);
  if ('problem' in own) {
    refuse(own.problem, 2);
    return;
  }
  const between = findTimesBetween(
    [...clocks, own.now],
    readReleases(root, listDocumentFiles(root), -Infinity),
  );
  if (between.length > 0) {
    refuse(describeClash([...clocks, own.now], between), 1);
    return;
  }
  const { taken, refused } = mergeStores(namePageStore(root), stores);
  console.log(`从 ${String(folders.length)} 个文件夹取来 ${String(taken)} 个网页。`);
  if (refused > 0)
    console.warn(`有 ${String(refused)} 个网页损坏了，或者和别的部分不是用同一份内容生成的，这里重新生成。`);
  process.exitCode = (await runBuild(root, { clock: own, isPacked, doesRecord })) ? 0 : 1;
}

/** The clock of the parts: it may be past the time of something by now. */
function latest(clocks: readonly number[]): Clock | { readonly problem: string } {
  return clocks.length > 0 ? { now: Math.max(...clocks), isGiven: true } : readClockOption(undefined);
}

function describeClash(clocks: readonly number[], times: readonly number[]): string {
  const [first, last] = [Math.min(...clocks), Math.max(...clocks)].map(writeMoment);
  return `各部分不是按同一个时间生成的：最早的是 ${first ?? ''}，最晚的是 ${last ?? ''}，中间 ${times.map(writeMoment).join('、')} 有文件发布。没有合成，请给每一部分写上同样的 --now，重新生成。`;
}

function refuse(message: string, code: number): void {
  console.error(message);
  process.exitCode = code;
}

/** The store of a project, or what is one itself. */
function findStore(folder: string): string | undefined {
  return [namePageStore(folder), folder].find((one) => existsSync(path.join(one, 'record.json')));
}
