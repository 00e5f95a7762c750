import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Those that make pages. */
const making = new Set(['start', 'dev', 'cms', 'build', 'diff', 'test']);

/**
 * Why the project cannot be built where it lies; undefined if it can. In these signs Vite, and for the star Node, read something else than
 * a name.
 *
 * @param {string | undefined} command
 * @param {string} root the project's folder
 * @returns {string | undefined}
 */
export function judgeRoot(command, root) {
  const [sign] = /[#?*]/u.exec(root) ?? [];
  if (command === undefined || !making.has(command) || sign === undefined) return undefined;
  return `项目所在的文件夹 ${root} 的名字里有“${sign}”，在这里生成不了网站。请给文件夹改名，或者把项目移到别处。`;
}

/**
 * Why pages cannot be made with the libraries as they have been installed; undefined if they can. The bundle of pages lies in the site and
 * asks for them from there, by Node's rules: in its `node_modules/`, or in one of a folder above. pnpm as it comes keeps them from everybody
 * but the program.
 *
 * @param {string | undefined} command
 * @param {string} root the project's folder
 * @returns {string | undefined}
 */
export function judgeLibraries(command, root) {
  if (command === undefined || !making.has(command)) return undefined;
  const folders = createRequire(join(root, 'package.json')).resolve.paths('astro') ?? [];
  if (folders.some((folder) => existsSync(join(folder, 'astro')))) return undefined;
  const places = folders.map((folder) => join(dirname(folder), 'pnpm-workspace.yaml'));
  const settings = places.find((place) => existsSync(place)) ?? join(root, 'pnpm-workspace.yaml');
  return (
    '程序的库装在网站找不到的地方（node_modules/ 里没有 astro）。' +
    `用 pnpm 的，请在 ${settings} 里写一行 nodeLinker: hoisted，删去 node_modules，再运行 pnpm install。`
  );
}
