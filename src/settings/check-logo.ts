import { statProjectFile } from '../source/border/stat-inside.ts';
import type { Place, Report } from '../source/place.ts';

/** A picture that is not there would be a hole at the top of every page. */
export function checkLogo(root: string, logo: string | undefined, place: Place, report: Report): void {
  if (logo === undefined) return;
  const found = statProjectFile(root, `public/${logo}`);
  if ('size' in found) return;
  report({
    rule: 'missing-file',
    ...place,
    message: `标志 public/${logo} 不存在。`,
    advice: '请把图形文件放到 public/ 里，或者删去 logo 这一行。',
  });
}
