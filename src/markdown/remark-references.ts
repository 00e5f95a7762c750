import path from 'node:path';
import type { Image, Root } from 'mdast';
import type { Plugin } from 'unified';
import type { Context } from './context.ts';
import { contextOf } from './file-data.ts';
import { reportOn } from '../source/message.ts';
import { placeOf, type Place, type Report } from '../source/place.ts';
import { judgeFileName } from '../schema/file-name.ts';
import { listSlips } from './tidy/name-slips.ts';
import { href, pathInSite, paths } from '../schema/address.ts';
import { idOf, type Asset, type InternalLink } from '../schema/document.ts';
import { judgeUrl, schemeOf } from './gate/url.ts';
import { visitNodes } from './tree/visit-nodes.ts';

/** Kinds of file that can be shown or offered. HTML and SVG can carry scripts and are refused. */
const imageTypes = new Set(['.png', '.jpg', '.jpeg', '.gif', '.webp', '.avif']);
const attachmentTypes = new Set(
  '.pdf .ofd .doc .docx .wps .xls .xlsx .et .csv .ppt .pptx .dps .txt .zip .rar .7z'.split(' '),
).union(imageTypes);

/**
 * Resolves what a document refers to inside the site: pictures and files beside it, and other documents by their file's path.
 * Addresses in the tree become the site's; what is missing is reported.
 *
 * Markdown `[总结](../../summaries/yunxi/2023.mdx)` → HTML `<a href="/summaries/yunxi/2023/">总结</a>`, and `file.data.links`;
 * `![桥](桥.png)` → `<img src="/files/plans/yunxi/桥.png" …>`, and `file.data.assets`
 */
export const remarkReferences: Plugin<[], Root> = () => (root, file) => {
  const [context, report] = [contextOf(file), reportOn(file)];
  const assets = new Map<string, Asset>();
  const links: InternalLink[] = [];
  visitNodes(root, (node) => {
    if (node.type === 'image') {
      const asset = resolveImage(node, file.path, context, report);
      if (asset) assets.set(asset.path, asset);
    } else if (node.type === 'link' || node.type === 'definition') {
      // The gate has told what is wrong with it.
      if (judgeUrl(node.url)) return;
      if (schemeOf(node.url) !== undefined) {
        const link = readOwnAddress(node.url, context);
        if (link) links.push({ ...link, ...placeOf(node) });
        return;
      }
      const place = placeOf(node);
      const resolved = resolveLink(node.url, place, file.path, context, report);
      if (!resolved) return;
      node.url = resolved.url;
      if (resolved.asset) assets.set(resolved.asset.path, resolved.asset);
      if (resolved.link) links.push({ ...resolved.link, ...place });
    }
  });
  file.data.assets = [...assets.values()];
  file.data.links = links;
};

/** A file named in `attachments:` of the frontmatter. */
export function resolveAttachment(
  written: string,
  title: string,
  place: Place,
  file: string,
  context: Context,
  report: Report,
): Asset | undefined {
  const asset = findAsset(written, attachmentTypes, place, file, context, report);
  return asset && { ...asset, title };
}

function resolveImage(node: Image, file: string, context: Context, report: Report): Asset | undefined {
  const place = placeOf(node);
  if (schemeOf(node.url) !== undefined || node.url.startsWith('/')) {
    report({
      rule: 'external-image',
      ...place,
      message: `图片“${node.url}”不在文档旁边。`,
      advice: '请把图片文件放到文档所在的文件夹，再写文件名；网站不从别处取图片。',
    });
    return undefined;
  }
  const asset = findAsset(node.url, imageTypes, place, file, context, report);
  if (!asset) return undefined;
  const size = context.imageSize(asset.file);
  if (!size) {
    report({
      rule: 'missing-file',
      ...place,
      message: `图片“${node.url}”打不开，文件可能损坏，或者扩展名不对。`,
      advice: '请换一个 PNG 或 JPEG 文件。',
    });
    return undefined;
  }
  node.url = addressOf(asset, context);
  const data = (node.data ??= {}) as { hProperties?: Record<string, unknown> };
  data.hProperties = { ...size, loading: 'lazy', decoding: 'async' };
  return asset;
}

