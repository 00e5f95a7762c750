import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { InstalledPackage } from './packages.ts';

/** A licence as its package has it, word for word. */
export interface LicenceText {
  readonly file: string;
  readonly text: string;
}

/** What licences and the notices that belong to them are called. */
const names = /^(?:licen[cs]e|copying|notice)/iu;

/**
 * The texts under which a package is given on.
 * @throws Error if there is none: what readers are given without its licence must not be published
 */
export function readLicences({ name, version, folder }: InstalledPackage): LicenceText[] {
  const texts = readdirSync(folder)
    .filter((entry) => names.test(entry))
    .sort()
    .flatMap((entry) => readTexts(folder, entry));
  if (texts.length === 0)
    throw new Error(
      `软件包 ${name} ${version} 会发给读者，但里面没有许可的原文（${folder}）。请换一个软件包，或者请它的作者补上。`,
    );
  return texts;
}

/** A file, or a folder of them: `LICENSE/LICENSE-MIT`. */
function readTexts(folder: string, entry: string): LicenceText[] {
  const place = path.join(folder, entry);
  if (statSync(place).isDirectory())
    return readdirSync(place)
      .sort()
      .flatMap((inner) => readTexts(folder, path.posix.join(entry, inner)));
  return [{ file: entry, text: readFileSync(place, 'utf8') }];
}
