import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

export interface PlainServer {
  /** Address of the folder, with a slash at its end. */
  readonly address: string;
  /** Paths that were asked for. */
  readonly requests: readonly string[];
  readonly stop: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/**
 * Serves a folder as the guide tells webmasters to set up theirs: the indexes and the data may be read by other sites.
 * @param base path prefix, `/` or `/jtj/`
 * @param pages further pages, by path
 */
export async function servePlainly(
  folder: string,
  base = '/',
  pages: Readonly<Record<string, string>> = {},
): Promise<PlainServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(asked);
    const file = asked.startsWith(base) ? asked.slice(base.length).replace(/(^|\/)$/u, '$1index.html') : '';
    try {
      const content = pages[file] ?? readFileSync(path.join(folder, file));
      response.setHeader('Content-Type', types[path.extname(file)] ?? 'application/octet-stream');
      if (/^(?:(?:pagefind|search-index)\/|data\/[^/]+$)/u.test(file))
        response.setHeader('Access-Control-Allow-Origin', '*');
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${String(port)}${base}`,
    requests,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
