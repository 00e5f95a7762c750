import type { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { PagefindServiceConfig } from 'pagefind';
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

export type PagefindClient = Pick<typeof import('pagefind'), 'createIndex' | 'close'>;

/**
 * A client of Pagefind has one process; each number has a client of its own, and so several run side by side in one thread.
 */
export function loadClient(number: number): Promise<PagefindClient> {
  return import(`${import.meta.resolve('pagefind')}?client=${String(number)}`) as Promise<PagefindClient>;
}

/**
 * Writes an index of pages into a folder. It ends the client's process afterwards: the memory that an index has taken is given back
 * only then.
 * @param folder absolute
 * @throws PagefindError if there is no program for this machine, if it breaks down, or if it refuses something
 */
export async function writeIndex(
  client: PagefindClient,
  pages: Iterable<GivenPage>,
  folder: string,
): Promise<void> {
  const ended = Promise.withResolvers<never>();
  const onExit = (code: number | null, signal: string | null): void => {
    ended.reject(new Error(`pagefind ended with ${signal ?? `exit code ${String(code)}`}`));
  };
  let child: ChildProcess | undefined;
  try {
    const creating = watchStart(
      () => client.createIndex(settings),
      (started) => {
        child = started;
        // Pagefind waits for ever for an answer if its process ends.
        child.once('exit', onExit);
      },
    );
    await Promise.race([write(creating, pages, folder), ended.promise]);
  } catch (error) {
    throw error instanceof PagefindError ? error : new PagefindError(explain(error), { cause: error });
  } finally {
    child?.off('exit', onExit);
    await client.close();
  }
}

/** One page at a time: an index depends on their order, and a build is to give the same bytes each time. */
async function write(
  creating: ReturnType<PagefindClient['createIndex']>,
  pages: Iterable<GivenPage>,
  folder: string,
): Promise<void> {
  const { index, errors } = await creating;
  refuse(errors);
  if (!index) throw new Error('createIndex gave no index');
  for (const { url, html } of pages) refuse((await index.addHTMLFile({ url, content: html })).errors);
  refuse((await index.writeFiles({ outputPath: folder })).errors);
}

/** Pagefind reports what it refuses beside the result. */
function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

/** Names the process that a function starts before it returns: Pagefind does not tell, and Node tells of all. */
function watchStart<Result>(start: () => Result, onStart: (child: ChildProcess) => void): Result {
  const tell = (message: unknown): void => {
    onStart((message as { process: ChildProcess }).process);
  };
  subscribe('child_process', tell);
  try {
    return start();
  } finally {
    unsubscribe('child_process', tell);
  }
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
