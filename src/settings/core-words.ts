import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const file = path.join(import.meta.dirname, 'core-words.yaml');
const groups = z.record(z.string(), z.array(z.string()).min(1));
let known: Readonly<Record<string, readonly string[]>> | undefined;

/** Words that mean the same in the names of many measures, by the name of their group. */
function readGroups(): Readonly<Record<string, readonly string[]>> {
  known ??= groups.parse(parse(readFileSync(file, 'utf8')));
  return known;
}

const reference = /〔([^〕]*)〕/gu;

/** `〔建成〕 〔高速公路〕` with the words of the groups that it names: `建成|完工|… 高速公路|高速`. */
export function fillInGroups(name: string): string {
  return name.replaceAll(reference, (_, group: string) => {
    const words = readGroups()[group];
    if (!words) throw new Error(`core-words.yaml: ${group}`);
    return words.join('|');
  });
}
