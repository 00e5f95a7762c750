import { readFileSync } from 'node:fs';
import path from 'node:path';

const file = path.join(import.meta.dirname, 'regions.csv');
let table: ReadonlyMap<string, string> | undefined;

/** Names of all regions down to counties by their codes (GB/T 2260); the first lines of `regions.csv` say of which day, and from where. */
export function readRegions(): ReadonlyMap<string, string> {
  table ??= new Map(
    [...readFileSync(file, 'utf8').matchAll(/^(\d{6}),(.+)$/gmu)].map(([, code = '', name = '']) => [
      code,
      name,
    ]),
  );
  return table;
}

/** Codes of the regions above one, the nearest first; of those that the table has: a district of Beijing has no city above it. */
export function listRegionsAbove(code: string): string[] {
  const above = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`];
  return [...new Set(above)].filter((one) => one !== code && readRegions().has(one));
}
