/** What a site's `package.json` is made of. */
export interface SitePackage {
  readonly name: string;
  /** How npm finds the program: a version, an address, a file. */
  readonly dependency: string;
  /** Commands whose scripts a site has, by the names by which all messages call them. */
  readonly commands: readonly string[];
  /** Of the `package.json` that was there before the site was begun. */
  readonly installed?: Installed;
}

/** What has been installed, and in which way. */
export interface Installed {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  /** With which program: `yarn@4.18.1`. */
  readonly packageManager?: unknown;
  /** Versions that are taken whatever a library asks for; yarn's and npm's. */
  readonly resolutions?: unknown;
  readonly overrides?: unknown;
}

export function writePackage({ name, dependency, commands, installed }: SitePackage): string {
  const scripts = commands.map((command) => [command, `node tongtu.mjs ${command}`]);
  const { dependencies = {}, devDependencies = {}, packageManager, resolutions, overrides } = installed ?? {};
  return `${JSON.stringify(
    {
      name,
      private: true,
      type: 'module',
      scripts: Object.fromEntries(scripts) as Record<string, string>,
      dependencies: { ...dependencies, tongtu: dependency },
      ...(Object.keys(devDependencies).length > 0 && { devDependencies }),
      packageManager,
      resolutions,
      overrides,
    },
    undefined,
    2,
  )}\n`;
}

/** What every command of a site begins with: on a fresh clone the program is not there yet. Runs on any Node ≥ 18. */
export const door = `// 每条命令从这里开始：还没有安装程序的，先安装，再交给程序。由 tongtu init 写成，不用改。
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

process.chdir(fileURLToPath(new URL('.', import.meta.url)));

/** 程序在这个文件夹的 node_modules/ 里，或者在上面某一层的（workspaces）。 */
const places = createRequire(import.meta.url)
  .resolve.paths('tongtu')
  .map((folder) => join(folder, 'tongtu/src/cli/tongtu.mjs'));
const find = () => places.find((place) => existsSync(place));

/** 用哪一个安装：有谁的锁文件就用谁，没有的看这条命令是谁运行的。 */
const choose = () => {
  const by = process.env.npm_config_user_agent ?? '';
  if (existsSync('package-lock.json')) return 'npm';
  if (existsSync('pnpm-lock.yaml') || by.startsWith('pnpm/')) return 'pnpm';
  if (existsSync('yarn.lock') || by.startsWith('yarn/')) return 'yarn';
  return 'npm';
};

if (find() === undefined) {
  const name = choose();
  console.error('正在安装程序（' + name + '），第一次约需一两分钟……');
  const quiet = '--ignore-scripts --include=optional --no-audit --no-fund --loglevel=error'.split(' ');
  const isNewYarn = name === 'yarn' && existsSync('.yarnrc.yml');
  const args =
    name === 'npm'
      ? [existsSync('package-lock.json') ? 'ci' : 'install', ...quiet]
      : ['install', isNewYarn ? '--mode=skip-build' : '--ignore-scripts'];
  // 程序自带 Node；旧版 yarn 却会因为这台电脑的 Node 旧了而不装。
  const env = { ...process.env, ...(name === 'yarn' && { npm_config_ignore_engines: 'true' }) };
  const options = { stdio: 'inherit', env };
  const script = process.env.npm_execpath ?? '';
  const isOwn = basename(script).startsWith(name) && existsSync(script);
  const { status } = isOwn
    ? spawnSync(process.execPath, [script, ...args], options)
    : spawnSync(name, args, { ...options, shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('程序没有装好。请检查网络和 npm 镜像设置（npm config get registry），再运行一次。');
    process.exit(1);
  }
}
const program = find();
if (program === undefined) {
  console.error(
    '程序装好了却找不到。请看 package.json 的 dependencies 里有没有 tongtu；用新版 yarn 的，请在 .yarnrc.yml 里写 nodeLinker: node-modules。',
  );
  process.exit(1);
}
await import(pathToFileURL(program).href);
`;

/** How pnpm lays out what it installs: as npm does, for the pages are made with the libraries of the program. */
export const pnpmSettings = `# 用 pnpm 的：和 npm 一样排列，程序才找得到它的库。用 npm 的不用管它。
nodeLinker: hoisted
`;

export const npmSettings = `# 依赖都不用运行安装脚本。
ignore-scripts=true
save-exact=true
`;

export const ignored = `node_modules/
dist/
.astro/
.tongtu/
.yarn/*
!.yarn/releases/
.env
旧网站导入.csv
`;

/** What is not sent along when an image of the site is made. */
export const notInImage = `node_modules
dist
.astro
.tongtu
.env
`;

export const editorSettings = `root = true

[*]
charset = utf-8
end_of_line = lf
indent_size = 2
indent_style = space
insert_final_newline = true

[*.{yaml,yml,json,mjs}]
trim_trailing_whitespace = true
`;

export const nodeVersion = '24\n';

export function writeReadme(name: string, example: string): string {
  return `# ${name}的计划和总结

用通途生成的网站。这个文件夹只有内容和设置，程序在 \`node_modules/tongtu/\` 里，由 \`package.json\` 写明版本。

## 开始

\`\`\`sh
npm start          # 生成网站，在 http://localhost:4321 打开
npm run dev        # 边写边看
\`\`\`

第一次运行会自动安装程序，要 Node.js 18 以上。

## 发布一份文件

\`\`\`sh
npm run import -- 文件.docx   # 从 Word、网页、文本导入；或者 npm run new 从头写
npm run check                 # 检查，按提示改
npm run build                 # 生成到 dist/
\`\`\`

先看一眼 \`${example}\`，再把它删去。

文件多的，或者不想用命令行的：

- \`npm run cms\`：在浏览器里写、改文件。
- \`npm run import -- --site 文件夹\`：从保存下来的旧网站里找出计划和总结，一起导入。

## 改成自己的样子

- \`content/site.yaml\`：名称、域名、颜色、标志、联系方式、页眉页脚的链接、栏目。
- \`content/bureaus/\`：本单位和上级。下级单位照样加一个文件。
- \`content/topics.yaml\`、\`content/synonyms.yaml\`、\`content/glossary/\`、\`content/measures/\`、\`content/projects/\`：自己的主题、大白话、名词、指标、项目，没有就不用建。
- \`content/pages/\`：说明页面；和程序自带的同名的，用自己的。
- \`public/\`：图标、分享图，原样发布。

写法都在 \`node_modules/tongtu/docs/guide.zh-CN.md\`。

## 检查和发布

- \`npm test\`：检查内容、生成网站，再检查网站里的链接；装了浏览器的，也检查无障碍。
- \`.github/\`、\`.gitea/\`、\`.gitlab-ci.yml\` 是三家平台的自动检查，用哪家留哪家，别的删去。\`package-lock.json\` 要提交。

- \`npm run deploy -- 位置\`：把 dist/ 送到服务器，一下子换上。
- \`npm run rollback -- 位置\`：退回以前的一次发布；加 \`--list\` 看有哪些。
- \`npm run diff\`：发布以前看哪些网页会变。

每条命令后面加 \`-- --help\`，就写出用法。

## 升级

\`\`\`sh
npm install --save-exact tongtu@新版本   # 或者新的安装包、git 地址
npm run upgrade                          # 格式有变的，改写内容，说明改了什么
npm run diff                             # 哪些网页会变，发布以前先看
\`\`\`
`;
}
