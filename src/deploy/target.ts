import path from 'node:path';

/** Where releases are put. */
export type Target =
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'ssh'; readonly host: string; readonly folder: string };

/** `user@host:/srv/tongtu`, as rsync writes it; an IPv6 address stands in brackets. */
const remote = /^((?:[^@:/\\\s]+@)?(?:[^@:/\\\s[]+|\[[\d:a-f]+\])):(.*)$/isu;

/**
 * Reads where a site is to be put: a folder of this machine, or one of another that is reached by ssh.
 * @param root the project's folder, from which other folders are counted
 * @returns the target, or in Chinese what is wrong with it
 */
export function parseTarget(text: string, root: string): Target | { readonly problem: string } {
  if (/[\0\n\r]/u.test(text)) return { problem: '位置里有换行，不能用。' };
  const [, host, there = ''] = remote.exec(text) ?? [];
  // `C:\site` is a folder.
  if (host !== undefined && !/^[a-z]$/iu.test(host)) {
    if (host.startsWith('-')) return { problem: `服务器的名字“${host}”不能以减号开头。` };
    const folder = path.posix.normalize(there).replace(/(?<=.)\/$/u, '');
    return there.startsWith('/') && folder !== '/'
      ? { kind: 'ssh', host, folder }
      : {
          problem: `“${text}”的冒号后面要写服务器上一个文件夹的完整路径，例如 ${host}:/srv/tongtu。`,
        };
  }
  const folder = path.resolve(root, text);
  const dist = path.join(root, 'dist');
  if (folder === path.parse(folder).root || text === '')
    return { problem: '要写一个文件夹，例如 /srv/tongtu。' };
  if (folder === root || folder === dist || folder.startsWith(dist + path.sep))
    return { problem: `${folder} 是项目自己的文件夹，请写另外一个，例如 /srv/tongtu。` };
  return { kind: 'folder', folder };
}
