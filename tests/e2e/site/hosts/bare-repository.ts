import { execFileSync } from 'node:child_process';

/** A repository of git without a working copy, as the server of a host has it. */
export interface BareRepository {
  readonly run: (args: readonly string[], input?: string | Buffer) => string;
  /** Bytes of a blob: `main:content/site.yaml`, or its id. */
  readonly readBlob: (name: string) => Buffer;
  /** Id of the commit of a branch; undefined if there is none. */
  readonly headOf: (branch: string) => string | undefined;
  readonly listTree: (commit: string) => TreeFile[];
  /** Merges a branch into another one with a commit of its own, and gives the commit's id. */
  readonly merge: (from: string, into: string, message: string) => string;
  /** Writes a commit whose parent is the head, and gives its id. The branch stays where it is. */
  readonly commit: (head: string, commit: NewCommit) => string;
}

interface TreeFile {
  readonly type: string;
  readonly sha: string;
  readonly size: number;
  readonly path: string;
}

interface NewCommit {
  readonly message: string;
  readonly author: { readonly name: string; readonly email: string };
  /** Path → content; undefined takes the file away. */
  readonly files: ReadonlyMap<string, Buffer | undefined>;
}

export function openBare(folder: string): BareRepository {
  const execute = (args: readonly string[], input?: string | Buffer, more: NodeJS.ProcessEnv = {}): Buffer =>
    execFileSync('git', ['-c', 'core.quotePath=false', ...args], {
      cwd: folder,
      ...(input !== undefined && { input }),
      env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', ...more },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  const run: BareRepository['run'] = (args, input) => execute(args, input).toString('utf8');
  return {
    run,
    readBlob: (name) => execute(['cat-file', 'blob', name]),
    headOf: (branch) =>
      run(['for-each-ref', '--format=%(objectname)', `refs/heads/${branch}`]).trim() || undefined,
    listTree: (commit) =>
      run(['ls-tree', '-r', '-l', '-z', commit])
        .split('\0')
        .filter(Boolean)
        .map((line) => {
          const [, type = '', sha = '', size, path = ''] =
            /^\d+ (\w+) (\w+) +(\d+)\t(.*)$/su.exec(line) ?? [];
          return { type, sha, size: Number(size), path };
        }),
    merge: (from, into, message) => {
      const [theirs = '', ours = ''] = [from, into].map((name) =>
        run(['rev-parse', `refs/heads/${name}`]).trim(),
      );
      const tree = run(['merge-tree', '--write-tree', ours, theirs]).trim();
      const name = ['-c', 'user.name=host', '-c', 'user.email=host@localhost'];
      const made = run([...name, 'commit-tree', tree, '-p', ours, '-p', theirs, '-m', message]).trim();
      run(['update-ref', `refs/heads/${into}`, made, ours]);
      return made;
    },
    commit: (head, { message, author, files }) => {
      const index = { GIT_INDEX_FILE: `index-of-${head}` };
      execute(['read-tree', head], undefined, index);
      for (const [path, content] of files) {
        const line =
          content === undefined
            ? `0 ${'0'.repeat(40)}\t${path}`
            : `100644 ${run(['hash-object', '-w', '--stdin'], content).trim()}\t${path}`;
        execute(['update-index', '--index-info'], `${line}\n`, index);
      }
      const tree = execute(['write-tree'], undefined, index).toString('utf8').trim();
      return execute(['commit-tree', tree, '-p', head, '-m', message], undefined, {
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_COMMITTER_NAME: 'host',
        GIT_COMMITTER_EMAIL: 'host@localhost',
      })
        .toString('utf8')
        .trim();
    },
  };
}
