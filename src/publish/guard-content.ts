import path from 'node:path';
import type { ViteUserConfig } from 'astro';
import { problemOf } from '../source/border/fault.ts';
import { mostTextBytes, readProjectFile } from '../source/border/read-inside.ts';
import { statProjectFile } from '../source/border/stat-inside.ts';
import { ContentError } from '../source/content-error.ts';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * Answers for the development server where it would follow a link in `public/`, which it serves by itself.
 * @param url of a request
 */
export function isLinkInPublic(root: string, url: string): boolean {
  try {
    const { pathname } = new URL(url, 'http://localhost');
    const found = statProjectFile(root, `public${decodeURIComponent(pathname)}`);
    return 'fault' in found && found.fault.kind === 'link';
  } catch {
    // An address that cannot be decoded names no file.
    return false;
  }
}

/**
 * A plugin for Vite, which reads `content/pages/` and its pictures by itself and follows links: what it looks for below `content/`
 * has to lie there, and the text of a page is read by us.
 */
export function guardContent(root: string): Plugin {
  return {
    name: 'tongtu-guard-content',
    enforce: 'pre',
    configureServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        if (!isLinkInPublic(root, request.url ?? '/')) next();
        else response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8' }).end(refusal);
      });
    },
    resolveId: (source, importer) => {
      const file = nameInContent(root, source, importer);
      if (file === undefined) return undefined;
      const found = statProjectFile(root, file);
      if ('fault' in found && found.fault.kind === 'link')
        throw new ContentError([problemOf(file, found.fault)]);
      return undefined;
    },
    load: (id) => {
      const file = nameInContent(root, id, undefined);
      if (file === undefined || id.includes('?') || !file.endsWith('.mdx')) return undefined;
      const reading = readProjectFile(root, file, { most: mostTextBytes });
      if ('fault' in reading) throw new ContentError([problemOf(file, reading.fault)]);
      return Buffer.from(reading.bytes).toString('utf8');
    },
  };
}

const refusal = 'public/ 里的这个文件是链接，网站不跟着链接走。请把文件本身复制到那里。';

/** The path from the root of what is asked for, before any link is followed; undefined if it is not in `content/`. */
function nameInContent(root: string, source: string, importer: string | undefined): string | undefined {
  const [plain = ''] = source.split('?', 1);
  const place = plain.startsWith('.')
    ? importer && path.resolve(path.dirname(importer), plain)
    : plain.startsWith(root)
      ? plain
      : path.join(root, plain);
  const file = place === undefined ? '' : path.relative(root, place).split(path.sep).join('/');
  return file.startsWith('content/') ? file : undefined;
}
