import { parseArgs } from 'node:util';
import { todayInChina } from '../check/today.ts';
import { readClockOption } from './clock-option.ts';
import { recordPublication, takeBackBroken } from './record-publication.ts';

const help = `用法：npm run record -- [选项]

把现在要发布的文件登记下来，接在 content/published/log/ 的后面：每份文件、每一段文字都有摘要，
以后改了一个字也看得出来。npm run build -- --record 生成网站的时候一起登记，列表的网址也记下来；只要登记、不要生成的，用这条命令。
环境变量 TONGTU_LOG_KEY 里有密钥的，登记有签名；密钥用 npm run record:key 生成。

选项：
  --date 2027-01-05  登记的日期；不写的，用那一天的（北京时间）
  --now 时间         只登记到这个时间要发布的，写法和 npm run build 的一样；不写的，用系统的时钟
  --help             显示这些说明

退出码：0 登记了，或者没有变化；1 没有登记，什么也没有写；2 命令写得不对。`;

const advice = '用法见 npm run record -- --help';

const given = process.argv.slice(2);
const options = readOptions();
const clock = readClockOption(options?.now);
if (options?.help) console.log(help);
else if (!options || (options.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(options.date))) {
  console.error(`命令写得不对：${given.join(' ')}。${advice}`);
  process.exitCode = 2;
} else if ('problem' in clock) {
  console.error(`${clock.problem}${advice}`);
  process.exitCode = 2;
} else {
  takeBackBroken(process.cwd());
  const entered = await recordPublication(process.cwd(), clock.now, options.date ?? todayInChina(clock.now));
  entered?.settle();
  process.exitCode = entered ? 0 : 1;
}

function readOptions():
  { readonly date?: string; readonly now?: string; readonly help?: boolean } | undefined {
  try {
    return parseArgs({
      args: given,
      options: { date: { type: 'string' }, now: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    }).values;
  } catch {
    return undefined;
  }
}
