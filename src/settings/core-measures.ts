import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { measure, type KnownMeasure } from '../schema/measure.ts';
import { compareStrings } from '../text/compare-strings.ts';

const folder = path.join(import.meta.dirname, 'core-measures');
const group = z.record(z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u), measure);
let read: readonly KnownMeasure[] | undefined;

/**
 * The measures that come with the program: what every bureau of the field counts, so that a new site writes none for ordinary plans.
 * Each file of `core-measures/` is a group of them, id → measure; a site adds to one by a file of its id in `content/measures/`.
 * Their ids are places in addresses of all sites: none is ever renamed or taken away.
 */
export function readCoreMeasures(): readonly KnownMeasure[] {
  read ??= readdirSync(folder)
    .flatMap((file) => {
      const measures = group.parse(parse(readFileSync(path.join(folder, file), 'utf8')));
      return Object.entries(measures).map(([id, data]) => ({ ...data, id, isCore: true as const }));
    })
    .sort((a, b) => compareStrings(a.id, b.id));
  return read;
}
