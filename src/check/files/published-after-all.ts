import { bureau as bureauSchema, type Bureau } from '../../schema/bureau.ts';
import type { ComparedDocument } from '../../schema/document.ts';
import type { Problem } from '../../schema/problem.ts';
import { readSettingsFile } from '../../settings/settings-file.ts';
import { parsePeriod, periodYears } from '../../text/period/period.ts';
import type { ComparedContent } from '../compared-content.ts';

/** What a bureau's file says was not published, and the site has. */
export function findPublishedAfterAll({
  root,
  settings,
  documents,
}: Pick<ComparedContent, 'root' | 'settings' | 'documents'>): Problem[] {
  return settings.bureaus.flatMap((bureau) => {
    const found = (bureau.unpublished ?? []).flatMap((one, index) => {
      const document = documents.find((some) => isSaid(one, bureau, some));
      return document ? [{ ...one, index, document }] : [];
    });
    if (found.length === 0) return [];
    const file = `content/bureaus/${bureau.id}.yaml`;
    // What is wrong with it has been told when the settings were read.
    const read = readSettingsFile(root, file, bureauSchema, () => undefined);
    return found.map(({ kind, year, index, document }) => ({
      rule: 'published-after-all',
      severity: 'warning' as const,
      file,
      ...(read?.placeOfPath(['unpublished', index]) ?? { line: 1, column: 1 }),
      message: `写着${String(year)}年的${kind}没有公开，可是本站有：${document.file}。`,
      advice: '请删去这一项。',
    }));
  });
}

function isSaid(
  { kind, year }: NonNullable<Bureau['unpublished']>[number],
  { id }: Bureau,
  { data }: Pick<ComparedDocument, 'data'>,
): boolean {
  const periods = kind === '计划' ? data.plans : data.reviews;
  const years = periods.flatMap((period) => {
    const parsed = parsePeriod(period);
    return parsed ? periodYears(parsed) : [];
  });
  return data.bureau === id && years.includes(year);
}
