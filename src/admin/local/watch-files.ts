import type { Ask } from './remote-folder.ts';

/** The files of the working copy, as far as the page has seen them come and go. */
export interface WatchedFiles {
  /** Asks as before, and notes what has been saved and taken away. */
  readonly ask: Ask;
  /** Paths of all files from the root of the project, asked anew. */
  readonly list: () => Promise<readonly string[]>;
  readonly has: (path: string) => boolean;
}

export function watchFiles(ask: Ask): WatchedFiles {
  let known = new Set<string>();
  return {
    ask: async (method, path, body) => {
      const response = await ask(method, path, body);
      if (response.ok && method === 'PUT') known.add(path);
      if (response.ok && method === 'DELETE') known.delete(path);
      return response;
    },
    list: async () => {
      const paths = (await (await ask('GET', '')).json()) as string[];
      known = new Set(paths);
      return paths;
    },
    has: (path) => known.has(path),
  };
}
