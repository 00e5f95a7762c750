import { closeSync, createReadStream, fstatSync, openSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream';
import { contentTypeOf } from './content-type.ts';

/** Headers that a meta element cannot give; a production server should send the same (see the webmaster's guide). */
const headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
} as const;

/**
 * Serves a built site. Files are looked up anew for each request, so that a build that replaces the folder shows at once, and a
 * file is opened before anything is promised of it, so that a replacement between the two does no harm.
 * @param folder the built site
 * @param base path prefix of the site, `/` or `/jtj/`
 * @returns the server, listening
 * @throws NodeJS.ErrnoException `EADDRINUSE` if the port is taken
 */
export function serve(folder: string, base: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    answer(folder, base, request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      resolve(server);
    });
  });
}

function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    return;
  }
  const [address = '/'] = (request.url ?? '/').split('?', 1);
  if (base !== '/' && ['/', base.slice(0, -1)].includes(address)) {
    redirect(response, base);
    return;
  }
  const steps = address.startsWith(base) ? readSteps(address.slice(base.length)) : undefined;
  if (!steps) sendNotFound(folder, response);
  else if (steps.at(-1) === '') sendFile(folder, [...steps.slice(0, -1), 'index.html'], response);
  else if (isFile(folder, [...steps, 'index.html'])) redirect(response, `${address}/`);
  else sendFile(folder, steps, response);
}

/** `plans/x%20y/` → `plans`, `x y`, ``; undefined if the path could leave the folder. */
function readSteps(address: string): string[] | undefined {
  let steps: string[];
  try {
    steps = address.split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
  const [last, ...others] = steps.toReversed();
  if (others.includes('') || last === undefined) return undefined;
  return steps.some((step) => step.startsWith('.') || /[\\/\0]/u.test(step)) ? undefined : steps;
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(302, { ...headers, Location: address }).end();
}

function sendFile(folder: string, steps: readonly string[], response: ServerResponse): void {
  const opened = open(folder, steps);
  if (!opened) {
    sendNotFound(folder, response);
    return;
  }
  const { file, descriptor, size } = opened;
  response.writeHead(200, { ...headers, 'Content-Type': contentTypeOf(file), 'Content-Length': size });
  // A reader who goes away ends it; the file is closed either way.
  pipeline(createReadStream(file, { fd: descriptor }), response, () => undefined);
}

function isFile(folder: string, steps: readonly string[]): boolean {
  const opened = open(folder, steps);
  if (opened) closeSync(opened.descriptor);
  return opened !== undefined;
}

function open(
  folder: string,
  steps: readonly string[],
): { file: string; descriptor: number; size: number } | undefined {
  const file = path.join(folder, ...steps);
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    return undefined;
  }
  const stats = fstatSync(descriptor);
  if (stats.isFile()) return { file, descriptor, size: stats.size };
  closeSync(descriptor);
  return undefined;
}

function sendNotFound(folder: string, response: ServerResponse): void {
  let page: string;
  try {
    page = readFileSync(path.join(folder, '404.html'), 'utf8');
  } catch {
    page = '没有找到这一页';
  }
  response.writeHead(404, { ...headers, 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}
