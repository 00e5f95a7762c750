import { compareVersions, type VersionComparison } from '../../compare/versions/compare-versions.ts';
import type { Version } from '../../history/history.ts';
import type { Site } from '../../schema/site.ts';
import { loadVersion } from '../../catalogue/load-history.ts';

/** The page of a version and that of the history show one comparison, one after the other. */
const recent = new Map<string, VersionComparison>();

const mostRecent = 48;

type Content = Pick<Version, 'blob' | 'file'>;

/** What a version says otherwise than the one before it. */
export async function loadComparison(
  before: Content,
  version: Content,
  site: Site,
): Promise<VersionComparison> {
  const key = [before, version].map(({ blob, file }) => `${blob} ${file}`).join('\n');
  const known = recent.get(key);
  if (known) return known;
  const comparison = compareVersions(await loadVersion(before, site), await loadVersion(version, site));
  recent.set(key, comparison);
  for (const first of recent.keys()) if (recent.size > mostRecent) recent.delete(first);
  return comparison;
}
