import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { collections } from '../../../src/schema/document.ts';
import { listFiles } from './files.ts';
import { git, importCommits } from '../../unit/history/repository.ts';

/** The plan that has a history. */
export const changedPlan = 'plans/yunxi/2023';

const file = `content/${changedPlan}.mdx`;

/**
 * What came before the plan of 2023 is what it is, the oldest first: a figure and a row of a table changed, a word of an office, a version
 * that nobody can read, one that broke the rules of today, the form alone, and what it is now.
 */
export function commitHistory(root: string): void {
  const now = readFileSync(path.join(root, file), 'utf8');
  const older = now.replace('新改建农村公路30公里', '新改建农村公路25公里').replace('| 8.5 |', '| 7.5 |');
  const others = Object.fromEntries(
    collections
      .filter((name) => existsSync(path.join(root, 'content', name)))
      .flatMap((name) => listFiles(path.join(root, 'content', name)).map((one) => `content/${name}/${one}`))
      .filter((one) => one !== file)
      .map((one) => [one, readFileSync(path.join(root, one))]),
  );
  git(root, 'init', '--quiet', '--initial-branch=main');
  importCommits(root, [
    { day: '2024-01-12', files: { ...others, [file]: older } },
    { day: '2024-03-15', files: { [file]: `没有文件信息\n${older}` } },
    {
      day: '2024-03-16',
      files: { [file]: older.replace('## 一、', '<script>alert(1)</script>\n\n## 一、') },
    },
    {
      day: '2024-05-01',
      message: '改正\n\nPublished-by: 云溪县交通运输局办公室\nReviewed-by: 某人 <someone@committer.example>',
      files: { [file]: now.replace('项目提速年', '项目年') },
    },
    { day: '2024-05-01T20:00:00+08:00', files: { [file]: now } },
    { day: '2025-01-10', files: { [file]: `${now}\n` } },
  ]);
  git(root, 'reset', '--quiet', '--mixed', 'main');
}
