import path from 'node:path';
import { namePreviewFolder } from '../publish/build-site.ts';
import { findFolder } from '../folders/replace-folder.ts';
import { runServe } from './serve-command.ts';

const root = process.cwd();
const given = process.argv.slice(2);
const isPreview = given.length === 1 && given[0] === '--drafts';
if (given.length > 0 && !isPreview) {
  console.error(`命令写得不对：${given.join(' ')}。可以写 npm run preview，或者 npm run preview -- --drafts`);
  process.exitCode = 2;
} else {
  const folder = isPreview ? namePreviewFolder(root) : path.join(root, 'dist');
  if (findFolder(folder) === undefined) {
    console.error(
      `还没有生成${isPreview ? '预览' : '网站'}。请先运行 npm run build${isPreview ? ' -- --drafts' : ''}`,
    );
    process.exitCode = 1;
  } else if (!(await runServe(root, 'npm start', folder))) process.exitCode = 1;
}
