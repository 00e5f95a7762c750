import path from 'node:path';
import type { Context } from '../markdown/context.ts';
import { createContext, isDocumentFile, readTextFile } from '../document/files.ts';
import { describeFault } from '../source/border/fault.ts';
import { parseDocument } from '../document/parse-document.ts';
import { replaceFile } from '../source/replace-file.ts';
import { isError } from '../schema/problem.ts';
import { describeSuggested } from '../suggest/describe.ts';
import { createNames } from '../suggest/subject/names.ts';
import { suggestMarks, type Suggested } from '../suggest/suggest-marks.ts';
import { writeDiff } from '../suggest/write-diff.ts';
import { readSuggestOptions, type SuggestOptions } from './suggest-options.ts';
import { readSoundSettings } from './sound-settings.ts';
import { printProblems } from './terminal.ts';

const root = process.cwd();
const read = readSuggestOptions(process.argv.slice(2));
if ('text' in read) {
  (read.code === 0 ? console.log : console.error)(read.text);
  process.exitCode = read.code;
} else process.exitCode = run(read);

/** @returns exit code: 0 if every file could be read, whether there is anything to propose or not */
function run({ files: written, write }: SuggestOptions): number {
  const files = [...new Set(written.map(toProjectPath))];
  const other = files.find((file) => !isDocumentFile(file));
  if (other !== undefined) {
    console.error(
      `“${other}”不是计划或总结。请写 content/plans/ 或 content/summaries/ 里的 .mdx 文件，例如 content/plans/yunxi/2024.mdx`,
    );
    return 2;
  }
  const settings = readSoundSettings(root);
  if (!settings) return 1;
  const context = createContext(root, settings);
  const names = createNames(settings.measures, settings.projects, settings.bureaus);
  const labels = {
    measures: new Map(settings.measures.map(({ id, name }) => [id, name])),
    projects: new Map(settings.projects.map(({ id, name }) => [id, name])),
  };
  let isFaulty = false;
  let count = 0;
  for (const file of files) {
    const found = suggest(file, context, names);
    if (found === undefined || found.problems.some(isError)) {
      isFaulty = true;
      continue;
    }
    const { before, raw, suggestions } = found;
    count += suggestions.length;
    console.error(describeSuggested(file, found, labels));
    if (!write) process.stdout.write(writeDiff(file, before, raw));
    else if (raw !== before) replaceFile(path.join(root, file), raw);
  }
  if (count > 0)
    console.error(
      write ? `写进了 ${String(count)} 处标记，请核对。` : '请核对。要接受，加上 --write 再运行一次。',
    );
  return isFaulty ? 1 : 0;
}

/** @returns undefined if the file cannot be read; what is wrong with it has been told */
function suggest(
  file: string,
  context: Context,
  names: ReturnType<typeof createNames>,
): (Suggested & { before: string }) | undefined {
  const reading = readTextFile(root, file);
  if ('fault' in reading) {
    const { message, advice } = describeFault(reading.fault);
    console.error(
      reading.fault.kind === 'missing'
        ? `没有“${file}”这个文件。请检查文件名，有空格的要加引号。`
        : `读不了“${file}”：${message}${advice}`,
    );
    return undefined;
  }
  const { bytes } = reading;
  const before = decodeText(bytes);
  if (before === undefined) {
    printProblems(parseDocument(file, bytes, context).problems);
    return undefined;
  }
  const found = suggestMarks(file, before, context, names);
  const errors = found.problems.filter(isError);
  printProblems(errors);
  return { ...found, before };
}

/** With its byte order mark; undefined if it is not UTF-8. */
function decodeText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function toProjectPath(written: string): string {
  return path.relative(root, path.resolve(root, written)).split(path.sep).join('/');
}
