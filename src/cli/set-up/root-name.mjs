/** Those that make pages. In these signs Vite, and for the star Node, read something else than a name. */
const making = new Set(['start', 'dev', 'build', 'test']);

/**
 * Why the project cannot be built where it lies; undefined if it can.
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
