/** What the file system refused, as Node tells it. */
interface SystemError extends Error {
  readonly code: string;
  /** The file; with two, the other is `dest`. */
  readonly path?: string;
  readonly dest?: string;
}

/** Chinese: what is the matter with a place, and what to do; by POSIX's names of errors. */
const explanations: Readonly<Record<string, (place: string) => string>> = {
  ENOSPC: (place) => `磁盘满了，写不下${place}。请腾出空间，生成时要放得下新旧两个网站。`,
  EDQUOT: (place) => `超出了磁盘配额，写不下${place}。请腾出空间，生成时要放得下新旧两个网站。`,
  EACCES: (place) => `没有权限读写${place}。请用文件夹的主人运行，或者请管理员改权限。`,
  EPERM: (place) => `系统不允许改动${place}。请用文件夹的主人运行，或者请管理员改权限。`,
  EROFS: (place) => `${place}所在的磁盘是只读的。请换一个能写的地方。`,
  EBUSY: (place) =>
    `${place}正被占用，不能整个替换：它可能是一个挂载点。请挂载它的上一级文件夹，或者把网站复制过去，不要直接生成在那里。`,
  EMFILE: () => '同时打开的文件太多。请关掉别的程序再试，或者请管理员提高限额（ulimit -n）。',
  ENFILE: () => '整台机器打开的文件太多。请关掉别的程序再试。',
  ENAMETOOLONG: (place) => `名字太长，写不出${place}。请把文件名改短一些。`,
  ELOOP: (place) => `${place}是一圈互相指着的链接，没有尽头。请删去其中一个。`,
  ENOMEM: () => '内存不够。请关掉别的程序再试。',
};

/** Tells in Chinese what the system refused, wherever in an error it is wrapped; undefined if it is nothing of that kind. */
export function describeSystemError(error: unknown): string | undefined {
  for (let inner = error, depth = 0; inner instanceof Error && depth < deepest; depth += 1) {
    if (isSystemError(inner)) {
      const { path, dest = path } = inner;
      return explanations[inner.code]?.(
        dest === undefined ? '文件' : ` ${path === dest ? dest : `${String(path)} 和 ${dest}`} `,
      );
    }
    inner = inner.cause;
  }
  return undefined;
}

/** Causes of causes that are looked at. */
const deepest = 8;

function isSystemError(error: Error): error is SystemError {
  return 'code' in error && typeof error.code === 'string' && error.code in explanations;
}
