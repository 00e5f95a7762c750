import { isMap, parseDocument } from 'yaml';
import { judgeRelease, type Release, type Releases } from '../schema/release.ts';
import { decode } from '../source/decode.ts';
import { findYamlExcess } from '../source/yaml-limits.ts';
import { readTextFile } from './files.ts';
import { splitFile } from './split-file.ts';

/** Which documents are not published at a moment, by their files. */
export function readReleases(root: string, files: readonly string[], now: number): Releases {
  return judgeReleases(files, now, (file) => {
    const reading = readTextFile(root, file);
    return 'fault' in reading ? undefined : readPublication(reading.bytes);
  });
}

/** The one place where it is decided which documents are not published. @param tell what a file says of it */
export function judgeReleases(
  files: readonly string[],
  now: number,
  tell: (file: string) => Publication | undefined,
): Releases {
  return new Map(
    files.flatMap((file) => {
      const publication = tell(file);
      const release = publication && judgeRelease(publication, now);
      return release ? [[file, release] as const] : [];
    }),
  );
}

/** Why a file is not published at a moment, however faulty the rest of it is. */
export function readRelease(bytes: Uint8Array, now: number): Release | undefined {
  const publication = readPublication(bytes);
  return publication && judgeRelease(publication, now);
}

/** What the frontmatter of a file says of its publication; what is neither a draft nor names a moment says nothing. */
export interface Publication {
  readonly draft?: true;
  readonly publish?: string;
}

export function readPublication(bytes: Uint8Array): Publication | undefined {
  const yaml = findFrontmatter(bytes);
  // Nearly all files say nothing, and need not be read as YAML. Names of fields can be written with escapes.
  if (!/\b(?:draft|publish)\b|\\/u.test(yaml)) return undefined;
  const { draft, publish } = readFields(yaml);
  const isText = typeof publish === 'string';
  if (draft !== true && !isText) return undefined;
  return { ...(draft === true && { draft }), ...(isText && { publish }) };
}

/** Of a file in another encoding, or without the end of its frontmatter, all that may be it. */
function findFrontmatter(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  const text = 'text' in decoded ? decoded.text : Buffer.from(bytes).toString('latin1');
  const parts = splitFile(text, () => undefined);
  return parts?.yaml ?? (text.startsWith('---') ? text : '');
}

function readFields(source: string): { readonly draft?: unknown; readonly publish?: unknown } {
  const yaml = findYamlExcess(source)
    ? undefined
    : parseDocument(source, { prettyErrors: false, logLevel: 'error' });
  if (yaml?.errors.length !== 0 || !isMap(yaml.contents)) return readLines(source);
  return yaml.toJS() as object;
}

/** Of what is no YAML: the lines that would say it. */
function readLines(source: string): { readonly draft: boolean; readonly publish: string | undefined } {
  const [, publish] = /^publish:[ \t]*["']?(\d[\d: -]*\d)["']?[ \t]*(?:#.*)?$/mu.exec(source) ?? [];
  return { draft: /^draft:[ \t]*true[ \t]*(?:#.*)?$/mu.test(source), publish };
}
