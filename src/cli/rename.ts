import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { loadPageCheck } from '../check/pages/check-pages.ts';
import { listDocumentFiles } from '../document/files.ts';
import { readContent } from '../document/read-content.ts';
import { readAddresses } from '../record/addresses/address-file.ts';
import { readFormer } from '../record/former/read-former.ts';
import { planRelocation, readDocumentId } from '../record/former/relocation.ts';
import { relink } from '../record/former/relink.ts';
import { addFormer } from '../record/former/write-former.ts';
import { replaceFile } from '../source/replace-file.ts';
import { readFormerOptions } from './former-options.ts';
import { printProblems } from './terminal.ts';

const help = `用法：npm run rename -- 原来的位置 新的位置 [选项]

给一份文件换网址，例如 npm run rename -- plans/yunxi/2024 plans/yunxi/2024-要点。
移动文件，改正别处指向它的链接，在 content/former.yaml 里记下来：旧网址上留一页，自己转到新的网址。

选项：
  --date 2027-01-05  改名的日期；不写的，用今天的（北京时间）
  --help             显示这些说明

退出码：0 改了名，1 没有改，什么也没有写，2 命令写得不对。`;

const options = readFormerOptions('rename', process.argv.slice(2), { places: 2, reason: false });
if ('text' in options) {
  (options.code === 0 ? console.log : console.error)(options.code === 0 ? help : options.text);
  process.exitCode = options.code;
} else {
  const [from = '', to = ''] = options.places.map(readDocumentId);
  process.exitCode = (await rename(process.cwd(), from, to, options.date)) ? 0 : 1;
}

async function rename(root: string, from: string, to: string, date: string): Promise<boolean> {
  const { problems } = readFormer(root);
  if (problems.length > 0) {
    printProblems(problems);
    return false;
  }
  const { documents, sources, settings, releases } = await readContent(root);
  const plan = planRelocation(from, to, listDocumentFiles(root), documents);
  if ('refusal' in plan) {
    console.error(plan.refusal);
    return false;
  }
  const checkPages = await loadPageCheck(root);
  const linking = [...documents, ...checkPages(root, settings.site)].map(({ file, links }) => ({
    file,
    links,
    source: sources.get(file) ?? readFileSync(path.join(root, file), 'utf8'),
  }));
  const { file, newFile } = plan;
  mkdirSync(path.dirname(path.join(root, newFile)), { recursive: true });
  renameSync(path.join(root, file), path.join(root, newFile));
  // A draft may have been published before: then its address is in the list, and somebody may have cited it.
  if (releases.has(file) && !readAddresses(root).includes(from))
    console.log(`${file} 改名为 ${newFile}，它还没有发布，旧网址不用记。`);
  else {
    addFormer(root, { moved: [{ from, to, date }], withdrawn: [] });
    console.log(`${file} 改名为 ${newFile}，旧网址记在 content/former.yaml。`);
  }
  for (const text of linking) {
    const relinked = relink(text, from, to);
    if (!relinked) continue;
    const place = text.file === file ? newFile : text.file;
    if (relinked.source !== text.source && existsSync(path.join(root, place))) {
      replaceFile(path.join(root, place), relinked.source);
      console.log(`${place} 里的链接改好了。`);
    }
    for (const line of relinked.byHand)
      console.log(`${place}:${String(line)} 这里的链接请手工改成 /${to}/。`);
  }
  return true;
}
