import path from 'node:path';
import { describeFault } from '../source/border/fault.ts';
import { walkFolder } from '../source/border/walk-folder.ts';

/** A saved site as it lies in a folder. */
export interface Crawl {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** Paths below it, sorted. */
  readonly files: readonly string[];
  /** Of what cannot be read: the path and why, in Chinese. */
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
}

/** Lists a saved site. Nothing outside of the folder is looked at, nor what the program that saved it keeps for itself. */
export function listCrawl(folder: string): Crawl {
  const real = path.resolve(folder);
  const name = path.basename(real);
  const { files, faults } = walkFolder(
    path.dirname(real),
    name,
    (step) => step.startsWith('.') || ofPrograms.has(step),
  );
  const below = (file: string): string => file.slice(name.length + 1);
  return {
    folder: real,
    files: files.map(below),
    unread: faults.map(({ file, fault }) => ({
      file: below(file) || '.',
      reason: describeFault(fault).message,
    })),
  };
}

/** What HTTrack and wget leave beside the pages. */
const ofPrograms = new Set([
  'hts-cache',
  'hts-log.txt',
  'cookies.txt',
  'backblue.gif',
  'fade.gif',
  'robots.txt',
  'wget-log',
]);

/** What a file of a saved site may be, by its name: programs write pages under any, also behind what was asked of them. */
export type FileSort = 'page' | 'word' | 'attachment' | 'picture' | 'other';

export function sortOf(file: string): FileSort {
  const extension = path
    .extname(file.replace(/[?@].*\.(html?)$/iu, '.$1').replace(/[?#].*$/u, ''))
    .toLowerCase();
  if (/^\.(?:html?|shtml?|xhtml|jspx?|aspx?|php|do|action|cfm)$/u.test(extension) || extension === '')
    return 'page';
  if (extension === '.docx') return 'word';
  if (/^\.(?:doc|wps|pdf|ofd|xlsx?|et|csv|pptx?|dps|zip|rar|7z|txt)$/u.test(extension)) return 'attachment';
  return /^\.(?:png|jpe?g|gif|webp|avif|svg|bmp|ico)$/u.test(extension) ? 'picture' : 'other';
}
