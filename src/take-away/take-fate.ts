import type { Fate } from '../record/list-fates.ts';
import { absoluteUrl } from '../schema/address.ts';
import type { Site } from '../schema/site.ts';
import type { Taken } from './taken.ts';

/** What stands in the place of a document's text when the document is not there any more. @param former its address */
export function takeFate(former: string, fate: Fate, site: Pick<Site, 'base' | 'domain'>): Taken {
  const end = [`原来的网址：${absoluteUrl(site, `${former}/`)}`];
  if (fate.kind === 'moved') {
    const now = absoluteUrl(site, `${fate.to}/`);
    return {
      title: '这份文件改了网址',
      about: [`现在的网址：${now}`, `现在的文字：${now}index.txt`],
      parts: [],
      end,
    };
  }
  const { title, bureau, published, date, reason } = fate.entry;
  return {
    title: `${title}（已经撤下）`,
    about: [
      ...(bureau === undefined ? [] : [`发布机构：${bureau}`]),
      ...(published === undefined ? [] : [`发布日期：${published}`]),
      `撤下日期：${date}`,
      `原因：${reason}`,
    ],
    parts: [],
    end,
  };
}
