import { constants } from 'node:os';

/**
 * What the system refused: the POSIX name of the error and, where it is known, the place.
 *
 * @typedef {{ code: string, place?: string | undefined }} Refusal
 */

/**
 * Chinese: what is the matter with a place, and what to do; by POSIX's names of errors.
 *
 * @type {Readonly<Record<string, (place: string) => string>>}
 */
const explanations = {
  ENOSPC: (place) => `磁盘满了，写不下${place}。请腾出空间，生成时要放得下新旧两个网站。`,
  EDQUOT: (place) => `超出了磁盘配额，写不下${place}。请腾出空间，生成时要放得下新旧两个网站。`,
  EFBIG: (place) => `文件太大，这个磁盘写不下${place}。请换一个磁盘，或者请管理员提高限额。`,
  EACCES: (place) => `没有权限读写${place}。请用文件夹的主人运行，或者请管理员改权限。`,
  EPERM: (place) => `系统不允许改动${place}。请用文件夹的主人运行，或者请管理员改权限。`,
  EROFS: (place) => `${place}所在的磁盘是只读的。请换一个能写的地方。`,
  EBUSY: (place) =>
    `${place}正被占用，不能整个替换：它可能是一个挂载点。请挂载它的上一级文件夹，或者生成在别处，再用 npm run deploy 放过去。`,
  ENOTDIR: (place) => `${place}应当是文件夹，那里却是一个文件。请把那个文件移走。`,
  EMFILE: () => '同时打开的文件太多。请关掉别的程序再试，或者请管理员提高限额（ulimit -n）。',
  ENFILE: () => '整台机器打开的文件太多。请关掉别的程序再试。',
  ENAMETOOLONG: (place) => `名字太长，写不出${place}。请把文件名改短一些。`,
  ELOOP: (place) => `${place}是一圈互相指着的链接，没有尽头。请删去其中一个。`,
  ENOMEM: () => '内存不够。请关掉别的程序再试。',
  EIO: (place) => `读写${place}时磁盘出了错。请先备份，再请管理员检查磁盘。`,
};

/** Errors within errors that are looked at. */
const deepest = 8;

/**
 * Tells in Chinese what the system refused, wherever in an error it is wrapped; undefined if it is nothing of that kind. Runs on any
 * Node ≥ 18: the set-up needs it before anything is installed.
 *
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function describeSystemError(error) {
  const refusal = findRefusal(error, deepest);
  if (refusal === undefined) return undefined;
  const { code, place } = refusal;
  return explanations[code]?.(place === undefined ? '文件' : ` ${place} `).trimStart();
}

/**
 * @param {unknown} error
 * @param {number} depth
 * @returns {Refusal | undefined}
 */
function findRefusal(error, depth) {
  if (!(error instanceof Error) || depth === 0) return undefined;
  const own = readNodeError(error) ?? readRustError(error.message);
  if (own !== undefined) return own;
  // The bundler's own error has several as well, and is none of that class.
  const inner = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  for (const other of [error.cause, ...inner]) {
    const found = findRefusal(other, depth - 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Node's own errors carry code and path; of two paths the second is `dest`.
 *
 * @param {Error & { code?: unknown, path?: unknown, dest?: unknown }} error
 * @returns {Refusal | undefined}
 */
function readNodeError({ code, path, dest }) {
  if (typeof code !== 'string' || !Object.hasOwn(explanations, code)) return undefined;
  const places = [...new Set([path, dest])].filter((place) => typeof place === 'string');
  return { code, place: places.length === 0 ? undefined : places.join(' 和 ') };
}

/**
 * Rolldown and Pagefind are written in Rust and tell the number only: `Failed to write file in /a/b` … `(os error 28)`.
 *
 * @param {string} message
 * @returns {Refusal | undefined}
 */
function readRustError(message) {
  const [, number] = /\(os error (\d+)\)/u.exec(message) ?? [];
  const [code] = Object.entries(constants.errno).find(([, own]) => own === Number(number)) ?? [];
  // Windows counts its errors in another way than the constants of C.
  if (code === undefined || process.platform === 'win32' || !Object.hasOwn(explanations, code))
    return undefined;
  const [, place] = /\b(?:file|directory|folder)(?: in)? ["'`]?(\/[^"'`\n]+)/u.exec(message) ?? [];
  return { code, place };
}
