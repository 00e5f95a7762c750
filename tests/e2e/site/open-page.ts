import type { Browser } from '@playwright/test';
import type { ServedSite } from '../sites.ts';

/** What there is to say about a page that has been opened in a browser. */
export interface OpenedPage {
  /** As in `listPages`. */
  readonly path: string;
  /** Visible text of `main`, with folded parts unfolded and without what needs a script. */
  readonly text: string;
  /** Errors of the console, of scripts, and of the content security policy. */
  readonly complaints: readonly string[];
  readonly requests: readonly { readonly url: string; readonly type: string }[];
}

/** More pages of one folder are made by one template and show nothing new. */
const mostOfFolder = 3;

/** The documents, and of every other folder with many pages the first and the last ones. */
export function choosePages(documents: ServedSite['documents'], paths: readonly string[]): string[] {
  const own = new Set(documents.map(({ id }) => `${id}/`));
  const folders = Map.groupBy(paths, (path) => path.split('/').slice(0, -2).join('/'));
  const left = [...folders.values()].flatMap((pages) => {
    const others = pages.filter((path) => !own.has(path));
    return others.slice(mostOfFolder - 1, -1);
  });
  return paths.filter((path) => !left.includes(path));
}

/** Opens pages, one after the other, in one tab of a fresh browser context. */
export async function openPages(
  browser: Browser,
  { address }: Pick<ServedSite, 'address'>,
  paths: readonly string[],
  options: { readonly javaScriptEnabled: boolean },
): Promise<OpenedPage[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  let complaints: string[] = [];
  let requests: { url: string; type: string }[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('request', (request) => requests.push({ url: request.url(), type: request.resourceType() }));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // The icon is still on its way when the next page is opened.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${request.url()} ${reason}`);
  });
  const opened: OpenedPage[] = [];
  for (const path of paths) {
    [complaints, requests] = [[], []];
    await page.goto(new URL(path.split('/').map(encodeURIComponent).join('/'), address).href);
    opened.push({ path, complaints, requests, text: await page.evaluate(readVisibleText) });
  }
  await context.close();
  return opened;
}

/** Runs in the page. */
function readVisibleText(): string {
  for (const details of document.querySelectorAll('details')) details.open = true;
  for (const element of document.querySelectorAll(
    '[data-needs-script], [data-find-in], .table-keys, noscript',
  ))
    element.remove();
  return document.querySelector<HTMLElement>('main')?.innerText ?? '';
}
