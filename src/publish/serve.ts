import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/** Headers that a meta element cannot give; a production server should send the same (see the webmaster's guide). */
const headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
} as const;

/**
 * Serves a built site. Files are looked up anew for each request, so that a build that replaces the folder shows at once.
 * @param folder the built site
 * @param base path prefix of the site, `/` or `/jtj/`
 * @returns the server, listening
 * @throws NodeJS.ErrnoException `EADDRINUSE` if the port is taken
 */
export function serve(folder: string, base: string, port: number): Promise<Server> {
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    const { url = '/' } = request;
    if (!url.startsWith(base)) {
      if (base.startsWith(url.endsWith('/') ? url : `${url}/`)) response.writeHead(302, { Location: base }).end();
      else sendNotFound(folder, response);
      return;
    }
    request.url = url.slice(base.length - 1);
    void files(request, response, () => {
      sendNotFound(folder, response);
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      resolve(server);
    });
  });
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
