import path from 'node:path';
import { digestCode } from '../remembered/code-version.ts';
import { openRememberedValues } from '../remembered/remembered-values.ts';
import type { FileFacts } from '../document/file-facts.ts';
import { idOf } from '../schema/document.ts';
import { judgeRelease } from '../schema/release.ts';
import { readClock } from '../source/clock.ts';
import type { TextPlace } from './kept-texts.ts';
import { openBlobs } from './git/blobs.ts';
import type { Commit } from './git/commit.ts';
import { readHead, readLog, type Head } from './git/read-log.ts';
import type { DocumentHistory, Extent, GoneDocument } from './history.ts';
import { dayInBeijing } from './day.ts';
import { listVersions } from './list-versions.ts';
import { findPublicLife } from './public-life.ts';
import { digestPrivate } from './private-data.ts';
import { traceLives, type Life } from './lives.ts';
import { readAllFacts } from './read-facts.ts';
import type { VersionFacts } from './version-facts.ts';

/** A document as it is shown. */
export interface PresentDocument {
  readonly file: string;
  /** Of the file as it is. */
  readonly content: FileFacts;
  /** What it says; asked for only if its file is not the last one that was committed, or was another before. */
  readonly readFacts: () => VersionFacts;
}

/** What git tells of all documents. */
export interface Histories {
  readonly extent: Extent;
  /** By the id of the document; those that were never committed are missing. */
  readonly documents: Readonly<Record<string, DocumentHistory>>;
  /** Published once, and gone. */
  readonly gone: readonly GoneDocument[];
}

export interface HistoriesOptions {
  /** Folder of the project. */
  readonly root: string;
  readonly present: readonly PresentDocument[];
  /** Day since which the site is public. */
  readonly since?: string | undefined;
  /** Private data that the site allows, as it is written. */
  readonly allow?: readonly string[];
  /** Day of what has not been committed. */
  readonly today?: string | undefined;
  /** Milliseconds since 1970: what waits for its time is published until then or not. Default: the clock. */
  readonly now?: number;
  /** Where what is read of versions that are to be shown is left for their pages. Default: nowhere. */
  readonly texts?: TextPlace;
}

/**
 * Reads what became of every document, from the repository that the folder of the project lies in. Commits are read once for each
 * state of the branch, and each content once.
 */
export async function readHistories({
  root,
  present,
  since,
  allow = [],
  today,
  now = readClock(),
  texts,
}: HistoriesOptions): Promise<Histories> {
  const head = await readHead(root);
  if (!head) return nothing('none');
  const code = digestCode(root);
  const commits = await recallLog(root, head, code);
  if (!commits) return nothing('failed');
  const lives = traceLives(commits);
  if (lives.present.size === 0 && lives.gone.size === 0) return nothing('none');
  const known = openRememberedValues<VersionFacts>(placeOf(root, 'facts.json'), code);
  const blobs = openBlobs(root);
  const documents = present.flatMap((one) => {
    const life = lives.present.get(one.file);
    return life ? [{ ...one, life, isCommitted: nameBlob(one.content, life) === life.at(-1)?.blob }] : [];
  });
  const ends = [...lives.gone].flatMap(([file, life]) => {
    const last = life.findLast(({ blob }) => blob !== undefined);
    return last?.blob === undefined ? [] : [{ file, life, last: { ...last, blob: last.blob } }];
  });
  try {
    // A document with one content that is still its own says nothing that would have to be read.
    const changed = documents.filter(
      ({ life, isCommitted, content }) =>
        !isCommitted || hasSeveral(life) || judgeRelease(content.publication ?? {}, -Infinity),
    );
    for (const { life, isCommitted, readFacts } of changed) {
      const blob = life.at(-1)?.blob;
      // Its page has to be read anyway.
      if (isCommitted && blob !== undefined && !(texts && hasSeveral(life))) known.get(blob, readFacts);
    }
    const contents = [
      ...changed.flatMap(({ life }) =>
        listContents(life).map((one) => ({ ...one, ...(texts && hasSeveral(life) && { place: texts }) })),
      ),
      ...ends.map(({ last }) => ({ blob: last.blob, file: last.file })),
    ];
    const first = await readAllFacts(contents, blobs, known);
    // What was no draft at its end was seen then. Of the others it is asked whether they ever were.
    const doubtful = ends.filter(({ last }) => first.get(last.blob)?.hold);
    const more = await readAllFacts(
      doubtful.flatMap(({ life }) => listContents(life)),
      blobs,
      known,
    );
    const facts = new Map([...first, ...more]);
    const seen = (life: Life): Life => findPublicLife(life, (blob) => facts.get(blob)?.hold, now);
    known.save();
    const oldest = head.isShallow ? commits[0]?.id : undefined;
    const isChanged = new Set(changed);
    const allowed = new Set(allow.map(digestPrivate));
    const isAllowed = (digest: string): boolean => allowed.has(digest);
    return {
      extent: head.isShallow ? 'shallow' : 'whole',
      documents: Object.fromEntries(
        documents.flatMap((one) => {
          const { isCommitted, readFacts } = one;
          const life = seen(one.life);
          if (life.length === 0) return [];
          const current = isChanged.has(one)
            ? ((isCommitted ? facts.get(one.life.at(-1)?.blob ?? '') : undefined) ?? readFacts())
            : undefined;
          const isCut = life[0]?.commit.id === oldest;
          const factsOf = (blob: string): VersionFacts | undefined => facts.get(blob);
          const history = listVersions({
            life,
            factsOf,
            isCut,
            since,
            isAllowed,
            today,
            ...(current && { current }),
          });
          return [[idOf(one.file), history]];
        }),
      ),
      gone: ends.flatMap(({ file, life: whole }) => {
        const life = seen(whole);
        const blob = life.findLast((one) => one.blob !== undefined)?.blob;
        return blob === undefined ? [] : [describeGone(file, life, blob, facts.get(blob))];
      }),
    };
  } finally {
    blobs.close();
  }
}

function nothing(extent: Extent): Histories {
  return { extent, documents: {}, gone: [] };
}

function listContents(life: Life): { readonly blob: string; readonly file: string }[] {
  return life.flatMap(({ blob, file }) => (blob === undefined ? [] : [{ blob, file }]));
}

function hasSeveral(life: Life): boolean {
  return new Set(life.map(({ blob }) => blob)).size > 1;
}

function describeGone(file: string, life: Life, blob: string, facts: VersionFacts | undefined): GoneDocument {
  const end = life.at(-1)?.commit;
  return {
    id: idOf(file),
    file,
    blob,
    day: dayInBeijing(end?.time ?? 0),
    commit: end?.id ?? '',
    ...(end?.office !== undefined && { office: end.office }),
    ...(facts?.title !== undefined && { title: facts.title }),
  };
}

async function recallLog(root: string, head: Head, code: string): Promise<readonly Commit[] | undefined> {
  const kept = openRememberedValues<readonly Commit[]>(placeOf(root, 'log.json'), code);
  const key = JSON.stringify(head);
  const read = kept.has(key) ? [] : await readLog(root, head);
  const commits = read && kept.get(key, () => read);
  if (commits) kept.save();
  return commits;
}

function placeOf(root: string, name: string): string {
  return path.join(root, '.tongtu/history', name);
}

/** As git names a content, by the digest that the repository uses. */
function nameBlob({ sha1, sha256 }: FileFacts, life: Life): string {
  return (life.at(-1)?.blob ?? '').length > sha1Length ? sha256 : sha1;
}

const sha1Length = 40;
