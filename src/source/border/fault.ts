import { readlinkSync, realpathSync, type Stats } from 'node:fs';
import path from 'node:path';
import type { Refusal } from '../../schema/explain.ts';
import type { Problem } from '../../schema/problem.ts';

/** Why something that lies in a folder of the site is not read. */
export type Fault =
  | { readonly kind: 'missing' }
  /** A link, or something behind one. `leaves`: it leads out of the folder; neither: to nothing, or in a circle. */
  | { readonly kind: 'link'; readonly leads: 'inside' | 'outside' | 'nowhere' | 'in a circle' }
  /** A pipe, a socket, a device: reading it may never end. */
  | { readonly kind: 'special' }
  /** A folder in the place of a file, or a file in the place of a folder. */
  | { readonly kind: 'folder' | 'file' }
  | { readonly kind: 'denied' }
  | { readonly kind: 'large'; readonly most: number }
  | { readonly kind: 'name' }
  /** Whatever else the system says, by POSIX's name. */
  | { readonly kind: 'failed'; readonly code: string };

/** Chinese: what is wrong with what lies there, and what to do. */
export function describeFault(fault: Fault): Refusal {
  const rule = 'irregular-file';
  const remove = '请删去它；要用的，把文件本身复制到这里。';
  switch (fault.kind) {
    case 'missing':
      return { rule, message: '文件刚才还在，现在没有了。', advice: '请再运行一次。' };
    case 'link':
      return { rule, message: `这是链接${leading[fault.leads]}。网站不跟着链接走。`, advice: remove };
    case 'special':
      return {
        rule,
        message: '这是管道、设备一类的东西，不是文件。',
        advice: '请移到别处去。',
      };
    case 'file':
      return { rule, message: '这是文件，这里要的是文件夹。', advice: '请删去它，再建文件夹。' };
    case 'folder':
      return { rule, message: '这是文件夹，这里要的是文件。', advice: '请给文件夹改名。' };
    case 'denied':
      return {
        rule,
        message: '没有权限读。',
        advice: '请用文件的主人运行，或者请管理员改权限。',
      };
    case 'large':
      return {
        rule,
        message: `文件超过 ${String(fault.most / 1e6)} MB，网站不读。`,
        advice: '请压缩，或者分成几个文件。',
      };
    case 'name':
      return { rule, message: '文件名不是 UTF-8 编码，网站读不到它。', advice: '请给它改名。' };
    case 'failed':
      return {
        rule,
        message: `读不出来，系统说 ${fault.code}。`,
        advice: '请检查磁盘，或者重新取得这个文件。',
      };
  }
}

const leading = {
  inside: '',
  outside: '，指到了网站的文件夹外面',
  nowhere: '，指的地方什么也没有',
  'in a circle': '，绕了一圈又指回自己',
} as const;

/** The same of a file. */
export function problemOf(file: string, fault: Fault): Problem {
  return { severity: 'error', file, line: 1, column: 1, ...describeFault(fault) };
}

/** What something is that is no file. */
export function faultOfKind(stats: Pick<Stats, 'isDirectory'>): Fault {
  return { kind: stats.isDirectory() ? 'folder' : 'special' };
}

/** What the file system refused. */
export function faultOf(error: unknown): Fault {
  const { code = 'EIO' } = error as NodeJS.ErrnoException;
  // A name that is too long, or has a zero in it, is none that anything has.
  if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'].includes(code))
    return { kind: 'missing' };
  if (code === 'EACCES' || code === 'EPERM') return { kind: 'denied' };
  // What was opened without following it; sockets and devices without a driver.
  if (code === 'ELOOP') return { kind: 'link', leads: 'in a circle' };
  if (code === 'ENXIO' || code === 'ENODEV') return { kind: 'special' };
  if (code === 'EISDIR') return { kind: 'folder' };
  return { kind: 'failed', code };
}

/**
 * Where a link below a folder leads.
 * @param border real path of the folder
 */
export function judgeLink(border: string, link: string): Fault {
  try {
    const real = realpathSync(link);
    if (real !== border && !real.startsWith(border + path.sep)) return { kind: 'link', leads: 'outside' };
    // To a folder that it lies in itself.
    return { kind: 'link', leads: link.startsWith(real + path.sep) ? 'in a circle' : 'inside' };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ELOOP') return { kind: 'link', leads: 'in a circle' };
    // Nothing is there, or nothing that we may see: by its own words it may lead out all the same.
    const target = path.resolve(path.dirname(link), readTarget(link));
    return { kind: 'link', leads: target.startsWith(border + path.sep) ? 'nowhere' : 'outside' };
  }
}

function readTarget(link: string): string {
  try {
    return readlinkSync(link);
  } catch {
    return '.';
  }
}
