import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'astro/zod';
import type { Place, Report } from '../source/place.ts';
import { decode } from '../source/decode.ts';
import { refuseUnseen } from '../schema/unseen-character.ts';
import { findUnseen } from '../text/spelling/unseen.ts';
import { readYaml } from '../source/yaml.ts';

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
    if (read?.value === undefined) return undefined;
    for (const { path: place, text } of listStrings(read.value))
      for (const found of findUnseen(text))
        report({ rule: 'unseen-in-settings', ...read.placeOfPath(place), ...refuseUnseen(text, found) });
    return { file, value: read.value, placeOfPath: read.placeOfPath };
  }
  report({
    rule: 'not-utf8',
    ...decoded.place,
    message: '文件不是 UTF-8 编码。',
    advice: '请另存为 UTF-8 编码。',
  });
  return undefined;
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

/** The YAML files of a folder, sorted; the same order on every machine. */
export function listYamlFiles(root: string, folder: string): string[] {
  try {
    return readdirSync(path.join(root, folder))
      .filter((name) => /\.ya?ml$/iu.test(name))
      .sort()
      .map((name) => `${folder}/${name}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

export function idOfFile(file: string): string {
  return path.posix.basename(file).replace(/\.ya?ml$/iu, '');
}
