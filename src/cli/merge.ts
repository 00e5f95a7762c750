import { existsSync } from 'node:fs';
import path from 'node:path';
import { namePageStore } from '../publish/name-page-store.ts';
import { mergeStores } from '../render/merge-stores.ts';
import { runBuild } from './build-command.ts';

const help = `用法：npm run merge -- 文件夹…

把几台电脑用 npm run build -- --shard 生成的各部分合成一个网站，放在 dist/。
每个“文件夹”是那一部分的项目文件夹，或者它的 .tongtu/pages。缺的网页、过时的网页都会在这里重新生成，
所以合成的网站和在一台电脑上生成的一字节不差。

选项：
  --compress    在网页、样式、数据旁边再放压缩好的（.gz、.br），给能直接发它们的服务器用

退出码：0 合成了，1 没有合成，2 命令写得不对。`;

const given = process.argv.slice(2);
const compressed = given.includes('--compress');
const folders = given
  .filter((one) => one !== '--compress')
  .map((folder) => ({ folder, store: findStore(path.resolve(folder)) }));
const missing = folders.filter(({ store }) => store === undefined).map(({ folder }) => folder);
if (given.includes('--help') || given.includes('-h')) console.log(help);
else if (folders.length === 0 || missing.length > 0) {
  console.error(
    folders.length === 0
      ? '请写上各部分所在的文件夹。用法见 npm run merge -- --help'
      : `这些文件夹里没有 npm run build -- --shard 生成的网页：${missing.join('、')}。用法见 npm run merge -- --help`,
  );
  process.exitCode = 2;
} else {
  const root = process.cwd();
  const { taken, refused } = mergeStores(
    namePageStore(root),
    folders.flatMap(({ store }) => store ?? []),
  );
  console.log(`从 ${String(folders.length)} 个文件夹取来 ${String(taken)} 个网页。`);
  if (refused > 0)
    console.warn(`有 ${String(refused)} 个网页损坏了，或者和别的部分不是用同一份内容生成的，这里重新生成。`);
  process.exitCode = (await runBuild(root, { compressed })) ? 0 : 1;
}

/** The store of a project, or what is one itself. */
function findStore(folder: string): string | undefined {
  return [namePageStore(folder), folder].find((one) => existsSync(path.join(one, 'record.json')));
}
