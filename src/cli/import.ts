import { existsSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Converted } from '../import/convert.ts';
import { periodsOf, type KnownBureau } from '../import/draft.ts';
import { ImportError } from '../import/import-error.ts';
import { importFile } from '../import/import-file.ts';
import { placeFiles } from '../import/place-files.ts';
import { largestFile } from '../import/read-source.ts';
import { describeConcealed, describeImport, describeSkipped, writeBureau } from '../import/report.ts';
import { findSoleBureau } from '../import/sole-bureau.ts';
import { proposeNameBeside, refuseTaken } from '../import/taken.ts';
import { runSiteImport } from './import-site.ts';
import { readImportOptions, type ImportOptions } from './import-options.ts';
import type { OwnKind } from '../schema/own-kind.ts';
import { describeFault } from '../source/border/fault.ts';
import { readInside } from '../source/border/read-inside.ts';
import { readSoundSettings } from './sound-settings.ts';

const root = process.cwd();
const read = readImportOptions(process.argv.slice(2));
if ('text' in read) {
  (read.code === 0 ? console.log : console.error)(read.text);
  process.exitCode = read.code;
} else {
  process.exitCode = read.site ? await runSiteImport(root, read, read.site) : await run(read);
}

/** @returns exit code: 0 if every file was imported */
async function run(options: ImportOptions): Promise<number> {
  const settings = readSoundSettings(root);
  if (!settings) return 1;
  const { bureaus, site } = settings;
  const usual = findSoleBureau(bureaus);
  const run: Run = {
    ...{ bureaus, ownKinds: site?.ownKinds ?? [], proposed: [], written: new Map() },
    ...(usual && { usual }),
  };
  let failed = 0;
  for (const [index, file] of options.files.entries()) {
    const count = options.files.length > 1 ? `[${String(index + 1)}/${String(options.files.length)}] ` : '';
    console.log(`${count}${file}`);
    try {
      const converted = await convertFile(file, options, run);
      const lines = place(file, converted, options, run);
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

/** What the files of one run know of each other. */
interface Run {
  readonly bureaus: readonly KnownBureau[];
  readonly usual?: KnownBureau;
  readonly ownKinds: readonly OwnKind[];
  /** Bureaus that were proposed for the files before. */
  readonly proposed: KnownBureau[];
  /** Document → the file that it was made from. */
  readonly written: Map<string, string>;
}

async function convertFile(file: string, options: ImportOptions, run: Run): Promise<Converted> {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (!stats) throw new ImportError('没有这个文件。', '请检查文件名，有空格的要加引号。');
  if (!stats.isFile()) throw new ImportError('这是一个文件夹。', '请写出里面的文件，例如 *.docx。');
  if (stats.size > largestFile) {
    throw new ImportError(
      `文件太大，超过 ${String(largestFile / 1e6)} MB。`,
      '请把大图和附件拿出来，另外上传。',
    );
  }
  return importFile(file, readWhole(file), {
    bureaus: run.bureaus,
    ownKinds: run.ownKinds,
    proposed: run.proposed,
    ...(run.usual && { usual: run.usual }),
    ...(options.name !== undefined && { name: options.name }),
    ...(options.bureau !== undefined && { bureau: options.bureau }),
    ...(options.side && { side: options.side }),
  });
}

/** The webmaster may name a link: what it leads to is the file. */
function readWhole(file: string): Uint8Array {
  const real = realpathSync(file);
  const reading = readInside(path.dirname(real), path.basename(real), { most: largestFile });
  if ('bytes' in reading) return reading.bytes;
  const { message, advice } = describeFault(reading.fault);
  throw new ImportError(message, advice);
}

/** Writes what was converted, unless something speaks against it. @returns what to tell */
function place(
  file: string,
  converted: Converted,
  { out, dryRun, force, skipHidden, newBureau, name }: ImportOptions,
  run: Run,
): string[] {
  const { collection, concealed, proposed, fields } = converted.draft;
  if (concealed.length > 0 && !skipHidden) {
    const list = describeConcealed(concealed).join('\n');
    throw new ImportError(
      `文件里有看不见的或没有定稿的内容，共 ${String(concealed.length)} 处：\n${list}\n  `,
      '请在 Word 里删去或接受、拒绝以后再导入；确认它们不用公开的，加上 --skip-hidden，导入时不要它们（“疑似”的还在，要自己删）。',
    );
  }
  const folder = path.resolve(root, out);
  const target = path.join(folder, converted.file);
  const [period] = periodsOf(collection, fields);
  const written = { title: fields.title, kind: fields.kind, ...(period !== undefined && { period }) };
  const other = run.written.get(target);
  if (other !== undefined) {
    const free = proposeNameBeside(target, written, [...run.written.keys()]);
    throw new ImportError(
      `它和 ${other} 会写成同一个文件。`,
      `请单独导入这一个，另起一个名字，例如加上 --name ${free}。`,
    );
  }
  const shown = path.relative(root, target) || target;
  const refused = refuseTaken(target, shown, written, { force, named: name !== undefined });
  if (refused && !dryRun) throw new ImportError(refused.message, refused.advice);
  run.written.set(target, file);
  if (proposed) run.proposed.push(proposed);
  const files = new Map<string, string | Uint8Array>();
  for (const [name, bytes] of converted.pictures) files.set(path.join(folder, name), bytes);
  const bureauFile = path.join(folder, 'bureaus', `${fields.bureau ?? ''}.yaml`);
  if (proposed && newBureau && !existsSync(bureauFile)) files.set(bureauFile, writeBureau(proposed));
  files.set(target, converted.mdx);
  if (!dryRun) placeFiles(files);
  const warning = refused ? [`  注意：${refused.message}${refused.advice}`] : [];
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
    ...warning,
    ...describeSkipped(concealed),
    ...describeImport(converted, /\.docx$/iu.test(file) ? '段' : '行'),
    ...proposal,
  ];
}
