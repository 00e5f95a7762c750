import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { takeFile } from '../remembered/take-file.ts';
import { paths } from '../schema/address.ts';

/**
 * Puts the datasets, which the page that offers them has made, beside that page.
 * @param datasets folder of the files; it is gone afterwards
 * @param folder the built site
 */
export function publishDatasets(datasets: string, folder: string): void {
  const target = path.join(folder, paths.data);
  for (const name of readdirSync(datasets)) takeFile(path.join(datasets, name), path.join(target, name));
  rmSync(datasets, { recursive: true });
}
