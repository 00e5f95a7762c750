import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The interface of a host, as a test answers it. */
export interface ApiServer {
  /** Without a slash at its end. */
  readonly address: string;
  /** What was asked for, `GET /api/v1/version`, in order. */
  readonly asked: readonly string[];
  readonly stop: () => Promise<void>;
}

export interface Answer {
  readonly status: number;
  /** Sent as JSON, bytes and texts as they are. */
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const token = 'token-of-the-test';

export const give = (body: unknown): Answer => ({ status: 200, body });
export const refuse = (status: number, message: string): Answer => ({ status, body: { message } });

/** Starts it on a free port. A page of another site may ask it, as hosts that are to be edited in the browser allow. */
export async function startApi(answer: (request: IncomingMessage) => Promise<Answer>): Promise<ApiServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
    response.setHeader('Access-Control-Allow-Credentials', 'true');
    response.setHeader('Access-Control-Allow-Headers', 'authorization, content-type');
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE');
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    asked.push(`${request.method ?? ''} ${decodeURIComponent(request.url ?? '')}`);
    answer(request)
      .catch((error: unknown) => refuse(500, String(error)))
      .then((given) => {
        send(response, given);
      })
      .catch(() => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${String(port)}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

export async function readJson(request: IncomingMessage): Promise<unknown> {
  const parts: Uint8Array[] = [];
  for await (const part of request as AsyncIterable<Uint8Array>) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString('utf8') || '{}');
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  const isPlain = typeof body === 'string' || body instanceof Uint8Array;
  response
    .writeHead(status, { ...(!isPlain && { 'Content-Type': 'application/json' }), ...headers })
    .end(isPlain ? body : JSON.stringify(body));
}
