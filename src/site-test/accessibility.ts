import { createRequire } from 'node:module';
import path from 'node:path';

/** What axe finds on one page: `rule 元素`. */
export interface Violation {
  readonly address: string;
  readonly found: string;
}

/** What is used of the two packages, which a site installs or not. */
interface BrowserPackage {
  readonly chromium: {
    launch: (options: { executablePath: string; chromiumSandbox: boolean }) => Promise<Browser>;
  };
}
interface Browser {
  newContext: (options: { locale: string }) => Promise<{ newPage: () => Promise<Page> }>;
  close: () => Promise<void>;
}
interface Page {
  goto: (address: string) => Promise<unknown>;
  evaluate: (script: string) => Promise<unknown>;
}

/** What is needed, and what a webmaster types to get it. */
export const accessibilityPackages = ['axe-core', 'playwright-core'] as const;

/** WCAG 2.2 AA, as the pages of the program are tested. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** The packages as the site has them installed; undefined if it has not. */
export function loadAccessibility(
  root: string,
): { readonly axe: string; readonly browsers: BrowserPackage } | undefined {
  const require = createRequire(path.join(root, 'package.json'));
  try {
    const { source } = require('axe-core') as { readonly source: string };
    return { axe: source, browsers: require('playwright-core') as BrowserPackage };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    return undefined;
  }
}

/** Opens each page in a browser and gives what axe finds there. */
export async function findViolations(
  { axe, browsers }: NonNullable<ReturnType<typeof loadAccessibility>>,
  executablePath: string,
  addresses: readonly string[],
  chromiumSandbox: boolean,
): Promise<Violation[]> {
  const browser = await browsers.chromium.launch({ executablePath, chromiumSandbox });
  try {
    const page = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
    const found: Violation[] = [];
    for (const address of addresses) {
      await page.goto(address);
      await page.evaluate(axe);
      const violations = (await page.evaluate(
        `axe.run({ runOnly: ${JSON.stringify(standards)} }).then(({ violations }) =>
          violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html)))`,
      )) as string[];
      found.push(...violations.map((one) => ({ address, found: one })));
    }
    return found;
  } finally {
    await browser.close();
  }
}
