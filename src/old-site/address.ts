import path from 'node:path';

/** Where the pages of a saved site were, and where they lie now. */
export interface SiteMap {
  /** Full address of a file, as far as it is known: without host, it begins with `/`. */
  readonly addressOf: (file: string) => string;
  /** The file to which a link on a page leads; undefined if it was not saved. */
  readonly fileOf: (link: string, page: string) => string | undefined;
}

/**
 * Finds out where the files of a crawl were. Programs that save a site put each host into a folder of its name; a browser notes it
 * in the page.
 * @param files paths below the crawl's folder
 * @param named addresses that pages give themselves, by their files
 * @param origin of the old site, if the webmaster gives it: `https://jt.yunxi.example`
 */
export function mapSite(
  files: readonly string[],
  named: ReadonlyMap<string, string>,
  origin?: string,
): SiteMap {
  const known = new Set(files);
  const byAddress = new Map<string, string>();
  for (const [file, address] of named)
    if (!byAddress.has(keyOf(address))) byAddress.set(keyOf(address), file);
  const addressOf = (file: string): string => {
    const own = named.get(file);
    if (own !== undefined) return own;
    const [first = '', ...rest] = file.split('/');
    if (isHost(first) && rest.length > 0) return `http://${first}/${unwrap(rest.join('/'))}`;
    const place = `/${unwrap(file)}`;
    return origin === undefined ? place : new URL(place, origin).href;
  };
  for (const file of files) {
    const key = keyOf(addressOf(file));
    if (!byAddress.has(key)) byAddress.set(key, file);
  }
  const fileOf = (link: string, page: string): string | undefined => {
    const written = link.trim().replace(/#.*$/su, '');
    if (written === '' || /^(?:javascript|mailto|tel|data):/iu.test(written)) return undefined;
    const beside = isAbsolute(written)
      ? undefined
      : path.posix.join(path.posix.dirname(page), decode(written));
    const [candidate] = listNames(beside).filter((name) => known.has(name));
    if (candidate !== undefined) return candidate;
    const base = addressOf(page);
    const full = new URL(written, base.startsWith('/') ? `http://host.invalid${base}` : base);
    return byAddress.get(keyOf(full.host === 'host.invalid' ? full.pathname + full.search : full.href));
  };
  return {
    addressOf,
    fileOf: (link, page) => (URL.canParse(link, 'http://host.invalid/') ? fileOf(link, page) : undefined),
  };
}

/** The same page whatever the scheme, with and without the name of the file that stands for its folder. */
function keyOf(address: string): string {
  return decode(
    address.replace(/^https?:\/\//iu, '').replace(/\/(?:index|default)\.(?:s?html?|jsp|aspx?|php)$/iu, '/'),
  );
}

function isHost(step: string): boolean {
  return (
    /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[:+]\d+)?$/iu.test(step) &&
    !/\.(?:s?html?|jsp|aspx?|php|docx?|pdf|xlsx?)$/iu.test(step)
  );
}

function isAbsolute(link: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/)/iu.test(link);
}

/** Names under which programs save an address: a question mark may be written as @, and `.html` added. */
function listNames(file: string | undefined): string[] {
  if (file === undefined || file.startsWith('..')) return [];
  const asked = file.replace('?', '@');
  const whole = [file, asked, `${file}.html`, `${asked}.html`];
  return file.endsWith('/') || file === '.'
    ? ['index.html', 'index.htm'].map((name) => path.posix.join(file, name))
    : whole;
}

/** The address behind the name under which it was saved. */
function unwrap(file: string): string {
  return file
    .replace(/^(.*\.(?:jspx?|aspx?|php|do))@(.*?)(?:\.html)?$/iu, '$1?$2')
    .replace(/^(.*\.(?:jspx?|aspx?|php|do)\?.*)\.html$/iu, '$1')
    .replace(/^(.*\.(?:shtml|shtm|jspx?|aspx?|ashx|php|do|action|cgi))\.html?$/iu, '$1');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
