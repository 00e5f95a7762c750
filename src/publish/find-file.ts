import { once } from 'node:events';
import { fstatSync, ReadStream, realpathSync, statSync, type Stats } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import path from 'node:path';
import type { Readable } from 'node:stream';
import send from '@fastify/send';
import { accepts } from './accepts.ts';

/** What a request is answered with; the file is open already. */
export interface Found {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly stream: Readable;
}

/** Endings of files that hold another in compressed form, smallest first, and what a browser calls the form. */
const compressed = [
  ['.br', 'br'],
  ['.gz', 'gzip'],
] as const;

/** Compressed forms, and last the file itself. */
function listForms(request: IncomingMessage): (readonly [string, string])[] {
  const accepted = compressed.filter(([, encoding]) => accepts(request, encoding));
  return [...accepted, ['', '']];
}

/** Where the library's type is not what we mean. Attachments come in any encoding: the browser finds out. */
const ownTypes: Readonly<Record<string, string>> = {
  'text/plain; charset=utf-8': 'text/plain',
  'text/csv; charset=utf-8': 'text/csv',
  // RFC 9239
  'application/javascript; charset=utf-8': 'text/javascript; charset=utf-8',
};

/** One range from a known byte or to the end. Any other is left unheeded, as RFC 9110 allows: the answer is the whole file. */
const oneRange = /^bytes=(?:\d+-\d*|-\d+)$/u;

/**
 * Finds the file of an address below a folder: its compressed form if it lies beside it and the browser takes it, the part that
 * is asked for, or only that nothing has changed.
 * @param address from the folder, encoded: `plans/x/` is the page `plans/x/index.html`
 * @returns `folder` if the address lacks the slash of a page, `replaced` if another build came in between, undefined if nothing is there
 */
export async function findFile(
  folder: string,
  address: string,
  request: IncomingMessage,
): Promise<Found | 'folder' | 'replaced' | undefined> {
  const page = address === '' || address.endsWith('/') ? `${address}index.html` : address;
  const options = { root: folder, dotfiles: 'ignore', index: false, cacheControl: false } as const;
  const whole = await send(withHeaders(request, 'HEAD', {}), page, options);
  if (whole.type === 'directory') {
    const inside = await findFile(folder, `${address}/`, request);
    if (typeof inside === 'object') inside.stream.destroy();
    return typeof inside === 'object' ? 'folder' : inside;
  }
  if (whole.type === 'error' || !whole.metadata.stat.isFile() || leadsOut(folder, whole.metadata.path))
    return undefined;
  const { range = '', ...others } = request.headers;
  const wanted = request.method === 'GET' && oneRange.test(range) ? { ...others, range } : others;
  for (const [ending, encoding] of listForms(request)) {
    if (encoding !== '' && !isFile(whole.metadata.path + ending)) continue;
    const result = await send(withHeaders(request, request.method ?? 'GET', wanted), page + ending, options);
    const { statusCode: status, headers, stream } = result;
    if (result.type === 'file') {
      if (encoding !== '' && leadsOut(folder, result.metadata.path)) {
        stream.destroy();
        continue;
      }
      if (!(await isWhole(stream, result.metadata.stat))) return 'replaced';
      return {
        status,
        headers:
          status === 304 ? headers : { ...headers, ...describe(whole.headers['Content-Type'], encoding) },
        stream,
      };
    }
    // The last bytes of a file that has fewer are all of it.
    if (status === 416 && range.startsWith('bytes=-'))
      return findFile(folder, address, withHeaders(request, 'GET', others));
    // A precondition that does not hold, or a part that the file does not have.
    if (status === 412 || status === 416) return { status, headers, stream };
  }
  return 'replaced';
}

/** Opening a pipe would wait until somebody writes into it. */
function isFile(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    // A circle of links.
    return false;
  }
}

/** Whether a link below the folder leads to a file that is not below it: nothing but the site is served. */
function leadsOut(folder: string, file: string): boolean {
  try {
    return !realpathSync(file).startsWith(realpathSync(folder) + path.sep);
  } catch {
    // A build has just taken it away: what is opened next is looked at again.
    return false;
  }
}

function withHeaders(
  request: IncomingMessage,
  method: string,
  headers: IncomingMessage['headers'],
): IncomingMessage {
  return Object.create(request, {
    method: { value: method },
    headers: { value: headers },
  }) as IncomingMessage;
}

function describe(type = 'application/octet-stream', encoding: string): Record<string, string> {
  const headers = { 'Content-Type': ownTypes[type] ?? type };
  return encoding === '' ? headers : { ...headers, 'Content-Encoding': encoding };
}

/** A file is opened after its size was asked: whether what has been opened is that file still. */
async function isWhole(stream: Readable, { ino, size, mtimeMs }: Stats): Promise<boolean> {
  if (!(stream instanceof ReadStream)) return true;
  try {
    const [descriptor] = (await once(stream, 'open')) as [number];
    const opened = fstatSync(descriptor);
    if (opened.ino === ino && opened.size === size && opened.mtimeMs === mtimeMs) return true;
  } catch {
    // It has gone away meanwhile.
  }
  stream.destroy();
  return false;
}
