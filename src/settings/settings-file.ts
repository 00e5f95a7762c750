import path from 'node:path';
import type { z } from 'astro/zod';
import type { Place, Report } from '../source/place.ts';
import { describeFault, type Fault } from '../source/border/fault.ts';
import { mostTextBytes, readProjectFile } from '../source/border/read-inside.ts';
import { walkFolder } from '../source/border/walk-folder.ts';
import { decode } from '../source/decode.ts';
import type { Refusal } from '../schema/explain.ts';
import { refuseUnseen } from '../schema/unseen-character.ts';
import { findUnseen } from '../text/spelling/unseen.ts';
import { readYaml } from '../source/yaml.ts';
import { rememberReading, type SettingsReading } from './remembered-reading.ts';

/** A file of the settings that could be read. */
export interface ReadFile<Value> {
  /** Path from the project's root. */
  readonly file: string;
  readonly value: Value;
  readonly placeOfPath: (path: readonly PropertyKey[]) => Place;
}

/** Reads and validates one YAML file; undefined if it cannot be read, and then that has been reported. */
export function readSettingsFile<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  report: Report,
): ReadFile<z.infer<Schema>> | undefined {
  const reading = readProjectFile(root, file, { most: mostTextBytes });
  if ('fault' in reading) {
    report({ line: 1, column: 1, ...describeUnread(file, reading.fault) });
    return undefined;
  }
  const { bytes } = reading;
  const read = rememberReading({ file: path.resolve(root, file), bytes, schema }, report, (tell) =>
    readBytes(bytes, schema, tell),
  );
  return read && { file, ...read };
}

function readBytes<Schema extends z.ZodType>(
  bytes: Uint8Array,
  schema: Schema,
  report: Report,
): SettingsReading<z.infer<Schema>> | undefined {
  const decoded = decode(bytes);
  if ('text' in decoded) {
    const read = readYaml(decoded.text, schema, report);
    if (read?.value === undefined) return undefined;
    for (const { path: place, text } of listStrings(read.value))
      for (const found of findUnseen(text))
        report({ rule: 'unseen-in-settings', ...read.placeOfPath(place), ...refuseUnseen(text, found) });
    return { value: read.value, placeOfPath: read.placeOfPath };
  }
  report({
    rule: 'not-utf8',
    ...decoded.place,
    message: '文件不是 UTF-8 编码。',
    advice: '请另存为 UTF-8 编码。',
  });
  return undefined;
}

function describeUnread(file: string, fault: Fault): Refusal {
  if (fault.kind !== 'missing') return describeFault(fault);
  const message = `找不到文件 ${file}。`;
  return { rule: 'missing-file', message, advice: '请建立这个文件，写法见使用指南。' };
}

/** All strings of a value, with the way to each. */
function listStrings(
  value: unknown,
  place: readonly PropertyKey[] = [],
): { readonly path: readonly PropertyKey[]; readonly text: string }[] {
  if (typeof value === 'string') return [{ path: place, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    listStrings(inner, [...place, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The YAML files of a folder, sorted; the same order on every machine. Links are among them: they are told where they are read. */
export function listYamlFiles(root: string, folder: string): string[] {
  const { files, faults } = walkFolder(root, folder, () => false);
  return [...files, ...faults.map(({ file }) => file)].filter((file) => isYamlFile(folder, file)).sort();
}

/** Straight in the folder, whatever the case of its extension. */
function isYamlFile(folder: string, file: string): boolean {
  return file.startsWith(`${folder}/`) && /^[^/]+\.ya?ml$/iu.test(file.slice(folder.length + 1));
}

/** Folders of settings, and files of them straight in `content/`. */
const settingsFolders = ['bureaus', 'glossary', 'measures', 'projects'].map((name) => `content/${name}`);
const settingsFiles = ['site', 'topics', 'synonyms', 'check', 'former'].map((name) => `content/${name}.yaml`);

/** Whether a file is read as settings; what is wrong with it is told there. */
export function isSettingsFile(file: string): boolean {
  return settingsFiles.includes(file) || settingsFolders.some((folder) => isYamlFile(folder, file));
}

export function idOfFile(file: string): string {
  return path.posix.basename(file).replace(/\.ya?ml$/iu, '');
}
