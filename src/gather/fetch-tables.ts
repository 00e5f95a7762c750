import { createHash } from 'node:crypto';

/** What is wrong with a site, for whoever gathers: said in Chinese. */
export class GatherError extends Error {}

/** Reads a file of a site by its path from the home page. */
export type FetchFile = (path: string) => Promise<Uint8Array>;

/** Bytes of a file and milliseconds that it may take. */
const most = { bytes: 200_000_000, milliseconds: 60_000 } as const;

export function createFetchFile(url: string): FetchFile {
  return async (path) => {
    let response: Response;
    try {
      response = await fetch(url + path, {
        redirect: 'error',
        signal: AbortSignal.timeout(most.milliseconds),
      });
      if (response.status === 404) throw new GatherError(`没有 ${path}：那里不是通途网站，或者程序太旧`);
      if (!response.ok || !response.body)
        throw new GatherError(`${path} 读不到（${String(response.status)}）`);
      return await readBytes(response.body, path);
    } catch (error) {
      if (error instanceof GatherError) throw error;
      throw new GatherError('连不上', { cause: error });
    }
  };
}

async function readBytes(body: ReadableStream<Uint8Array>, path: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    length += part.length;
    if (length > most.bytes) throw new GatherError(`${path} 太大，超过 200 MB`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Tables that are taken over, as they are published. */
const gatheredFiles = ['data/documents.json', 'data/measures.json', 'data/promises.csv'] as const;

export interface FetchedTables {
  /** `YYYY-MM-DD` of the newest document. */
  readonly date: string | undefined;
  readonly texts: Readonly<Record<(typeof gatheredFiles)[number], string>>;
  readonly digests: Readonly<Record<(typeof gatheredFiles)[number], string>>;
}

/**
 * Reads the tables of a site, and compares each with the digest that its description gives: a site that is being replaced just now is
 * not read half old, half new.
 */
export async function fetchTables(fetchFile: FetchFile): Promise<FetchedTables> {
  const description = decode(await fetchFile('data/datapackage.json'), 'data/datapackage.json');
  const described = readDescription(description);
  const read = async (
    path: (typeof gatheredFiles)[number],
  ): Promise<readonly [text: string, digest: string]> => {
    const bytes = await fetchFile(path);
    const digest = createHash('sha256').update(bytes).digest('hex');
    if (described.hashes.get(path) !== digest)
      throw new GatherError(`${path} 和那里的说明对不上：网站可能正在更新，请过一会儿再试`);
    return [decode(bytes, path), digest];
  };
  const [documents, measures, promises] = [
    await read(gatheredFiles[0]),
    await read(gatheredFiles[1]),
    await read(gatheredFiles[2]),
  ];
  const take = (at: 0 | 1) =>
    ({
      'data/documents.json': documents[at],
      'data/measures.json': measures[at],
      'data/promises.csv': promises[at],
    }) as const;
  return { date: described.date, texts: take(0), digests: take(1) };
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new GatherError(`${path} 不是 UTF-8 编码`);
  }
}

function readDescription(text: string): { date: string | undefined; hashes: Map<string, string> } {
  const hashes = new Map<string, string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { path, hash, alternates, resources } = value as Record<string, unknown>;
    if (typeof path === 'string' && typeof hash === 'string')
      hashes.set(`data/${path}`, hash.replace(/^sha256:/u, ''));
    for (const list of [alternates, resources]) if (Array.isArray(list)) list.forEach(visit);
  };
  try {
    const description = JSON.parse(text) as { readonly version?: unknown } | null;
    visit(description);
    const version = description?.version;
    return { date: typeof version === 'string' ? version : undefined, hashes };
  } catch {
    throw new GatherError('data/datapackage.json 不是 JSON');
  }
}
