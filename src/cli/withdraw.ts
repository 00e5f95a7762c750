import { rmSync } from 'node:fs';
import path from 'node:path';
import { idOf } from '../schema/document.ts';
import { paths } from '../schema/address.ts';
import { listDocumentFiles } from '../document/files.ts';
import { readContent } from '../document/read-content.ts';
import { readFormer } from '../record/former/read-former.ts';
import { readDocumentId } from '../record/former/relocation.ts';
import { listWithdrawn } from '../record/former/withdraw.ts';
import { addFormer } from '../record/former/write-former.ts';
import { readFormerOptions } from './former-options.ts';
import { printProblems } from './terminal.ts';

const help = `用法：npm run withdraw -- 文件的位置 --reason 原因 [选项]

撤下一份文件，例如 npm run withdraw -- plans/yunxi/2023 --reason 发布时漏了附件，改在县政府网站公布。
删去文件和只有它用的图片、附件，在 content/former.yaml 里记下标题、机构、日期和原因：网址上留下说明。
文件还要给人看、只是作废了的，不要撤下：在文件里写 validity。

选项：
  --reason 原因      为什么撤下，写给读者看
  --date 2027-01-05  撤下的日期；不写的，用今天的（北京时间）
  --help             显示这些说明

退出码：0 撤下了，1 没有撤下，什么也没有写，2 命令写得不对。`;

const options = readFormerOptions('withdraw', process.argv.slice(2), { places: 1, reason: true });
if ('text' in options) {
  (options.code === 0 ? console.log : console.error)(options.code === 0 ? help : options.text);
  process.exitCode = options.code;
} else {
  const [id = ''] = options.places.map(readDocumentId);
  process.exitCode = (await withdraw(process.cwd(), id, options)) ? 0 : 1;
}

async function withdraw(
  root: string,
  id: string,
  { date, reason }: { readonly date: string; readonly reason: string },
): Promise<boolean> {
  const { problems } = readFormer(root);
  if (problems.length > 0) {
    printProblems(problems);
    return false;
  }
  const { documents, settings, releases } = await readContent(root);
  const document = documents.find((one) => one.id === id);
  if (!document) {
    const file = listDocumentFiles(root).find((one) => idOf(one) === id);
    console.error(
      file === undefined
        ? `没有文件 ${id}。请写网址里的路径，例如 plans/yunxi/2023。`
        : `${file} 有错误，读不出标题和机构。请先运行 npm run check，改正它。`,
    );
    return false;
  }
  if (releases.has(document.file)) {
    console.error(`${document.file} 还没有发布，不用撤下：直接删去它。`);
    return false;
  }
  const others = documents
    .filter((one) => one !== document)
    .flatMap(({ assets }) => assets.map(({ file }) => file));
  const assets = document.assets.filter(({ file }) => !others.includes(file));
  const bureau = settings.bureaus.find((one) => one.id === document.data.bureau)?.name;
  const withdrawn = listWithdrawn(document, { assets, bureau, date, reason });
  addFormer(root, { moved: [], withdrawn });
  for (const { file } of [document, ...assets]) {
    rmSync(path.join(root, file));
    console.log(`删去 ${file}。`);
  }
  console.log(`撤下了“${document.data.title}”，说明留在 ${paths.document(id)}，记在 content/former.yaml。`);
  return true;
}
