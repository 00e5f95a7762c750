import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { listDocumentFiles } from '../../../src/document/files.ts';
import { readSettings } from '../../../src/settings/settings.ts';
import { git, importCommits, type TestCommit } from '../../unit/history/repository.ts';
import { edits, withdrawn, type Edit } from './edits.ts';

/** What one bureau published on one day. */
export interface Publication {
  readonly day: string;
  readonly bureau: string;
  readonly files: Readonly<Record<string, string | undefined>>;
}

/**
 * What the bureaus published, day by day: each document on the day that it bears, and some were changed afterwards, moved or withdrawn.
 * @param root folder of the demonstration, below which its content lies
 */
export function listDemoPublications(root: string): Publication[] {
  const publications = listDocumentFiles(root).flatMap((file) =>
    listPublications(file, readFileSync(path.join(root, file), 'utf8')),
  );
  const { text, bureau } = withdrawn;
  const gone = `content/${withdrawn.file}.mdx`;
  publications.push(
    { day: withdrawn.published, bureau, files: { [gone]: text } },
    { day: withdrawn.day, bureau, files: { [gone]: undefined } },
  );
  const keyOf = (one: Publication): string => `${one.day} ${one.bureau}`;
  return [...Map.groupBy(publications, keyOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]): Publication => {
      const [day = '', id = ''] = key.split(' ');
      return {
        day,
        bureau: id,
        files: Object.assign({}, ...own.map(({ files }) => files)) as Publication['files'],
      };
    });
}

/**
 * Gives the content of the demonstration a past: its bureaus committed what they published. The same content gives the same commits.
 * @param root folder of the demonstration, below which its content lies
 */
export function commitDemoHistory(root: string): void {
  const names = new Map(readSettings(root).settings.bureaus.map(({ id, name }) => [id, name]));
  const commits = listDemoPublications(root).map(({ day, bureau, files }): TestCommit => {
    return { day, message: `公布\n\nPublished-by: ${names.get(bureau) ?? bureau}办公室`, files };
  });
  rmSync(path.join(root, '.git'), { recursive: true, force: true });
  git(root, 'init', '--quiet', '--initial-branch=main');
  importCommits(root, commits);
}

/** From the first state of a document to the one that it has. */
function listPublications(file: string, current: string): Publication[] {
  const bureau = readField(current, 'bureau');
  const own = edits.filter((edit) => file === `content/${edit.file}.mdx`);
  const found: Publication[] = [];
  let [text, place] = [current, file];
  for (const edit of own) {
    const before = edit.from === undefined ? place : `content/${edit.from}.mdx`;
    const left = before === place ? {} : { [before]: undefined };
    found.unshift({ day: edit.day, bureau, files: { ...left, [place]: text } });
    [text, place] = [takeBack(text, edit), before];
  }
  return [{ day: readField(current, 'published').slice(0, 10), bureau, files: { [place]: text } }, ...found];
}

function takeBack(text: string, { file, replaced }: Edit): string {
  return replaced.reduce((later, [now, before]) => {
    if (!later.includes(now)) throw new Error(`${file} does not say what was changed: ${now}`);
    return later.replace(now, before);
  }, text);
}

function readField(text: string, name: string): string {
  const [, value] = new RegExp(`^${name}: (.+)$`, 'mu').exec(text) ?? [];
  if (value === undefined) throw new Error(`A document has no ${name}`);
  return value;
}