/** The page of this site that a full address names, copied from a browser; the address stays as it is. */
function readOwnAddress(
  url: string,
  { base, domain }: Context,
): Omit<InternalLink, 'line' | 'column'> | undefined {
  const [address = '', fragment] = url.split('#', 2);
  const target = domain === undefined ? undefined : pathInSite(address, { base, domain });
  return target === undefined
    ? undefined
    : { target: decode(target).replace(/\/$/u, ''), ...(fragment && { fragment: decode(fragment) }) };
}

function resolveLink(
  url: string,
  place: Place,
  file: string,
  context: Context,
  report: Report,
): { url: string; asset?: Asset; link?: Omit<InternalLink, 'line' | 'column'> } | undefined {
  const [address = '', fragment] = url.split('#', 2);
  const anchor = fragment ? { fragment: decode(fragment) } : {};
  const hash = fragment ? `#${fragment}` : '';
  if (address === '') return { url, link: { target: idOf(file), ...anchor } };
  if (address.startsWith('/')) {
    const target = decode(address).replace(/^\/|\/$/gu, '');
    return { url: context.base + address.slice(1) + hash, link: { target, ...anchor } };
  }
  if (/\.mdx?$/u.test(address)) {
    const target = idOf(path.posix.join(path.posix.dirname(file), decode(address)));
    return { url: href(context, paths.document(target)) + hash, link: { target, ...anchor } };
  }
  const asset = findAsset(address, attachmentTypes, place, file, context, report, url);
  return asset && { url: addressOf(asset, context) + hash, asset };
}

function findAsset(
  written: string,
  types: ReadonlySet<string>,
  place: Place,
  file: string,
  context: Context,
  report: Report,
  whole = written,
): Asset | undefined {
  const folder = path.posix.dirname(file);
  const target = findTarget([decode(written), written, whole], folder, context);
  const type = path.posix.extname(target).toLowerCase();
  if (!target.startsWith('content/')) {
    report({
      rule: 'missing-file',
      ...place,
      message: `文件“${written}”在 content 文件夹之外。`,
      advice: '请把文件放到文档所在的文件夹。',
    });
    return undefined;
  }
  const refusal = context.refusal?.(target);
  if (refusal) {
    report({ ...refusal, ...place, message: `文件“${written}”不能用：${refusal.message}` });
    return undefined;
  }
  const size = context.fileSize(target);
  const misnamed = size === undefined ? undefined : judgeFileName(target);
  if (misnamed) {
    report({ ...misnamed, ...place });
    return undefined;
  }
  if (size === undefined) {
    report({
      rule: 'missing-file',
      ...place,
      message: `找不到文件“${written}”（${target}）。`,
      advice: adviseMissing(written, target, context),
    });
    return undefined;
  }
  if (!types.has(type)) {
    report({
      rule: 'file-type',
      ...place,
      message: `文件“${written}”的类型“${type}”不能发布。`,
      advice: `可以用的类型有：${[...types].map((known) => known.slice(1)).join('、')}。`,
    });
    return undefined;
  }
  return { file: target, path: target.slice('content/'.length), size };
}

/**
 * The file that an address means: decoded, as an address is; or as it stands there, with all that has a meaning in addresses, if there
 * is a file of that name. Its name will be refused, but it is not missing.
 */
function findTarget(names: readonly [string, ...string[]], folder: string, { fileSize }: Context): string {
  const targets = names.map((name) => path.posix.join(folder, name));
  return (
    targets.find((target) => target.startsWith('content/') && fileSize(target) !== undefined) ??
    path.posix.join(folder, names[0])
  );
}

/** A file there is, whose name differs from what was written by a slip. */
function adviseMissing(written: string, target: string, context: Context): string {
  const meant = listSlips(decode(written)).find((name) => {
    const place = path.posix.join(path.posix.dirname(target), path.posix.basename(name));
    return place !== target && context.fileSize(place) !== undefined;
  });
  if (meant === undefined) return '请检查文件名和大小写，或者把文件放到这个位置。';
  return `是不是想写 ${/[ ()]/u.test(meant) ? `<${meant}>` : meant}？文件名的大小写、括号的全角半角都要一样。`;
}

function addressOf(asset: Asset, context: Context): string {
  return href(context, paths.file(asset.path));
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
