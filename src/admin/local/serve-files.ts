import { existsSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { isDocumentFile, listContentFiles } from '../../document/files.ts';
import { createFileCheck } from '../../check/check-file.ts';
import { formatProblem, isError } from '../../schema/problem.ts';
import { mostAssetBytes, readProjectFile } from '../../source/border/read-inside.ts';
import { writeWhole } from '../../source/write-whole.ts';
import { apiPath } from './api-path.ts';
import { digestText, noFile, readExactly, stateHeader } from './file-state.ts';
import { judgePath } from './judge-path.ts';

type Next = () => void;

/** What is answered. */
interface Answer {
  readonly status: number;
  readonly body: string | Uint8Array;
  readonly type?: string;
}

/**
 * Gives and takes the files of the working copy, for the editor in the browser of this machine and for nobody else: another site's page
 * cannot set the header, and a name that leads here from elsewhere is not this machine's.
 */
export function serveFiles(root: string, base: string) {
  const prefix = base + apiPath;
  return (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.startsWith(prefix)) {
      next();
      return;
    }
    answer(root, request, pathname.slice(prefix.length))
      .catch((error: unknown): Answer => refuse(500, error instanceof Error ? error.message : String(error)))
      .then(({ status, body, type = 'text/plain; charset=utf-8' }) => {
        response.writeHead(status, { 'Content-Type': type, 'X-Content-Type-Options': 'nosniff' }).end(body);
      })
      .catch(() => undefined);
  };
}

async function answer(root: string, request: IncomingMessage, written: string): Promise<Answer> {
  if (!isOwn(request)) return refuse(403, '只有这台电脑上的编辑页能读写文件。');
  const file = decodeURIComponent(written);
  if (request.method === 'GET' && file === '')
    return { status: 200, body: JSON.stringify(listContentFiles(root)), type: 'application/json' };
  if (request.method === 'GET') return give(root, file);
  const refusal = judgePath(root, file);
  if (refusal !== undefined) return refuse(403, refusal);
  if (request.method === 'PUT') {
    const bytes = await readBody(request);
    const change = await findChange(root, file, request.headers[stateHeader]);
    return change === undefined ? put(root, file, bytes) : refuse(409, change);
  }
  if (request.method !== 'DELETE') return refuse(405, '只能读、写、删。');
  if (!existsSync(path.join(root, file))) return refuse(404, `没有文件 ${file}`);
  rmSync(path.join(root, file));
  return { status: 200, body: '[]', type: 'application/json' };
}

function isOwn({ headers }: IncomingMessage): boolean {
  const { host = '', origin } = headers;
  const isHere = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u.test(host);
  return isHere && headers['x-tongtu'] === '1' && (origin === undefined || origin === `http://${host}`);
}

function give(root: string, file: string): Answer {
  if (!file.startsWith('content/')) return refuse(403, `“${file}”不在 content/ 里。`);
  const reading = readProjectFile(root, file, { most: mostAssetBytes });
  return 'fault' in reading
    ? refuse(404, `没有文件 ${file}`)
    : { status: 200, body: reading.bytes, type: 'application/octet-stream' };
}

/** Why a file is not what the page believes it to be; undefined if it is, or if the page says nothing. */
async function findChange(
  root: string,
  file: string,
  believed: string | readonly string[] | undefined,
): Promise<string | undefined> {
  if (believed === undefined) return undefined;
  const reading = readProjectFile(root, file, { most: mostAssetBytes });
  const there = 'fault' in reading ? noFile : await digestText(readExactly(reading.bytes));
  if (there === believed) return undefined;
  if (believed === noFile) return `${file} 已经有了。请另起一个文件名，或者打开原来的那一份。`;
  return there === noFile
    ? `您打开以后，${file} 在别处删掉了，或者改了名。`
    : `您打开以后，${file} 在别处改过。`;
}

/** The new file is whole before it takes the old one's place. What the check says of it is told, and stops nothing. */
function put(root: string, file: string, bytes: Uint8Array): Answer {
  writeWhole(root, file, bytes);
  const problems = isDocumentFile(file) ? createFileCheck(root)(file, bytes) : [];
  const told = problems.map((one) => `${isError(one) ? '错误' : '提醒'} ${formatProblem(one)}`);
  return { status: 200, body: JSON.stringify(told), type: 'application/json' };
}

async function readBody(request: IncomingMessage): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > mostAssetBytes) throw new Error('文件太大，超过 100 MB。');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function refuse(status: number, body: string): Answer {
  return { status, body };
}
