import path from 'node:path';
import { findFolder } from '../publish/replace-folder.ts';
import { runServe } from './serve-command.ts';

const root = process.cwd();
if (findFolder(path.join(root, 'dist')) === undefined) {
  console.error('还没有生成网站。请先运行 npm run build');
  process.exitCode = 1;
} else if (!(await runServe(root))) process.exitCode = 1;
