import path from 'node:path';
import { todayInChina } from '../check/today.ts';
import { listKinds } from '../schema/kind.ts';
import { placeFiles } from '../import/place-files.ts';
import { refuseTaken } from '../import/taken.ts';
import { placeSkeleton, writeSkeleton } from '../import/write/skeleton.ts';
import { ask, judgeGiven, tellStopped } from './ask.ts';
import { chooseKind, judge, newUsage, readNewOptions, type NewOptions } from './new-options.ts';
import { readSoundSettings } from './sound-settings.ts';

const root = process.cwd();
const read = readNewOptions(process.argv.slice(2));
if ('text' in read) {
  (read.code === 0 ? console.log : console.error)(read.text);
  process.exitCode = read.code;
} else {
  process.exitCode = await run(read).catch(tellStopped);
}

/** @returns exit code */
async function run(options: NewOptions): Promise<number> {
  const settings = readSoundSettings(root);
  if (!settings) return 1;
  const bureaus = settings.bureaus.map(({ id }) => id);
  const kinds = listKinds(settings.site?.ownKinds);
  const questions = [
    {
      field: 'bureau',
      text: `发布机构的代号（${bureaus.slice(0, 8).join('、')}${bureaus.length > 8 ? '……' : ''}）：`,
      judge: (text: string) => judge.bureau(text, bureaus),
    },
    {
      field: 'kind',
      text: '文种（plan 计划、summary 总结，或文种的名称）：',
      judge: (text: string) => judge.kind(text, kinds),
    },
    { field: 'title', text: '标题：', judge: judge.title },
  ] as const;
  const ofPeriod = { field: 'period', text: '时期（例如 2024、2024-H1）：', judge: judge.period } as const;
  const wrong = judgeGiven([...questions, ofPeriod], options);
  if (wrong.length > 0) {
    console.error(wrong.join('\n'));
    return 2;
  }
  const isTimed = ({ kind }: Pick<NewOptions, 'kind'>): boolean =>
    kinds.find(({ name }) => name === kind)?.hasPeriod ?? true;
  const lacks = ({ field }: { readonly field: keyof NewOptions }): boolean => options[field] === undefined;
  const missing = questions.filter(lacks);
  const unsaid = [...missing, ...[ofPeriod].filter((one) => lacks(one) && isTimed(options))];
  if (unsaid.length > 0 && !process.stdin.isTTY) {
    console.error(`还缺：${unsaid.map(({ field }) => `--${field}`).join('、')}。\n\n${newUsage}`);
    return 2;
  }
  const said = { ...options, ...(await ask(missing)) };
  const answers = { ...said, ...(await ask([ofPeriod].filter((one) => lacks(one) && isTimed(said)))) };
  const { bureau = '', kind = '', period = todayInChina(), title = '' } = answers;
  const chosen = chooseKind(kind, period, title, kinds);
  const skeleton = { title, bureau, period, kind: chosen };
  const target = path.resolve(root, options.out, placeSkeleton(skeleton, options.name));
  const shown = path.relative(root, target);
  const refused = refuseTaken(
    target,
    shown,
    { ...skeleton, kind: chosen.name },
    {
      force: options.force,
      named: options.name !== undefined,
    },
  );
  if (refused) {
    console.error(refused.message + refused.advice);
    return 1;
  }
  placeFiles(new Map([[target, writeSkeleton(skeleton)]]));
  console.log(`写好了 ${shown}。请打开它，补上字段，在 --- 下面写正文，然后运行 npm run check`);
  return 0;
}
