import './preview/jitless.ts';
import CMS from '@sveltia/cms';
import type { EditorComponent } from './components/editor-component.ts';
import type { Config } from './config/config.ts';
import { readCarried } from './format/carried.ts';
import type { Fields } from './format/edit-yaml.ts';
import { document as documents, settings, type FileFormat } from './format/file-format.ts';
import { documentFormat, settingsFormat, sourceField } from './format/names.ts';
import { createAsk } from './local/ask-server.ts';
import { createBases } from './local/bases.ts';
import { openRemoteFolder } from './local/remote-folder.ts';
import { watchFiles, type WatchedFiles } from './local/watch-files.ts';
import type { Known } from './preview/known.ts';
import { showPreviews } from './preview/show-previews.ts';
import { addInsertMenu } from './local/insert-menu.ts';
import { showConflict } from './local/show-problems.ts';

/** What the page is told. */
export interface EditorData {
  readonly config: Config;
  readonly components: readonly EditorComponent[];
  /** What documents are checked against while they are written. */
  readonly known: Known;
  /** Style of the site's colour. */
  readonly theme: string;
  /** Where the working copy is read and written; none where the files are a host's. */
  readonly api?: string;
}

const written = document.querySelector('script[type="application/json"]')?.textContent ?? '{}';
const { config, components, known, theme, api } = JSON.parse(written) as EditorData;

const bases = createBases();
const files = api === undefined ? undefined : watchFiles(createAsk(api, bases));
if (files) useWorkingCopy(files);
for (const [name, extension, { fromFile, toFile }] of [
  [documentFormat, 'mdx', documents],
  [settingsFormat, 'yaml', settings],
] as const)
  CMS.registerCustomFormat(name, extension, {
    fromFile: (text: string) => {
      bases.noteRead(text);
      return fromFile(text);
    },
    toFile: (fields) => makeFile(fields as Fields, toFile),
  });
showPreviews(CMS, known, theme, files?.has);
void CMS.init({ config: config as never });
addInsertMenu(components, files?.ask);

/** A draft that was kept on another day was made of the file as it was then. */
function makeFile(fields: Fields, toFile: FileFormat['toFile']): string {
  const before = readCarried(fields[sourceField]);
  const text = toFile(fields);
  if (!bases.isOfToday(before)) {
    const why = '这份草稿是以前留下的，后来文件在别处改过。';
    showConflict(why, text, 'draft.mdx', () => {
      bases.noteRead(before);
    });
    throw new Error(why);
  }
  bases.noteMade(text, before);
  return text;
}

/** The CMS keeps the files of its own test repository in the browser; here they are those of the working copy. */
function useWorkingCopy({ ask, list }: WatchedFiles): void {
  const root = openRemoteFolder(ask, list);
  Object.defineProperty(navigator.storage, 'getDirectory', {
    value: () => Promise.resolve({ getDirectoryHandle: () => Promise.resolve(root) }),
  });
  // Somebody may have put a picture into its folder by other means.
  window.addEventListener('focus', () => void list());
}
