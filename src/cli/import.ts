import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { readSettings } from '../settings/settings.ts';
import type { Converted } from '../import/convert.ts';
import { ImportError } from '../import/import-error.ts';
import { importFile } from '../import/import-file.ts';
import { placeFiles } from '../import/place-files.ts';
import { largestFile } from '../import/read-source.ts';
import { describeConcealed, describeImport, writeBureau } from '../import/report.ts';
import { readImportOptions, type ImportOptions } from './import-options.ts';

const root = process.cwd();
const read = readImportOptions(process.argv.slice(2));
if ('text' in read) {
  (read.code === 0 ? console.log : console.error)(read.text);
  process.exitCode = read.code;
} else {
  process.exitCode = await run(read);
}

/** @returns exit code: 0 if every file was imported */
async function run(options: ImportOptions): Promise<number> {
  const { settings } = readSettings(root);
  const written = new Map<string, string>();
  let failed = 0;
  for (const [index, file] of options.files.entries()) {
    const count = options.files.length > 1 ? `[${String(index + 1)}/${String(options.files.length)}] ` : '';
    console.log(`${count}${file}`);
    try {
      const converted = await convertFile(file, options, settings.bureaus);
      const lines = place(file, converted, options, written);
      for (const line of lines) console.log(line);
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      failed += 1;
      console.error(`  没有导入：${error.message}${error.advice}`);
    }
  }
  if (options.files.length > 1) {
    console.log(
      `\n共 ${String(options.files.length)} 个文件，导入 ${String(options.files.length - failed)} 个，没有导入 ${String(failed)} 个。`,
    );
  }
  if (failed < options.files.length && !options.dryRun) {
    console.log('\n下一步：对照原文核对，补上缺的，然后运行 npm run check');
  }
  return failed > 0 ? 1 : 0;
}

type Bureaus = ReturnType<typeof readSettings>['settings']['bureaus'];

async function convertFile(file: string, options: ImportOptions, bureaus: Bureaus): Promise<Converted> {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new ImportError('没有这个文件。', '请检查文件名，有空格的要加引号。');
  if (!stats.isFile()) throw new ImportError('这是一个文件夹。', '请写出里面的文件，例如 *.docx。');
  if (stats.size > largestFile) {
    throw new ImportError(
      `文件太大，超过 ${String(largestFile / 1e6)} MB。`,
      '请把大图和附件拿出来，另外上传。',
    );
  }
  return importFile(file, readFileSync(file), {
    bureaus,
    ...(options.bureau !== undefined && { bureau: options.bureau }),
    ...(options.side && { side: options.side }),
  });
}

/** Writes what was converted, unless something speaks against it. @returns what to tell */
function place(
  file: string,
  converted: Converted,
  { out, dryRun, force, skipHidden, newBureau }: ImportOptions,
  written: Map<string, string>,
): string[] {
  const { concealed, proposed, fields } = converted.draft;
  if (concealed.length > 0 && !skipHidden) {
    const list = describeConcealed(concealed).join('\n');
    throw new ImportError(
      `文件里有看不见的或没有定稿的内容，共 ${String(concealed.length)} 处：\n${list}\n  `,
      '请在 Word 里删去或接受、拒绝以后再导入；确认它们不用公开的，加上 --skip-hidden，导入时不要它们。',
    );
  }
  const folder = path.resolve(root, out);
  const target = path.join(folder, converted.file);
  const other = written.get(target);
  if (other !== undefined)
    throw new ImportError(`它和 ${other} 会写成同一个文件。`, '请分开导入，用 --out 写到不同的文件夹。');
  const shown = path.relative(root, target) || target;
  if (existsSync(target) && !force && !dryRun) {
    throw new ImportError(`${shown} 已经有了，没有动它。`, '要替换它，请加上 --force。');
  }
  written.set(target, file);
  const files = new Map<string, string | Uint8Array>();
  for (const [name, bytes] of converted.pictures) files.set(path.join(folder, name), bytes);
  const bureauFile = path.join(folder, 'bureaus', `${fields.bureau ?? ''}.yaml`);
  if (proposed && newBureau && !existsSync(bureauFile)) files.set(bureauFile, writeBureau(proposed));
  files.set(target, converted.mdx);
  if (!dryRun) placeFiles(files);
  const proposal =
    proposed && !newBureau
      ? [
          '  网站还没有这个机构。核对以后加上 --new-bureau 再导入，或者自己建 ' +
            path.relative(root, bureauFile) +
            '：',
          ...writeBureau(proposed)
            .trim()
            .split('\n')
            .map((line) => `    ${line}`),
        ]
      : [];
  return [
    `  ${dryRun ? '将写入' : '写入'} ${shown}`,
    ...describeImport(converted, /\.docx$/iu.test(file) ? '段' : '行'),
    ...proposal,
  ];
}
