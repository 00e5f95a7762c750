import path from 'node:path';
import { paths } from '../../schema/address.ts';
import type { Refusal } from '../../schema/explain.ts';
import { collections } from '../../schema/document.ts';
import { judgeFileName } from '../../schema/file-name.ts';
import type { Problem } from '../../schema/problem.ts';
import { walkFolder } from '../../source/border/walk-folder.ts';
import type { CheckedPage } from './check-pages.ts';
import { pageIdOf } from './page-files.ts';

/** Astro drops all other signs from an address: `a.b.mdx` would stand at `/ab/`, `help!.mdx` in the place of `help.mdx`. */
const kept = /^[\p{L}\p{M}\p{N}_ -]+$/u;

/** First steps of the addresses of the site itself. */
const own: ReadonlySet<string> = new Set([
  ...Object.values(paths).flatMap((one) => (typeof one === 'string' ? [one.split('/')[0] ?? ''] : [])),
  ...collections,
  ...['compare', 'files', 'index', '404', '_astro', 'pagefind', 'search-index'],
]);

/** Pages below these are of the site, the page itself is the maintainers'. */
const shared: ReadonlySet<string> = new Set(['help']);

/** Pages whose address would be another one than their name says, or is taken: one of the two would be missing without a word. */
export function findUnusablePages(root: string, pages: readonly Pick<CheckedPage, 'file'>[]): Problem[] {
  const published = listFirstSteps(root);
  const owners = new Map<string, string>();
  return pages.flatMap(({ file }) => {
    // What is wrong with a name is told once.
    if (judgeFileName(file)) return [];
    const id = pageIdOf(file);
    const owner = isOwn(id) ? '网站自己的网页' : (owners.get(id) ?? published.get(id));
    owners.set(id, owner ?? ` ${file}`);
    const refusal = judgeSigns(file) ?? (owner === undefined ? undefined : describeTaken(id, owner));
    return refusal ? [{ severity: 'error', file, line: 1, column: 1, ...refusal }] : [];
  });
}

function isOwn(id: string): boolean {
  return own.has(id) && !shared.has(id);
}

function judgeSigns(file: string): Refusal | undefined {
  const sign = [...path.posix.basename(file, '.mdx')].find((one) => !kept.test(one));
  if (sign === undefined) return undefined;
  const message = `网页的文件名里不能有“${sign}”，网址里没有它。`;
  return { rule: 'file-name', message, advice: '请给文件改名，文件名只用汉字、字母、数字和连字符。' };
}

function describeTaken(id: string, owner: string): Refusal {
  return { rule: 'duplicate-url', message: `网址 /${id}/ 已经属于${owner}。`, advice: '请给这个文件改名。' };
}

/** What is a page, or a file in the place of one, straight in `public/`: its name in small letters. */
function listFirstSteps(root: string): Map<string, string> {
  const { files } = walkFolder(root, 'public', () => false);
  const pages = files.flatMap((file) => /^public\/([^/]+)(?:\/index\.html)?$/u.exec(file)?.[1] ?? []);
  return new Map(pages.map((step) => [step.toLowerCase(), ` public/${step}`]));
}

/** Files of `public/` in the place of the site's own pages: Astro would leave those out, documents among them. */
export function findCoveringFiles(root: string): Problem[] {
  const { files } = walkFolder(root, 'public', () => false);
  return files.flatMap((file) => {
    const [, first = '', ...below] = file.toLowerCase().split('/');
    const covers = below.length === 0 ? /^(?:index|404)\.html$/u.test(first) : isOwn(first);
    if (!covers) return [];
    const message = '这个文件的网址属于网站自己的网页，会盖住它。';
    const advice = '请给文件或者文件夹改名。';
    return [{ rule: 'duplicate-url', severity: 'error' as const, file, line: 1, column: 1, message, advice }];
  });
}
