import CMS from '@sveltia/cms';
import type { Config } from './config/config.ts';
import { document as documents, settings } from './format/file-format.ts';
import type { Fields } from './format/edit-yaml.ts';
import { documentFormat, settingsFormat } from './format/names.ts';
import { openRemoteFolder, type Ask } from './local/remote-folder.ts';

const data = document.querySelector('script[type="application/json"]')?.textContent ?? '{}';
const { config, api } = JSON.parse(data) as { readonly config: Config; readonly api?: string };

if (api !== undefined) useWorkingCopy(api);
for (const [name, extension, { fromFile, toFile }] of [
  [documentFormat, 'mdx', documents],
  [settingsFormat, 'yaml', settings],
] as const)
  CMS.registerCustomFormat(name, extension, {
    fromFile,
    toFile: (fields) => keepEnds(toFile(fields as Fields)),
  });
CMS.init({ config: config as never });

/** The CMS takes away what stands at both ends of a text, a mark of its encoding too, and ends it with one line feed. */
function keepEnds(text: string): string {
  return Object.assign(new String(text), { trim: () => text.replace(/\n$/u, '') });
}

/** The CMS keeps the files of its own test repository in the browser; here they are those of the working copy. */
function useWorkingCopy(address: string): void {
  const ask: Ask = (method, path, body) =>
    fetch(address + path.split('/').map(encodeURIComponent).join('/'), {
      method,
      headers: { 'X-Tongtu': '1' },
      ...(body && { body }),
    });
  const list = async (): Promise<readonly string[]> => (await (await ask('GET', '')).json()) as string[];
  const root = openRemoteFolder(ask, list);
  Object.defineProperty(navigator.storage, 'getDirectory', {
    value: () => Promise.resolve({ getDirectoryHandle: () => Promise.resolve(root) }),
  });
}
