import CMS from '@sveltia/cms';
import type { EditorComponent } from './components/editor-component.ts';
import type { Config } from './config/config.ts';
import type { Fields } from './format/edit-yaml.ts';
import { document as documents, settings } from './format/file-format.ts';
import { documentFormat, settingsFormat } from './format/names.ts';
import { openRemoteFolder, type Ask } from './local/remote-folder.ts';
import { addInsertMenu } from './local/insert-menu.ts';
import { showProblems } from './local/show-problems.ts';

/** What the page is told. */
export interface EditorData {
  readonly config: Config;
  readonly components: readonly EditorComponent[];
  /** Where the working copy is read and written. */
  readonly api: string;
}

const written = document.querySelector('script[type="application/json"]')?.textContent ?? '{}';
const { config, components, api } = JSON.parse(written) as EditorData;

const ask = createAsk(api);
useWorkingCopy(ask);
for (const [name, extension, { fromFile, toFile }] of [
  [documentFormat, 'mdx', documents],
  [settingsFormat, 'yaml', settings],
] as const)
  CMS.registerCustomFormat(name, extension, {
    fromFile,
    toFile: (fields) => keepEnds(toFile(fields as Fields)),
  });
void CMS.init({ config: config as never });
addInsertMenu(components, ask);

/** The CMS takes away what stands at both ends of a text, a mark of its encoding too, and ends it with one line feed. */
function keepEnds(text: string): string {
  return Object.assign(new String(text), { trim: () => text.replace(/\n$/u, '') }) as unknown as string;
}

/** The CMS keeps the files of its own test repository in the browser; here they are those of the working copy. */
function useWorkingCopy(ask: Ask): void {
  const list = async (): Promise<readonly string[]> => (await (await ask('GET', '')).json()) as string[];
  const root = openRemoteFolder(ask, list);
  Object.defineProperty(navigator.storage, 'getDirectory', {
    value: () => Promise.resolve({ getDirectoryHandle: () => Promise.resolve(root) }),
  });
}

/** What the check says of what has been saved is shown. */
function createAsk(address: string): Ask {
  return async (method, path, body) => {
    const response = await fetch(address + path.split('/').map(encodeURIComponent).join('/'), {
      method,
      headers: { 'X-Tongtu': '1' },
      ...(body && { body }),
    });
    if (method === 'PUT') await showProblems(path, response.clone());
    return response;
  };
}
