import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { canSandbox } from '../../../src/cli/set-up/browser.mjs';
import { ensureBrowser } from '../../../src/cli/set-up/ensure-browser.mjs';
import { serve } from '../../../src/publish/serve.ts';
import { browserArguments } from '../../browser-arguments.ts';

/** @throws Error if there is no Chromium and none can be installed */
export async function launchBrowser(root: string): Promise<Browser> {
  const found = await ensureBrowser(root, process.execPath);
  if ('problem' in found) throw new Error(found.problem);
  return chromium.launch({
    executablePath: found.path,
    chromiumSandbox: canSandbox(),
    args: [...browserArguments],
  });
}

/** Serves a folder on a free port while something is done. */
export async function withServer<Result>(
  folder: string,
  use: (address: string) => Promise<Result>,
): Promise<Result> {
  const server = await serve(folder, '/', 0);
  try {
    const address = server.address();
    if (typeof address !== 'object' || !address) throw new Error('The server has no port');
    return await use(`http://localhost:${address.port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Does something in a browser context that has nothing in its cache. */
export async function withFreshContext<Result>(
  browser: Browser,
  use: (context: BrowserContext) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ locale: 'zh-CN' });
  try {
    return await use(context);
  } finally {
    await context.close();
  }
}

export interface Waits {
  /** From Enter on the open search page, where nothing has been asked yet, to the first result painted; milliseconds. */
  readonly cold: readonly number[];
  /** The same, from Enter in the search field of the home page: the search page has to be loaded. */
  readonly fromHome: readonly number[];
  /** The same for further queries on the search page. */
  readonly next: readonly number[];
  /** Bytes of all responses from the empty home page field to the first results, for each of `fromHome`. */
  readonly transferred: readonly number[];
}

/**
 * Measures what somebody who searches waits for.
 * @param queries each finds something
 */
export async function measureWaits(
  browser: Browser,
  address: string,
  cold: readonly string[],
  next: readonly string[],
): Promise<Waits> {
  const waits = {
    cold: [] as number[],
    fromHome: [] as number[],
    next: [] as number[],
    transferred: [] as number[],
  };
  for (const query of cold) {
    await withFreshContext(browser, async (context) => {
      const page = await context.newPage();
      await page.goto(`${address}search/`);
      waits.cold.push(await measureEnter(page, query));
    });
    await withFreshContext(browser, async (context) => {
      const page = await context.newPage();
      await page.goto(address);
      let bytes = 0;
      page.on('response', (response) => {
        bytes += Number(response.headers()['content-length'] ?? 0);
      });
      waits.fromHome.push(await measureNavigation(page, query));
      waits.transferred.push(bytes);
    });
  }
  await withFreshContext(browser, async (context) => {
    const page = await context.newPage();
    await page.goto(`${address}search/`);
    await measureEnter(page, cold[0] ?? '');
    for (const query of next) waits.next.push(await measureEnter(page, query));
  });
  return waits;
}

/** The query is put into the field without typing: suggestions, which read the index while one types, do not help. */
async function measureEnter(page: Page, query: string): Promise<number> {
  const field = '[data-search-page] input[name=q]';
  const handle = await page.evaluateHandle(
    ([selector, text]) => {
      const input = document.querySelector<HTMLInputElement>(selector);
      const results = document.querySelector('[data-results]');
      if (!input || !results) throw new Error('This is not the search page');
      input.value = text;
      let entered: number | undefined;
      input.addEventListener('keydown', () => (entered = performance.now()), { capture: true, once: true });
      const first = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          if (entered === undefined || !results.querySelector('[data-result]')) return;
          observer.disconnect();
          const start = entered;
          // After the frame in which the result is painted.
          requestAnimationFrame(() =>
            setTimeout(() => {
              resolve(performance.now() - start);
            }),
          );
        });
        observer.observe(results, { childList: true });
      });
      return { first };
    },
    [field, query] as const,
  );
  await page.press(field, 'Enter');
  const wait = await handle.evaluate(({ first }) => first);
  await page.waitForSelector('[data-search-total]');
  return wait;
}

async function measureNavigation(page: Page, query: string): Promise<number> {
  const field = 'input[name=q]';
  await page.fill(field, query);
  const start = page.evaluate(
    (selector) =>
      new Promise<number>((resolve) => {
        document.querySelector(selector)?.addEventListener(
          'keydown',
          () => {
            resolve(Date.now());
          },
          { capture: true },
        );
      }),
    field,
  );
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[data-result]')) return;
      observer.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() => {
          document.documentElement.dataset['painted'] = String(Date.now());
        }),
      );
    });
    observer.observe(document, { childList: true, subtree: true });
  });
  const [entered] = await Promise.all([start, page.press(field, 'Enter')]);
  await page.waitForSelector('[data-search-total]');
  await page.waitForSelector('html[data-painted]');
  return (await page.evaluate(() => Number(document.documentElement.dataset['painted']))) - entered;
}
