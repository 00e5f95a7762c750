import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { generateCorpus, generateSettings } from '../corpus.ts';
import { createRandom } from '../corpus/random.ts';
import { edit } from './edit.ts';

export interface RepositorySize {
  readonly documents: number;
  /** The first brings all documents, each of the others a new version of some. */
  readonly commits: number;
  /** New versions in all commits but the first. */
  readonly edits: number;
  readonly seed: number;
}

const committer = '某提交人 <nobody@committer.example>';
const firstSecond = Date.parse('2020-01-01T08:00:00+08:00') / 1000;

/** Makes a repository of generated documents in an empty folder; the same size gives the same commits. */
export async function makeRepository(root: string, size: RepositorySize): Promise<void> {
  const { documents, commits, edits, seed } = size;
  execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: root });
  const child = spawn('git', ['fast-import', '--quiet'], { cwd: root, stdio: ['pipe', 'ignore', 'inherit'] });
  const closed = once(child, 'close');
  const write = async (text: string): Promise<void> => {
    if (!child.stdin.write(text)) await once(child.stdin, 'drain');
  };
  const begin = (number: number): Promise<void> =>
    write(
      `commit refs/heads/main\ncommitter ${committer} ${String(firstSecond + number * 3600)} +0800\n${block('改\n\nPublished-by: 云溪县交通运输局办公室\n')}`,
    );
  const put = (file: string, source: string): Promise<void> =>
    write(`M 100644 inline "${file}"\n${block(source)}`);
  const random = createRandom(seed);
  const current = new Map<string, string>();
  await begin(0);
  for (const { file, source } of generateSettings({ documents, seed })) await put(file, source);
  for (const { file, source } of generateCorpus({ documents, seed })) {
    current.set(file, source);
    await put(file, source);
  }
  const files = [...current.keys()];
  let done = 0;
  for (let commit = 1; commit < commits; commit += 1) {
    await begin(commit);
    const until = Math.round((edits * commit) / (commits - 1));
    // One commit changes a document once.
    for (const file of random.sample(files, until - done)) {
      const source = edit(current.get(file) ?? '', random, commit + done);
      current.set(file, source);
      await put(file, source);
    }
    done = until;
  }
  child.stdin.end('\n');
  await closed;
  execFileSync('git', ['reset', '--quiet', '--hard', 'main'], { cwd: root });
}

function block(content: string): string {
  return `data ${String(Buffer.byteLength(content))}\n${content}\n`;
}
