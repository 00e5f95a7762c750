import type { Problem } from '../schema/problem.ts';
import type { BodyStore, StoredDocument } from '../document/body-store.ts';
import type { Context } from '../markdown/context.ts';
import { problemOf } from '../source/border/fault.ts';
import { describeEnded, mapInTime } from '../source/time-limit.ts';
import { decode } from '../source/decode.ts';
import type { AskedFor, CheckDocument } from '../check/content-checks.ts';
import type { UnrenderedDocument } from '../schema/document.ts';
import { readTextFile } from '../document/files.ts';
import { readDocument } from '../document/parse-document.ts';

/** What was found in a document. */
export interface Checked {
  /** Its state then. */
  readonly state: string;
  readonly problems: readonly Problem[];
  /** Whether no other document was looked at: what was found is then so for any others. */
  readonly isAlone: boolean;
  /** The day on which it was checked, `YYYY-MM-DD` in China, if that mattered. */
  readonly day?: string;
}

/** By the ids of the documents. */
export interface CheckedBefore {
  readonly get: (id: string) => Checked | undefined;
  readonly set: (id: string, checked: Checked) => void;
}

/** A document in the store. */
export interface Loaded {
  readonly id: string;
  /** Of everything that its problems depend on, other documents aside. */
  readonly state: string;
  readonly stored: StoredDocument;
  /** Whether it was made of a file with these bytes. */
  readonly isOf: (bytes: Uint8Array) => boolean;
}

/**
 * Checks documents that have been loaded without error. A build asks for errors only: they stop it. The development server also
 * wants what is worth a look, what the parser found among it, and asks only for documents that have changed since.
 * Another document's change is not followed up: a hint that compares may stay until its own document or the server starts anew.
 * @param before what was found in the last run; brought up to date
 */
export function checkLoaded(
  root: string,
  loaded: readonly Loaded[],
  { bodies, context, check, today, mode }: CheckLoadedParts,
  before: CheckedBefore,
): Problem[] {
  // Their bodies are read where a rule compares them: most rules do not.
  const all = loaded.map(({ stored }) => withBody(stored, bodies));
  const checkOne = ({ id, state, stored, isOf }: Loaded): readonly Problem[] => {
    const last = before.get(id);
    if (last?.state === state && (last.day ?? today) === today) return last.problems;
    const reading = readTextFile(root, stored.file);
    if ('fault' in reading)
      return reading.fault.kind === 'missing' ? [] : [problemOf(stored.file, reading.fault)];
    const { bytes } = reading;
    let isAlone = true;
    let day: string | undefined;
    const asked: AskedFor = {
      listAll: () => {
        isAlone = false;
        return all;
      },
      noteDay: () => {
        day = today;
      },
    };
    const problems =
      mode === 'build'
        ? checkStored({ ...stored, ...bodies.read(id) }, bytes, asked, check)
        : checkAnew(stored.file, bytes, context, asked, check);
    // What is found in a file that was edited meanwhile says nothing of the state.
    if (isOf(bytes)) before.set(id, { state, problems, isAlone, ...(day !== undefined && { day }) });
    return problems;
  };
  return mapInTime(loaded, checkOne, ({ stored: { file } }, ending) => [describeEnded(file, ending)]).flat();
}

export interface CheckLoadedParts {
  readonly bodies: BodyStore;
  readonly context: Context;
  readonly check: CheckDocument;
  /** `YYYY-MM-DD` in China. */
  readonly today: string;
  readonly mode: 'build' | 'dev';
}

function checkStored(
  document: UnrenderedDocument,
  bytes: Uint8Array,
  asked: AskedFor,
  check: CheckDocument,
): Problem[] {
  const decoded = decode(bytes);
  return 'text' in decoded ? [...check({ document, source: decoded.text }, asked)] : [];
}

function checkAnew(
  file: string,
  bytes: Uint8Array,
  context: Context,
  asked: AskedFor,
  check: CheckDocument,
): Problem[] {
  const { document, source, problems } = readDocument(file, bytes, context);
  // With errors it is a draft, and those have been told.
  if (!document || source === undefined) return [];
  return [...check({ document, source, read: problems }, asked)];
}

function withBody(stored: StoredDocument, bodies: BodyStore): UnrenderedDocument {
  let body: ReturnType<BodyStore['read']> | undefined;
  const read = () => (body ??= bodies.read(stored.id));
  return {
    ...stored,
    get outline() {
      return read().outline;
    },
    get paragraphs() {
      return read().paragraphs;
    },
    get layout() {
      return read().layout;
    },
  };
}
