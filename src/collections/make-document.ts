import { openBodyStore, type StoredDocument } from '../document/body-store.ts';
import { readFileFacts } from '../document/file-facts.ts';
import { createContext, readTextFile } from '../document/files.ts';
import { parseDocument } from '../document/parse-document.ts';
import type { Context } from '../markdown/context.ts';
import type { InternalLink } from '../schema/document.ts';
import type { Problem } from '../schema/problem.ts';
import type { ReadSettings } from '../settings/settings.ts';
import { describeEnded, mapInTime, type Ending } from '../source/time-limit.ts';
import { createDigests, type DigestDocument } from './digest.ts';

/** What documents are made with; it can be sent to another thread. */
export interface MakeBasis {
  readonly root: string;
  readonly settings: ReadSettings;
  readonly mode: 'build' | 'dev';
}

/** A file that is to become a document; of two with one address only the first is kept. */
export interface DocumentFile {
  readonly file: string;
  readonly keep: boolean;
}

/** What became of a file. Its body lies in the store of bodies already. */
export interface MadeDocument {
  readonly file: string;
  /** Missing if it has errors. */
  readonly stored?: StoredDocument;
  readonly problems: readonly Problem[];
  readonly links: readonly InternalLink[];
  /** Of all that it was made of. Missing if its file took too long. */
  readonly digest?: string;
}

/** Gives the function that makes documents of the files below a root, each within its time; nothing comes of one that cannot be read. */
export function createMake({
  root,
  settings,
  mode,
}: MakeBasis): (files: readonly DocumentFile[]) => MadeDocument[] {
  const context = createContext(root, settings);
  const make = createMakeOne(openBodyStore(root, mode), context, createDigests(root)(context));
  const makeOne = ({ file, keep }: DocumentFile): MadeDocument[] => {
    const reading = readTextFile(root, file);
    return 'fault' in reading ? [] : [make(file, reading.bytes, keep)];
  };
  const giveUp = ({ file }: DocumentFile, ending: Ending): MadeDocument[] => [
    { file, problems: [describeEnded(file, ending)], links: [] },
  ];
  return (files) => mapInTime(files, makeOne, giveUp).flat();
}

/** Makes a document of a file and keeps its body. */
export function createMakeOne(
  bodies: Pick<ReturnType<typeof openBodyStore>, 'write'>,
  context: Context,
  digest: DigestDocument,
): (file: string, bytes: Uint8Array, keep: boolean) => MadeDocument {
  return (file, bytes, keep) => {
    const { document, problems, links } = parseDocument(file, bytes, context);
    const content = readFileFacts(bytes);
    if (!document) return { file, problems, links, digest: digest(file, content, []) };
    const { html, outline, paragraphs, layout, ...stored } = document;
    const made = digest(file, content, stored.assets);
    if (keep) bodies.write(stored.id, made, { html, outline, paragraphs, layout });
    return { file, stored, problems, links, digest: made };
  };
}
