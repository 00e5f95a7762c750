import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { LicenceError } from './licence-error.ts';
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
 * @throws LicenceError if there is none: what readers are given without its licence must not be published
 */
export function readLicences({ name, version, folder }: InstalledPackage): LicenceText[] {
  const refuse = (what: string, advice: string): never => {
    throw new LicenceError(`软件包 ${name} ${version} 会发给读者，但${what}（${folder}）。${advice}`);
  };
  try {
    const texts = readdirSync(folder)
      .filter((entry) => names.test(entry))
      .sort()
      .flatMap((entry) => readTexts(folder, entry));
    return texts.length > 0
      ? texts
      : refuse(
          '里面没有许可的原文',
          '请删去 node_modules 再运行一次，让它重新安装；还是没有的，请它的作者补上。',
        );
  } catch (error) {
    if (error instanceof LicenceError) throw error;
    return refuse('许可的原文读不出来', '请删去 node_modules 再运行一次，让它重新安装。');
  }
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
