import path from 'node:path';
import { rmSync } from 'node:fs';
import { nameTextsFolder } from './history/kept-texts.ts';
import { indexSite } from './index-site.ts';
import { nameDatasetsFolder, nameShippedFile } from './publish/abandoned-builds.ts';
import { runStep } from './publish/build-step.ts';
import { publishDatasets } from './publish/publish-datasets.ts';
import { publishFormerFeeds } from './publish/publish-former-feeds.ts';
import { publishFormerParts } from './publish/publish-former-parts.ts';
import { publishPublicFiles } from './publish/publish-public.ts';
import { publishRedirects } from './publish/write-redirects.ts';
import { readAddresses } from './record/addresses/address-file.ts';
import { listFates } from './record/list-fates.ts';
import { publishLog } from './record/log/publish-log.ts';
import { readFormer } from './record/former/read-former.ts';
import { readOldAddresses } from './record/old/old-addresses.ts';
import { readSettings } from './settings/settings.ts';

export interface FinishOptions {
  /** Folder of the project. */
  readonly root: string;
  /** The site, in which all pages are. */
  readonly folder: string;
  readonly site: { readonly domain: string; readonly base: string };
  /** How many pages there are. */
  readonly pages: number;
  /** Digest of the program. */
  readonly code: string;
  /** Is told each step when it begins. */
  readonly tell?: (label: string) => void;
}

/** Makes what is made of the pages, and puts beside them what is no page. */
export async function finishSite({ root, folder, site, pages, code, tell }: FinishOptions): Promise<void> {
  const work = path.join(root, '.tongtu');
  const step = async (label: string, run: () => Promise<void> | void): Promise<void> => {
    tell?.(label);
    await runStep(label, () => Promise.try(run));
  };
  publishPublicFiles(root, folder);
  publishLog(root, folder);
  const { former } = readFormer(root);
  publishRedirects(folder, former, site, readOldAddresses(root));
  const own = readSettings(root).settings.site;
  const addresses = readAddresses(root);
  if (own) publishFormerFeeds(folder, addresses, former, own);
  await step('建立索引', () =>
    indexSite({ folder, work, version: code, pages, site, fates: listFates(former) }),
  );
  await step('整理数据', () => {
    publishDatasets(nameDatasetsFolder(work), folder);
    publishFormerParts(folder, addresses);
  });
  rmSync(nameShippedFile(work), { force: true });
  rmSync(nameTextsFolder(work), { recursive: true, force: true });
}
