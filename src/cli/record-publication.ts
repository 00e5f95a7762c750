import path from 'node:path';
import { findAlteredLog } from '../check/history/altered-log.ts';
import { listPageIds } from '../check/pages/page-files.ts';
import { listPublished, readContent } from '../document/read-content.ts';
import { addressesFile, recordAddresses } from '../record/addresses/address-file.ts';
import { listBuiltAddresses } from '../record/addresses/list-built.ts';
import { listPublishingBureaus } from '../record/addresses/publishing-bureaus.ts';
import { listAddresses } from '../record/addresses/list-addresses.ts';
import { enterContent } from '../record/log/enter-content.ts';
import { RecordFault } from '../record/log/record-fault.ts';
import { beginRecord, takeBackAbandoned, type PendingRecord } from '../record/pending-record.ts';
import { isError } from '../schema/problem.ts';
import { printProblems } from './terminal.ts';

/**
 * Enters what the content publishes in the log of publications, and its addresses in the list of them, and prints what was entered.
 * @returns what has been entered and may be taken back; undefined, and has said why, if the content has errors or what was entered is
 * not as it was
 * @param now what is published at that time, in milliseconds since 1970
 * @param date `YYYY-MM-DD`, of the entries
 */
export async function recordPublication(
  root: string,
  now: number,
  date: string,
): Promise<PendingRecord | undefined> {
  const { settings, releases, ...content } = await readContent(root, undefined, now);
  const documents = listPublished(content.documents, releases);
  // What is not published may be as it is.
  const errors = listPublished(content.problems, releases).filter(isError);
  if (errors.length > 0 || !settings.site) {
    printProblems(errors);
    console.error('没有登记。');
    return undefined;
  }
  // Whoever signs what somebody has written anew vouches for it.
  const altered = await findAlteredLog(root, { repository: root, site: settings.site });
  if (altered.length > 0) {
    printProblems(altered);
    console.error('没有登记。');
    return undefined;
  }
  const pending = beginRecord(root);
  try {
    const { added, size, isSigned, origin } = enterContent(pending.draft, {
      site: settings.site,
      documents,
      date,
      secret: process.env['TONGTU_LOG_KEY'],
    });
    for (const { kind, document } of added)
      console.log(`${kind === 'published' ? '登记' : '撤下'} ${document}`);
    console.log(
      `${origin}：${date} 新登记 ${String(added.length)} 条，一共 ${String(size)} 条，${isSigned ? '有签名' : '没有签名'}。`,
    );
    const addresses = listAddresses({
      documents,
      bureaus: listPublishingBureaus(settings.bureaus, documents),
      pages: listPageIds(root, settings.site),
    });
    printCount(recordAddresses(pending.draft, addresses));
    pending.place();
    return pending;
  } catch (error) {
    pending.takeBack();
    if (!(error instanceof RecordFault)) throw error;
    console.error(error.message);
    console.error('没有登记。');
    return undefined;
  }
}

/** Takes back, and says so, what was entered by a build that was killed before its site was published. */
export function takeBackBroken(root: string): void {
  if (takeBackAbandoned(root, path.join(root, 'dist')))
    console.log('上一次生成中途断了，网站没有发布；那一次的登记已经撤回。');
}

/** Adds the addresses of all pages of a site that is complete: which lists there are is known only then. */
export function completeRecord(pending: PendingRecord, folder: string): void {
  printCount(pending.complete(listBuiltAddresses(folder)));
}

function printCount(count: number): void {
  console.log(`新的网址 ${String(count)} 个，记在 ${addressesFile}。`);
}
