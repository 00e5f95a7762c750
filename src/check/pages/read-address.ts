import path from 'node:path';
import { judgeUrl, schemeOf } from '../../markdown/gate/url.ts';
import { pathInSite } from '../../schema/address.ts';
import type { InternalLink } from '../../schema/document.ts';
import type { Site } from '../../schema/site.ts';
import { statProjectFile } from '../../source/border/stat-inside.ts';
import type { Report } from '../../source/place.ts';
import { pageIdOf } from './page-files.ts';
import type { WrittenAddress } from './page-links.ts';

/** Where the site is published. */
export type SiteAddress = Pick<Site, 'base' | 'domain'>;

interface PageOfSite {
  readonly root: string;
  readonly file: string;
  readonly site: SiteAddress | undefined;
  readonly report: Report;
}

/** The link into the site that an address is, if it is one. Unlike in documents, no prefix is put before it. */
export function readAddress(
  { url, isImage, line, column }: WrittenAddress,
  { root, file, site, report }: PageOfSite,
): InternalLink[] {
  const place = { line, column };
  const refusal = judgeUrl(url);
  if (refusal) {
    report({ ...refusal, ...place });
    return [];
  }
  const base = site?.base ?? '/';
  const [address = '', fragment] = url.split('#', 2);
  const toLink = (target: string): InternalLink => ({
    target: decode(target).replace(/\/$/u, ''),
    ...(fragment && { fragment: decode(fragment) }),
    ...place,
  });
  if (schemeOf(url) !== undefined) {
    const own = site && pathInSite(address, site);
    return own === undefined ? [] : [toLink(own)];
  }
  if (isImage && !address.startsWith('/')) {
    const image = path.posix.join('content/pages', decode(address));
    if (!image.startsWith('../') && 'size' in statProjectFile(root, image)) return [];
    const message = `找不到图片“${url}”。`;
    report({
      rule: 'missing-file',
      ...place,
      message,
      advice: '请检查文件名和大小写，图片从网页所在的文件夹找起。',
    });
    return [];
  }
  if (address === '') return [toLink(pageIdOf(file))];
  const pathname = new URL(address, `https://site.example${base}${pageIdOf(file)}/`).pathname;
  if (!pathname.startsWith(base)) {
    const message = `链接“${url}”没有路径前缀“${base}”，会走出本站。`;
    report({ rule: 'broken-link', ...place, message, advice: `请写成 ${base}${url.replace(/^\//u, '')}。` });
    return [];
  }
  return [toLink(pathname.slice(base.length))];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
