import { parseArgs } from 'node:util';
import { listPageIds } from '../check/pages/page-files.ts';
import { todayInChina } from '../check/today.ts';
import { readContent } from '../document/read-content.ts';
import { addressesFile, recordAddresses } from '../record/addresses/address-file.ts';
import { listPublishingBureaus } from '../record/addresses/publishing-bureaus.ts';
import { listAddresses } from '../record/addresses/list-addresses.ts';
import { enterContent } from '../record/log/enter-content.ts';
import { RecordFault } from '../record/log/record-fault.ts';
import { isError } from '../schema/problem.ts';
import { printProblems } from './terminal.ts';

const help = `用法：npm run record -- [选项]

把现在要发布的文件登记下来，接在 content/published/log/ 的后面：每份文件、每一段文字都有摘要，
以后改了一个字也看得出来。发布网站的那台机器在生成网站以前运行它，生成以后把登记提交到 git。
环境变量 TONGTU_LOG_KEY 里有密钥的，登记有签名；密钥用 npm run record:key 生成。

选项：
  --date 2027-01-05  登记的日期；不写的，用今天的（北京时间）
  --help             显示这些说明

退出码：0 登记了，或者没有变化；1 没有登记，什么也没有写；2 命令写得不对。`;

const advice = '用法见 npm run record -- --help';

const given = process.argv.slice(2);
const options = readOptions();
if (options?.help) console.log(help);
else if (!options || (options.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(options.date))) {
  console.error(`命令写得不对：${given.join(' ')}。${advice}`);
  process.exitCode = 2;
} else process.exitCode = (await record(process.cwd(), options.date ?? todayInChina())) ? 0 : 1;

function readOptions(): { readonly date?: string; readonly help?: boolean } | undefined {
  try {
    return parseArgs({
      args: given,
      options: { date: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }).values;
  } catch {
    return undefined;
  }
}

async function record(root: string, date: string): Promise<boolean> {
  const { settings, documents, problems } = await readContent(root);
  const errors = problems.filter(isError);
  if (errors.length > 0 || !settings.site) {
    printProblems(errors);
    console.error('没有登记。');
    return false;
  }
  try {
    const { added, size, isSigned, origin } = enterContent(root, {
      site: settings.site,
      documents,
      date,
      secret: process.env['TONGTU_LOG_KEY'],
    });
    for (const { kind, document } of added)
      console.log(`${kind === 'published' ? '登记' : '撤下'} ${document}`);
    console.log(
      `${origin}：${date} 新登记 ${String(added.length)} 条，一共 ${String(size)} 条，${isSigned ? '有签名' : '没有签名'}。`,
    );
    const count = recordAddresses(
      root,
      listAddresses({
        documents,
        bureaus: listPublishingBureaus(settings.bureaus, documents),
        pages: listPageIds(root, settings.site),
      }),
    );
    console.log(`新的网址 ${String(count)} 个，记在 ${addressesFile}。`);
    return true;
  } catch (error) {
    if (!(error instanceof RecordFault)) throw error;
    console.error(error.message);
    console.error('没有登记。');
    return false;
  }
}
