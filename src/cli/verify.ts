import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { describeSystemError } from '../publish/system-error.mjs';
import { readLogInFolder, readLogOfProject } from '../record/log/log-source.ts';
import { RecordFault } from '../record/log/record-fault.ts';
import { readSettings } from '../settings/settings.ts';
import { readSavedAddress } from '../take-away/compare-saved.ts';
import { judgeFile, type Verdict } from '../transparency/log/judge-file.ts';
import { openLog } from '../transparency/log/open-log.ts';
import { readVerifierKey } from '../transparency/note/verifier-key.ts';
import { judgeText } from './verify-text.ts';

const help = `用法：npm run verify -- 文件… [选项]

核对以前保存的东西和发布登记对不对得上，不用网络。“文件”可以是：
  一段文字的证明（.tlog-proof），在网站的 /log/ 保存；核对它连登记也不用
  一份文件的数据（index.json）
  一份文件的纯文本、Markdown（index.txt、index.md）：要有生成好的网站，和它的数据一起核对
  以前的检查点（/log/checkpoint）：看登记是不是从那时接着往下记的

选项：
  --log 文件夹  登记在这个文件夹里，例如 dist/log；不写的，用 content/published/log
  --site 文件夹 生成好的网站，不写的，用 dist；核对纯文本和 Markdown 才用到
  --key 公钥    登记的公钥；不写的，用 content/site.yaml 里的 logKey
  --help        显示这些说明

退出码：0 都对，1 有对不上的，2 命令写得不对。`;

const missing: Readonly<Record<string, string>> = {
  ENOENT: '没有这个文件。',
  EISDIR: '这是文件夹，不是文件。',
};

const advice = '用法见 npm run verify -- --help';

const given = process.argv.slice(2);
const parsed = readArguments();
if (parsed?.values.help) console.log(help);
else if (!parsed || parsed.positionals.length === 0) {
  console.error(
    given.length === 0 ? `没有写要核对的文件。${advice}` : `命令写得不对：${given.join(' ')}。${advice}`,
  );
  process.exitCode = 2;
} else process.exitCode = await verify(parsed.positionals, parsed.values);

function readArguments() {
  try {
    return parseArgs({
      args: given,
      allowPositionals: true,
      options: {
        log: { type: 'string' },
        site: { type: 'string' },
        key: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch {
    return undefined;
  }
}

async function verify(
  files: readonly string[],
  {
    log,
    key: written,
    site = 'dist',
  }: { readonly log?: string; readonly key?: string; readonly site?: string },
): Promise<number> {
  const root = process.cwd();
  const told = written ?? readSettings(root).settings.site?.logKey;
  const key = told === undefined ? undefined : readVerifierKey(told);
  if (told !== undefined && !key) {
    console.error(`公钥“${told}”不完整，或者抄错了。请从网站的 /log/ 整个抄来。`);
    return 2;
  }
  let allRight = true;
  for (const file of files) {
    const verdict = await judge(file, () =>
      openLog(log === undefined ? readLogOfProject(root) : readLogInFolder(log), key),
    );
    allRight &&= verdict.state === 'right' || verdict.state === 'earlier';
    const mark = { right: '对', earlier: '对，是旧的', unknown: '对不上', wrong: '不对' }[verdict.state];
    console.log([`${file}：${mark}`, ...verdict.sentences.map((sentence) => `  ${sentence}`)].join('\n'));
  }
  return allRight ? 0 : 1;

  async function judge(file: string, open: Parameters<typeof judgeFile>[1]['open']): Promise<Verdict> {
    try {
      const saved = readFileSync(file, 'utf8');
      // Data and proofs may quote one.
      const id = /^(?:\{|c2sp\.org\/)/u.test(saved) ? undefined : readSavedAddress(saved);
      if (id === undefined) return await judgeFile(saved, { key, open });
      return await judgeText(saved, { id, folder: site }, (data) => judgeFile(data, { key, open }));
    } catch (error) {
      const { code = '' } = error as { readonly code?: string };
      const message =
        error instanceof RecordFault ? error.message : (missing[code] ?? describeSystemError(error));
      if (message === undefined) throw error;
      return { state: 'wrong', sentences: [message] };
    }
  }
}
