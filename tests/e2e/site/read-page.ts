import type { Browser } from '@playwright/test';
import type { ServedSite } from '../sites.ts';

/** What there is to say about a page that has been opened in a browser. */
export interface OpenedPage {
  /** As in `listPages`. */
  readonly path: string;
  readonly title: string;
  readonly ids: readonly string[];
  /** Addresses of everything that the page links to or is made of, absolute. */
  readonly references: readonly string[];
  /** `name` in lower case → `content`. */
  readonly meta: Readonly<Record<string, string>>;
  /** Visible text of `main`, with folded parts unfolded and without what needs a script. */
  readonly text: string;
  /** Errors of the console, of scripts, and of the content security policy. */
  readonly complaints: readonly string[];
  readonly requests: readonly { readonly url: string; readonly type: string }[];
}

/** Opens all pages, one after the other, in one tab of a fresh browser context. */
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
    opened.push({ path, complaints, requests, ...(await page.evaluate(readPage)) });
  }
  await context.close();
  return opened;
}

/** Runs in the page. */
function readPage(): Omit<OpenedPage, 'path' | 'complaints' | 'requests'> {
  const all = <Found extends Element>(selector: string): Found[] => [
    ...document.querySelectorAll<Found>(selector),
  ];
  const resolve = (value: string): string => new URL(value, document.baseURI).href;
  const ids = all('[id]').map(({ id }) => id);
  const references = [
    ...all('[href]').map((element) => element.getAttribute('href') ?? ''),
    ...all('[src]').map((element) => element.getAttribute('src') ?? ''),
    ...all('form[action]').map((element) => element.getAttribute('action') ?? ''),
  ].map(resolve);
  const meta = Object.fromEntries(
    all<HTMLMetaElement>('meta[name]').map(({ name, content }) => [name.toLowerCase(), content]),
  );
  for (const details of all<HTMLDetailsElement>('details')) details.open = true;
  for (const element of all('[data-needs-script], noscript')) element.remove();
  const text = document.querySelector<HTMLElement>('main')?.innerText ?? '';
  return { title: document.title, ids, references, meta, text };
}
