import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { measure, type KnownMeasure } from '../schema/measure.ts';
import { compareStrings } from '../text/compare-strings.ts';
import { fillInGroups } from './core-words.ts';

/** A file of `core-measures/`: measures of one field. */
export interface CoreGroup {
  /** The comment in its first line. */
  readonly title: string;
  readonly measures: readonly KnownMeasure[];
}

const folder = path.join(import.meta.dirname, 'core-measures');
const group = z.record(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u), measure);
let groups: readonly CoreGroup[] | undefined;

/** The measures that come with the program, by field. */
export function readCoreGroups(): readonly CoreGroup[] {
  groups ??= readdirSync(folder)
    .sort()
    .map((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const measures = Object.entries(group.parse(parse(text)));
      return {
        title: /^# (.+)$/mu.exec(text)?.[1] ?? file,
        measures: measures.map(([id, { aliases, except, ...data }]) => ({
          ...data,
          aliases: aliases.map(fillInGroups),
          except: except.flatMap((words) => fillInGroups(words).split('|')),
          id,
          isCore: true as const,
        })),
      };
    });
  return groups;
}

/**
 * What every bureau of the field counts, so that a new site writes no measures for ordinary plans; sorted by id. A site adds to one by
 * a file of its id in `content/measures/`. Their ids are places in addresses of all sites: none is ever renamed or taken away.
 */
export function readCoreMeasures(): readonly KnownMeasure[] {
  return readCoreGroups()
    .flatMap(({ measures }) => measures)
    .toSorted((a, b) => compareStrings(a.id, b.id));
}
