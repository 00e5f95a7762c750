import type { z } from 'astro/zod';
import type { Place, Report } from '../source/place.ts';

/** What the bytes of one file of the settings say. */
export interface SettingsReading<Value> {
  readonly value: Value;
  readonly placeOfPath: (path: readonly PropertyKey[]) => Place;
}

type Told = Parameters<Report>[0];

interface Remembered {
  readonly bytes: Uint8Array;
  readonly schema: z.ZodType;
  readonly told: readonly Told[];
  readonly reading: SettingsReading<unknown> | undefined;
}

/** By the whole path of the file. */
const remembered = new Map<string, Remembered>();

/**
 * A build reads the settings five times: its configuration, its integration, its content, its pages and its redirections each ask for
 * them. Of files that are the same, byte for byte, nothing is read again; what was found in them is reported again.
 * What is remembered is frozen: whoever changed it would change the settings of all who ask later.
 * @param file its whole path
 * @param read finds what the bytes say, and depends on nothing else
 */
export function rememberReading<Schema extends z.ZodType>(
  { file, bytes, schema }: { readonly file: string; readonly bytes: Uint8Array; readonly schema: Schema },
  report: Report,
  read: (report: Report) => SettingsReading<z.infer<Schema>> | undefined,
): SettingsReading<z.infer<Schema>> | undefined {
  let known = remembered.get(file);
  if (known?.schema !== schema || !Buffer.from(bytes).equals(known.bytes)) {
    const told: Told[] = [];
    const reading = read((problem) => told.push(problem));
    known = {
      bytes,
      schema,
      told,
      reading: reading && { value: freeze(reading.value), placeOfPath: findAnew(read) },
    };
    remembered.set(file, known);
  }
  for (const problem of known.told) report(problem);
  return known.reading as SettingsReading<z.infer<Schema>> | undefined;
}

/** Places are asked for where something is wrong: the tree of a file takes more memory than all that is read of it. */
function findAnew(
  read: (report: Report) => SettingsReading<unknown> | undefined,
): (path: readonly PropertyKey[]) => Place {
  let again: SettingsReading<unknown> | undefined;
  return (path) => (again ??= read(() => undefined))?.placeOfPath(path) ?? { line: 1, column: 1 };
}

function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(freeze);
  return Object.freeze(value);
}
