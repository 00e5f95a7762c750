import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { placeFiles } from '../import/place-files.ts';
import { refuseTaken } from '../import/taken.ts';
import { placeSkeleton, writeSkeleton } from '../import/write/skeleton.ts';
import { chooseKind, judge, newUsage, readNewOptions, type NewOptions } from './new-options.ts';
import { readSoundSettings } from './sound-settings.ts';

const root = process.cwd();
const read = readNewOptions(process.argv.slice(2));
if ('text' in read) {
  (read.code === 0 ? console.log : console.error)(read.text);
  process.exitCode = read.code;
} else {
  process.exitCode = await run(read).catch((error: unknown) => {
    // Ctrl+C and Ctrl+D: whoever stops answering wants nothing written.
    if (!(error instanceof Error) || error.name !== 'AbortError') throw error;
    console.error('\n没有写完，什么也没有写。');
    return 1;
  });
}

/** @returns exit code */
async function run(options: NewOptions): Promise<number> {
  const settings = readSoundSettings(root);
  if (!settings) return 1;
  const bureaus = settings.bureaus.map(({ id }) => id);
  const questions = [
    {
      field: 'bureau',
      text: `发布机构的代号（${bureaus.slice(0, 8).join('、')}${bureaus.length > 8 ? '……' : ''}）：`,
      judge: (text: string) => judge.bureau(text, bureaus),
    },
    { field: 'kind', text: '文种（plan 计划、summary 总结，或文种的名称）：', judge: judge.kind },
    { field: 'period', text: '时期（例如 2024、2024-H1）：', judge: judge.period },
    { field: 'title', text: '标题：', judge: judge.title },
  ] as const;
  const wrong = questions.flatMap(({ field, judge: judgeAnswer }) => {
    const given = options[field];
    return given === undefined ? [] : (judgeAnswer(given) ?? []);
  });
  if (wrong.length > 0) {
    console.error(wrong.join('\n'));
    return 2;
  }
  const missing = questions.filter(({ field }) => options[field] === undefined);
  if (missing.length > 0 && !process.stdin.isTTY) {
    console.error(`还缺：${missing.map(({ field }) => `--${field}`).join('、')}。\n\n${newUsage}`);
    return 2;
  }
  const answers = { ...options, ...(await ask(missing)) };
  const { bureau = '', kind = '', period = '', title = '' } = answers;
  const skeleton = { title, bureau, period, kind: chooseKind(kind, period, title) };
  const target = path.resolve(root, options.out, placeSkeleton(skeleton, options.name));
  const shown = path.relative(root, target);
  const refused = refuseTaken(target, shown, skeleton, {
    force: options.force,
    named: options.name !== undefined,
  });
  if (refused) {
    console.error(refused.message + refused.advice);
    return 1;
  }
  placeFiles(new Map([[target, writeSkeleton(skeleton)]]));
  console.log(`写好了 ${shown}。请打开它，补上字段，在 --- 下面写正文，然后运行 npm run check`);
  return 0;
}

interface Question {
  readonly field: 'bureau' | 'kind' | 'period' | 'title';
  readonly text: string;
  readonly judge: (text: string) => string | undefined;
}

async function ask(questions: readonly Question[]): Promise<Partial<Record<Question['field'], string>>> {
  if (questions.length === 0) return {};
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answers: Partial<Record<Question['field'], string>> = {};
  for (const { field, text, judge: judgeAnswer } of questions) {
    for (;;) {
      const answer = (await terminal.question(text)).trim();
      const problem = judgeAnswer(answer);
      if (problem === undefined) {
        answers[field] = answer;
        break;
      }
      console.log(problem);
    }
  }
  terminal.close();
  return answers;
}
