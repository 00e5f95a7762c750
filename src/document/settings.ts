import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import { bureau, type Bureau } from '../schema/bureau.ts';
import type { Problem } from '../schema/problem.ts';
import { site, type Site } from '../schema/site.ts';
import { term, type Term } from '../schema/term.ts';
import { topics, type Topic } from '../schema/topic.ts';
import { checkGlossary, checkTermFileName } from './check-glossary.ts';
import { checkBureauFileName, checkBureaus, checkColour, checkTopics } from './check-settings.ts';
import type { Report } from './context.ts';
import { decode } from './decode.ts';
import { readYaml } from './yaml.ts';

/** The data that documents refer to: `site.yaml`, `topics.yaml`, `bureaus/*.yaml` and `glossary/*.yaml`. */
export interface Settings {
  readonly site: Site;
  readonly topics: readonly Topic[];
  /** Sorted by id. */
  readonly bureaus: readonly Bureau[];
  /** Sorted by id. */
  readonly glossary: readonly Term[];
}

/** Settings as far as they could be read. */
export type ReadSettings = Omit<Settings, 'site'> & Partial<Pick<Settings, 'site'>>;

const siteFileName = 'content/site.yaml';
const topicsFileName = 'content/topics.yaml';

/**
 * Reads the settings. The problems of a part that cannot be read are reported, and the rest of the content can still be checked.
 * @param root folder that holds `content/`
 * @param fallback stands in for the parts that cannot be read: the last good settings, while the site is being worked on
 */
export function readSettings(
  root: string,
  fallback?: Settings,
): { settings: ReadSettings; problems: Problem[] } {
  const problems: Problem[] = [];
  const reportFor =
    (file: string): Report =>
    (problem) =>
      problems.push({ severity: 'error', file, ...problem });
  const siteRead = readFile(root, siteFileName, site, reportFor(siteFileName));
  if (siteRead) checkColour(siteRead.value.colour, siteRead.placeOfPath(['colour']), reportFor(siteFileName));
  const topicsRead = readFile(root, topicsFileName, topics, reportFor(topicsFileName));
  if (topicsRead) checkTopics(topicsRead.value, topicsRead.placeOfPath, reportFor(topicsFileName));
  const files = listYamlFiles(root, 'content/bureaus');
  const reads = files.flatMap((file) => {
    checkBureauFileName(file, reportFor(file));
    const read = readFile(root, file, bureau, reportFor(file));
    return read
      ? [{ file, bureau: { id: idOfFile(file), ...read.value }, placeOfPath: read.placeOfPath }]
      : [];
  });
  const ids = new Set(files.map(idOfFile).sort());
  checkBureaus(reads, ids, reportFor);
  const siteValue = siteRead?.value ?? fallback?.site;
  const byId = new Map(reads.map(({ bureau: one }) => [one.id, one]));
  return {
    settings: {
      ...(siteValue && { site: siteValue }),
      topics: topicsRead?.value ?? fallback?.topics ?? [],
      bureaus: [...ids].map((id) => byId.get(id) ?? findBureau(fallback, id) ?? standIn(id)),
      glossary: readGlossary(root, reportFor, fallback),
    },
    problems,
  };
}

/** A term whose file cannot be read is left out: no document is wrong for it. */
function readGlossary(root: string, reportFor: (file: string) => Report, fallback?: Settings): Term[] {
  const files = listYamlFiles(root, 'content/glossary');
  const reads = files.map((file) => {
    checkTermFileName(file, reportFor(file));
    const read = readFile(root, file, term, reportFor(file));
    return { file, id: idOfFile(file), ...read };
  });
  checkGlossary(
    reads.flatMap(({ file, value, placeOfPath }) =>
      value && placeOfPath ? [{ file, value, placeOfPath }] : [],
    ),
    reportFor,
  );
  const byId = new Map(
    reads.map(({ id, value }) => [
      id,
      value ? { id, ...value } : fallback?.glossary.find((one) => one.id === id),
    ]),
  );
  return [...byId.keys()].sort().flatMap((id) => byId.get(id) ?? []);
}

/** A bureau whose file cannot be read: the documents that name it are not to blame. */
function standIn(id: string): Bureau {
  return { id, name: id, shortName: id, level: '县级' };
}

function findBureau(settings: Settings | undefined, id: string): Bureau | undefined {
  return settings?.bureaus.find((one) => one.id === id);
}

/** Without the list of topics no topic is known, and documents are not to blame: that is not told beside the cause. */
export function omitConsequences(problems: readonly Problem[]): Problem[] {
  const unread = problems.some(({ file, rule }) => file === topicsFileName && rule !== 'duplicate-topic');
  return problems.filter(({ rule }) => !(unread && rule === 'unknown-topic'));
}

function listYamlFiles(root: string, folder: string): string[] {
  try {
    return readdirSync(path.join(root, folder))
      .filter((name) => /\.ya?ml$/iu.test(name))
      .sort()
      .map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}

function idOfFile(file: string): string {
  return path.posix.basename(file).replace(/\.ya?ml$/iu, '');
}

function readFile<Schema extends z.ZodType>(root: string, file: string, schema: Schema, report: Report) {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path.join(root, file));
  } catch {
    const message = `找不到文件 ${file}。`;
    report({ rule: 'missing-file', line: 1, column: 1, message, advice: '请建立这个文件，写法见使用指南。' });
    return undefined;
  }
  const decoded = decode(bytes);
  if ('text' in decoded) {
    const read = readYaml(decoded.text, schema, report);
    return read?.value === undefined ? undefined : { value: read.value, placeOfPath: read.placeOfPath };
  }
  report({
    rule: 'not-utf8',
    ...decoded.place,
    message: '文件不是 UTF-8 编码。',
    advice: '请另存为 UTF-8 编码。',
  });
  return undefined;
}
