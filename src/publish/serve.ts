import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { compressAnswer } from './compress-answer.ts';
import { headersOfFile } from './file-headers.ts';
import { findFile, type Found } from './find-file.ts';
import { findFolder } from '../folders/replace-folder.ts';

/** Headers that a meta element cannot give; a production server should send the same (see the webmaster's guide). */
const headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
  Vary: 'Accept-Encoding',
} as const;

/** How often, and after how many milliseconds, a folder is looked for that a build is just replacing. */
const looks = { most: 50, pause: 20 } as const;

/**
 * Serves a built site. Files are looked up anew for each request, so that a build that replaces the folder shows at once, and
 * each answer is of the old site or of the new one.
 * @param folder the built site
 * @param base path prefix of the site, `/` or `/jtj/`
 * @param host name or address to listen on; without it only this machine is answered
 * @returns the server, listening
 * @throws NodeJS.ErrnoException `EADDRINUSE` if the port is taken, `EADDRNOTAVAIL` or `ENOTFOUND` if the host is none of this machine's
 */
export function serve(folder: string, base: string, port: number, host = '127.0.0.1'): Promise<Server> {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    answer(folder, base, request, response).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      resolve(server);
    });
  });
}

async function answer(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = toOriginForm(request.url ?? '/');
  const [address = '/'] = url.split('?', 1);
  const query = url.slice(address.length);
  if (address.startsWith(base) && isShared(address.slice(base.length)))
    response.setHeader('Access-Control-Allow-Origin', '*');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  } else if (base !== '/' && ['/', base.slice(0, -1)].includes(address)) {
    response.writeHead(302, { Location: base + query }).end();
  } else {
    const found = await look(folder, base, address, request);
    if (found === 'folder') response.writeHead(302, { Location: `${address}/${query}` }).end();
    else if (found) {
      const answered = compressAnswer(found, request);
      const own = headersOfFile(address.slice(base.length));
      send({ ...answered, headers: { ...answered.headers, ...own } }, response);
    } else sendNotFound(folder, response);
  }
}

/**
 * Whether scripts of other sites may read a file: the two indexes, which they search together with their own, and the data; pages
 * they may not.
 * @param address below the prefix of the site
 */
function isShared(address: string): boolean {
  return /^(?:(?:pagefind|search-index)\/|data\/[^/]+$)/u.test(address);
}

/** What is sent to a proxy names the host as well, and every server has to accept it (RFC 9112, 3.2.2). Which host makes no difference. */
function toOriginForm(url: string): string {
  const [authority = ''] = /^https?:\/\/[^/?#]+/iu.exec(url) ?? [];
  const rest = url.slice(authority.length);
  return authority === '' || rest.startsWith('/') ? rest : `/${rest}`;
}

/** `..`, a hidden file, or `%2f`, however they are spelt. */
const strayStep = /\/(?:\.|%2e)|%2f|%5c|\\/iu;

/** Looks again while a build is between taking the old folder away and putting the new one in its place. */
async function look(
  folder: string,
  base: string,
  address: string,
  request: IncomingMessage,
): Promise<Found | 'folder' | undefined> {
  // Nothing above is ours, and `//host` would lead to another host once it stands in a Location.
  // A step that goes up, or a slash that is spelt, would be a second address of a page, and the headers belong to the first.
  if (!address.startsWith(base) || address.includes('//') || strayStep.test(address)) return undefined;
  for (let turn = 1; turn < looks.most; turn += 1) {
    const served = findFolder(folder) ?? folder;
    const before = identify(served);
    const found = await findFile(served, address.slice(base.length), request);
    if (found !== 'replaced' && (found || (before && before === identify(findFolder(folder) ?? folder))))
      return found;
    await wait(looks.pause);
  }
  return undefined;
}

/** Another text for each folder that has been put there; undefined while there is none. */
function identify(folder: string): string | undefined {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats && `${String(stats.ino)} ${String(stats.ctimeMs)}`;
}

function send({ status, headers, stream }: Found, response: ServerResponse): void {
  // A reader may go away while the file is being looked for, and then there is nobody to send it to.
  if (response.destroyed) {
    stream.destroy();
    return;
  }
  response.writeHead(status, headers);
  // One who goes away later ends it; the file is closed either way.
  pipeline(stream, response, () => undefined);
}

function sendNotFound(folder: string, response: ServerResponse): void {
  let page: string;
  try {
    page = readFileSync(path.join(findFolder(folder) ?? folder, '404.html'), 'utf8');
  } catch {
    page = '没有找到这一页';
  }
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}
