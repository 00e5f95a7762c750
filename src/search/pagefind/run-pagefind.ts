import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { close, createIndex, type PagefindIndex, type PagefindServiceConfig } from 'pagefind';
import { PagefindError } from './pagefind-error.ts';

/**
 * What Pagefind is told besides the pages. All of them are Chinese; with the bare `zh` a client on a page in `zh`, `zh-CN` or `zh-TW`
 * finds the index, and one on a page in another language takes it as the only one.
 */
export const settings = { forceLanguage: 'zh' } as const satisfies PagefindServiceConfig;

/** A page as it is given to Pagefind. */
export interface GivenPage {
  /** Percent-encoded path, which begins with a slash and has no prefix: the client puts the site's before it. */
  readonly url: string;
  readonly html: string;
}

/**
 * Writes an index of pages into a folder. It ends Pagefind's process afterwards: the memory that an index has taken is given back
 * only then.
 * @param folder absolute
 * @throws PagefindError if there is no program for this machine, if it breaks down, or if it refuses something
 */
export async function writeBundle(pages: Iterable<GivenPage>, folder: string): Promise<void> {
  const ended = watchProcess();
  try {
    await Promise.race([index(pages, folder), ended.promise]);
  } catch (error) {
    throw error instanceof PagefindError ? error : new PagefindError(explain(error), { cause: error });
  } finally {
    ended.forget();
    await close();
  }
}

async function index(pages: Iterable<GivenPage>, folder: string): Promise<void> {
  const { index: created, errors } = await createIndex(settings);
  refuse(errors);
  if (!created) throw new Error('createIndex gave no index');
  await fill(created, pages);
  refuse((await created.writeFiles({ outputPath: folder })).errors);
}

/** One at a time: an index depends on the order of its pages, and a build is to give the same bytes each time. */
async function fill(created: PagefindIndex, pages: Iterable<GivenPage>): Promise<void> {
  for (const { url, html } of pages) refuse((await created.addHTMLFile({ url, content: html })).errors);
}

/** Pagefind reports what it refuses beside the result. */
function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

/** Pagefind waits for ever for an answer if its process ends; Node names each process that is started. */
function watchProcess(): { promise: Promise<never>; forget: () => void } {
  const { promise, reject } = Promise.withResolvers<never>();
  const onExit = (code: number | null, signal: string | null): void => {
    reject(new Error(`pagefind ended with ${signal ?? `exit code ${String(code)}`}`));
  };
  let child: ChildProcess | undefined;
  const onStart = (message: unknown): void => {
    ({ process: child } = message as { process: ChildProcess });
    child.once('exit', onExit);
  };
  subscribe('child_process', onStart);
  return {
    promise,
    forget: () => {
      unsubscribe('child_process', onStart);
      child?.off('exit', onExit);
    },
  };
}

function explain(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return [
    '全站检索的索引没有建成：检索程序 Pagefind 不能运行，或者中途退出了。',
    '请先重新安装依赖（删除 node_modules 文件夹，再运行一次）。',
    `仍然不行的，可能是这台电脑（${process.platform}-${process.arch}）没有相应的 Pagefind 程序，或者内存不够。`,
    `程序的原话：${reason}`,
  ].join('\n');
}
