import type { OtherSite } from '../../../schema/other-site.ts';
import type { ReadFile } from '../../../search/engine/open-index.ts';

/** Milliseconds that one file may take. */
const longest = 5000;

/**
 * Reads files of another site: nothing of the reader is sent, and no answer from elsewhere is taken.
 * @param folder with a slash at its end
 */
export function createSiteReader({ url }: OtherSite, folder: string): ReadFile {
  return async (path, options) => {
    const response = await fetch(`${url}${folder}${path}`, {
      cache: options?.fresh ? 'no-cache' : 'default',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: AbortSignal.timeout(longest),
    });
    if (!response.ok) throw new Error(`${path}: ${String(response.status)}`);
    return response;
  };
}
