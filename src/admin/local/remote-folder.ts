/**
 * A folder of the working copy as a `FileSystemDirectoryHandle`, as far as the CMS uses one: its files are read and written by the
 * server that `npm run cms` has started. A browser's own handle would have to be chosen again and again, and Firefox has none.
 */
export interface RemoteFolder {
  readonly kind: 'directory';
  readonly name: string;
  readonly entries: () => AsyncGenerator<[string, RemoteFolder | RemoteFile]>;
  readonly getDirectoryHandle: (name: string) => Promise<RemoteFolder>;
  readonly getFileHandle: (name: string, options?: { create?: boolean }) => Promise<RemoteFile>;
  readonly removeEntry: (name: string) => Promise<void>;
  /** Of the folder from the root of the project, with a slash at its end. */
  readonly place: string;
}

export interface RemoteFile {
  readonly kind: 'file';
  readonly name: string;
  readonly getFile: () => Promise<File>;
  readonly createWritable: () => Promise<{
    write: (data: Blob | string | BufferSource) => Promise<void>;
    close: () => Promise<void>;
  }>;
  readonly move: (folder: RemoteFolder, name: string) => Promise<void>;
}

/** Asks the server for a path of the project. */
export type Ask = (method: 'GET' | 'PUT' | 'DELETE', path: string, body?: Blob) => Promise<Response>;

/** @param list paths of all files from the root of the project, asked anew for each folder */
export function openRemoteFolder(ask: Ask, list: () => Promise<readonly string[]>, place = ''): RemoteFolder {
  const open = (folder: string): RemoteFolder => openRemoteFolder(ask, list, folder);
  return {
    kind: 'directory',
    name: place.split('/').at(-2) ?? '',
    place,
    entries: async function* entries() {
      const inside = (await list())
        .filter((file) => file.startsWith(place))
        .map((file) => file.slice(place.length));
      for (const name of new Set(inside.map((file) => file.split('/')[0] ?? ''))) {
        const isFile = inside.includes(name);
        yield [name, isFile ? openFile(ask, place + name) : open(`${place}${name}/`)];
      }
    },
    // A folder that is not there is made with its first file.
    getDirectoryHandle: (name) => Promise.resolve(open(`${place}${name}/`)),
    getFileHandle: async (name, { create = false } = {}) => {
      if (!create && !(await list()).includes(place + name))
        throw new DOMException(`没有文件 ${place}${name}`, 'NotFoundError');
      return openFile(ask, place + name);
    },
    removeEntry: async (name) => {
      await answer(await ask('DELETE', place + name));
    },
  };
}

function openFile(ask: Ask, path: string): RemoteFile {
  let place = path;
  let draft: Blob | undefined;
  // The CMS writes beside a file and moves that into its place: the server does so itself.
  const isBeside = path.includes('/.sveltia-tmp-');
  const read = async (): Promise<Blob> => draft ?? (await answer(await ask('GET', place))).blob();
  return {
    kind: 'file',
    get name() {
      return place.split('/').at(-1) ?? '';
    },
    getFile: async () => new File([await read()], place.split('/').at(-1) ?? ''),
    createWritable: () => {
      const parts: BlobPart[] = [];
      return Promise.resolve({
        write: (data: Blob | string | BufferSource) => {
          parts.push(data);
          return Promise.resolve();
        },
        close: async () => {
          draft = new Blob(parts);
          if (!isBeside) await answer(await ask('PUT', place, draft));
        },
      });
    },
    move: async (folder, name) => {
      const to = folder.place + name;
      await answer(await ask('PUT', to, await read()));
      if (!isBeside) await answer(await ask('DELETE', place));
      place = to;
    },
  };
}

async function answer(response: Response): Promise<Response> {
  if (response.ok) return response;
  throw new DOMException(
    await response.text(),
    response.status === 404 ? 'NotFoundError' : 'NotAllowedError',
  );
}
