import type { Releases } from '../schema/release.ts';
import { writeMoment } from '../text/period/moment.ts';

/** How many documents are not published, and when the next one will be; undefined if all are. */
export function describeReleases(releases: Releases): string | undefined {
  const times = [...releases.values()].flatMap((one) => (one.state === 'waiting' ? [one.until] : []));
  const drafts = releases.size - times.length;
  const told = [
    ...(drafts > 0 ? [`草稿 ${String(drafts)} 份`] : []),
    ...(times.length > 0
      ? [`等待发布的 ${String(times.length)} 份，最早的在 ${writeMoment(Math.min(...times))}`]
      : []),
  ];
  return told.length > 0 ? `没有发布的文件：${told.join('；')}。` : undefined;
}
