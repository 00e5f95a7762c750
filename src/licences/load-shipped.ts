import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, shippedFile } from 'virtual:tongtu';
import { readLicences } from './licence-texts.ts';
import type { Shipped } from './shipped.ts';

/**
 * What readers are given, our own first, where its licence lies in the project; undefined where nothing has been bundled: in the
 * development server.
 */
export function loadShipped(): readonly Shipped[] | undefined {
  if (!existsSync(shippedFile)) return undefined;
  const others = JSON.parse(readFileSync(shippedFile, 'utf8')) as Shipped[];
  if (!existsSync(path.join(root, 'LICENSE'))) return others;
  const own = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    name: string;
    version: string;
  };
  return [
    { name: own.name, version: own.version, licences: readLicences({ ...own, folder: root }) },
    ...others,
  ];
}
