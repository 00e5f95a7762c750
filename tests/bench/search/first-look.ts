import type { Browser, Page } from '@playwright/test';
import { noFilters, writeState } from '../../../src/browser/search/state.ts';
import type { Filters } from '../../../src/search/engine/facets.ts';
import { pagefindFolder } from '../../../src/search/pagefind/parts.ts';
import { withFreshContext } from './browser.ts';

/** What a reader reads and waits for who opens 全站相关 on the page of a search, with nothing in the cache. */
export interface FirstLook {
  readonly text: string;
  /** Pages found in what was searched. */
  readonly found: number;
  /** Bytes of the index and of Pagefind, as the server has them; without the page's own script. */
  readonly bytes: number;
  readonly requests: number;
  /** From the click to the first page painted; undefined if the exact search found nothing and the section opened by itself. */
  readonly milliseconds: number | undefined;
  /** What the first click on the button for older documents reads besides; undefined if there are none. */
  readonly older: { readonly bytes: number; readonly requests: number } | undefined;
}

const button = '[data-related-open]';

export async function measureFirstLook(
  browser: Browser,
  address: string,
  text: string,
  filters: Partial<Filters> = {},
): Promise<FirstLook> {
  return withFreshContext(browser, async (context) => {
    const page = await context.newPage();
    let [bytes, requests] = [0, 0];
    page.on('response', (response) => {
      if (!response.url().startsWith(address + pagefindFolder)) return;
      bytes += Number(response.headers()['content-length'] ?? 0);
      requests += 1;
    });
    const state = { text, filters: { ...noFilters, ...filters }, order: 'relevance' } as const;
    await page.goto(`${address}search/?${writeState(state).toString()}`);
    await page.waitForSelector('[data-related]:not([hidden])');
    const milliseconds = (await page.isVisible(button)) ? await measureClick(page) : undefined;
    await waitUntilShown(page);
    const found = Number(await page.getAttribute('[data-related]', 'data-related-total'));
    const first = { bytes, requests };
    const older = page.locator('[data-related-older]');
    if (await older.isHidden()) return { text, found, ...first, milliseconds, older: undefined };
    await older.click();
    await waitUntilShown(page);
    const besides = { bytes: bytes - first.bytes, requests: requests - first.requests };
    return { text, found, ...first, milliseconds, older: besides };
  });
}

async function waitUntilShown(page: Page): Promise<void> {
  await page.waitForSelector('[data-related][data-related-total]:not([aria-busy])', { state: 'attached' });
}

function measureClick(page: Page): Promise<number> {
  return page.evaluate((selector) => {
    const results = document.querySelector('[data-related-results]');
    if (!results) throw new Error('This is not the search page');
    return new Promise<number>((resolve) => {
      const start = performance.now();
      new MutationObserver((_, observer) => {
        observer.disconnect();
        // After the frame in which it is painted.
        requestAnimationFrame(() =>
          setTimeout(() => {
            resolve(performance.now() - start);
          }),
        );
      }).observe(results, { childList: true });
      document.querySelector<HTMLButtonElement>(selector)?.click();
    });
  }, button);
}
