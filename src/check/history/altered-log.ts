import { readCommittedFile } from '../../history/git/committed-file.ts';
import { findFork, readNote } from '../../record/log/find-fork.ts';
import { checkpointFile } from '../../record/log/log-folder.ts';
import { originOf } from '../../record/log/origin.ts';
import { readRecord, type ReadRecord } from '../../record/log/read-record.ts';
import { RecordFault } from '../../record/log/record-fault.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Site } from '../../schema/site.ts';

/** Where git is asked, and what the site says of its log. */
export interface LogOfSite {
  /** The folder that git knows: what is checked may be a copy. */
  readonly repository: string;
  readonly site: Pick<Site, 'domain' | 'base' | 'publicSince'> | undefined;
}

/**
 * What was done to the log of publications besides adding to it: its files contradict each other, or agree and are not what was committed
 * since the site is public.
 */
export async function findAlteredLog(root: string, { repository, site }: LogOfSite): Promise<Problem[]> {
  let record: ReadRecord | undefined;
  try {
    record = readRecord(root);
  } catch (error) {
    if (!(error instanceof RecordFault)) throw error;
    const { place } = error;
    return [place ? tell(place.told, place.advice, place.file, place.line) : tell(error.message, '')];
  }
  const committed = (await readCommittedFile(repository, checkpointFile)).filter(
    ({ day }) => day >= (site?.publicSince ?? ''),
  );
  const written = committed.map(({ content }) => content.toString('utf8'));
  const place = record ? findFork(record, written) : findOwn(written, site);
  const fork = place === undefined ? undefined : committed[place];
  if (!fork) return [];
  const size = readNote(fork.content.toString('utf8'))?.size ?? 0;
  const restore = `请从 git 里恢复（git checkout ${fork.commit.slice(0, 12)} -- content/published/log）；网站公开以前试着登记的，在 content/site.yaml 里写 publicSince。`;
  return [
    tell(
      record
        ? `登记和 ${fork.day} 提交的（前 ${String(size)} 条）接不上：少了，或者整个重写过。`
        : `登记没有了：${fork.day} 提交的有 ${String(size)} 条。`,
      restore,
    ),
  ];
}

/** The last checkpoint of this site's log. */
function findOwn(written: readonly string[], site: LogOfSite['site']): number | undefined {
  const last = written.findLastIndex((one) => site && readNote(one)?.origin === originOf(site));
  return last < 0 ? undefined : last;
}

function tell(message: string, advice: string, file = checkpointFile, line = 1): Problem {
  return { rule: 'altered-log', severity: 'error', file, line, column: 1, message, advice };
}
