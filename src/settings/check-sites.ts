import type { Site } from '../schema/site.ts';
import type { Place, Report } from '../source/place.ts';

/** Each costs every search some requests. */
const most = 50;

/** Other sites are others, each named once, and so few that they can all be asked. */
export function checkSites(
  { domain, base, sites }: Pick<Site, 'domain' | 'base' | 'sites'>,
  placeOfPath: (path: readonly PropertyKey[]) => Place,
  report: Report,
): void {
  const own = new URL(base, domain).href;
  const seen = new Set<string>();
  const told = (index: number, key: 'name' | 'url', message: string, advice: string): void => {
    report({ rule: 'wrong-site', ...placeOfPath(['sites', index, key]), message, advice });
  };
  sites.forEach(({ name, url }, index) => {
    if (url === own) told(index, 'url', `网站地址“${url}”是本站自己的。`, '本站不用写，请删去这一项。');
    else if (seen.has(url)) told(index, 'url', `网站地址“${url}”写了两次。`, '请只留一个。');
    if (seen.has(name)) told(index, 'name', `网站名称“${name}”写了两次。`, '读者分不清，请改名。');
    seen.add(url).add(name);
  });
  if (sites.length > most)
    report({
      rule: 'wrong-site',
      ...placeOfPath(['sites', most]),
      message: `一起查的网站有 ${String(sites.length)} 个，最多 ${String(most)} 个。`,
      advice: '每查一次都要向每个网站各取几个文件，请只留读者最需要的。',
    });
}
