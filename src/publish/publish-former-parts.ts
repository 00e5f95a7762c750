import { existsSync } from 'node:fs';
import path from 'node:path';
import { partForms } from '../datasets/files/file-names.ts';
import { joinPieces } from '../datasets/files/part-files.ts';
import { textTables } from '../datasets/tables.ts';
import { paths } from '../schema/address.ts';

/**
 * Puts a part without rows where the part of a year was published once and none is any more: a program that asks for it every day reads
 * that there is nothing, with the same columns as before.
 * @param folder the built site, with its data
 * @param addresses all that were ever published
 */
export function publishFormerParts(folder: string, addresses: readonly string[]): void {
  for (const address of addresses) {
    const [, name, year, written] = /^data\/([a-z]+)-(\d{4})\.([a-z.]+)$/u.exec(address) ?? [];
    const table = textTables.find((one) => one.name === name);
    const form = partForms.find((one) => one === written);
    if (!table || !form || existsSync(path.join(folder, address))) continue;
    joinPieces(path.join(folder, paths.data), table, { year: Number(year), form, pieces: [] });
  }
}
