import type { ReadFile } from '../../search/engine/open-index.ts';

/** Reads files of the index over HTTP. What has a digest in its address never changes and may be kept. */
export function createReader(base: string): ReadFile {
  return async (path, options) => {
    const response = await fetch(base + path, { cache: options?.fresh ? 'no-cache' : 'default' });
    if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
    return response;
  };
}
