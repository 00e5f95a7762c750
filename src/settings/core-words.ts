import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const file = path.join(import.meta.dirname, 'core-words.yaml');
const groups = z.record(z.string(), z.array(z.string()).min(1));
let known: Readonly<Record<string, readonly string[]>> | undefined;

/** Words that mean the same in the names of many measures, by the name of their group. */
function readGroups(): Readonly<Record<string, readonly string[]>> {
  known ??= Object.fromEntries(
    Object.entries(groups.parse(parse(readFileSync(file, 'utf8')))).map(([name, words]) => [
      name,
      [...new Set(words.flatMap(expand))],
    ]),
  );
  return known;
}

const choice = /〈([^〉]*)〉/u;

/** `通〈组/屯/〉〈公路/道路〉` → 通组公路, 通组道路, 通屯公路 …: one pattern for all words that are made alike. */
function expand(pattern: string): string[] {
  const [found, choices = ''] = choice.exec(pattern) ?? [];
  if (found === undefined) return [pattern];
  return choices.split('/').flatMap((word) => expand(pattern.replace(found, word)));
}

const reference = /〔([^〕]*)〕/gu;

/** `〔建成〕 〈干线/〉公路` with the words of the groups that it names, and its patterns expanded: `建成|完工|… 干线公路|公路`. */
export function fillInGroups(name: string): string {
  const filled = name.replaceAll(reference, (_, group: string) => {
    const words = readGroups()[group];
    if (!words) throw new Error(`core-words.yaml: ${group}`);
    return words.join('|');
  });
  if (!choice.test(filled)) return filled;
  const pieces = filled.split(/\s+/u).map((piece) => piece.split('|').flatMap(expand).join('|'));
  return pieces.join(' ');
}
