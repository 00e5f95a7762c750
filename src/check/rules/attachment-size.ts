import path from 'node:path';
import { locateAsset } from '../locate-asset.ts';
import type { DocumentRule } from './rule.ts';

const megabyte = 1024 * 1024;
const limits = { image: { name: '图片', megabytes: 2 }, file: { name: '附件', megabytes: 20 } } as const;
const advices = {
  image: '请缩小图片，或者存成 WebP、JPEG，宽度一千六百像素就够了。',
  file: '请压缩，或者分成几个文件。',
} as const;

export const attachmentSize: DocumentRule = {
  id: 'attachment-size',
  severity: 'warning',
  title: '图片或附件太大',
  why: '在村里用手机打开一张几兆的图片要等很久，流量也贵。',
  part: 'body',
  bad: '![云溪大桥的全景](大图.png)',
  good: '![云溪大桥的全景](桥.png)',
  found:
    'content/plans/yunxi/2024.mdx:10:12 图片“大图.png”有 2.5 MB，超过了 2 MB。请缩小图片，或者存成 WebP、JPEG，宽度一千六百像素就够了。',
  check: ({ document: { assets }, source }) =>
    assets.flatMap(({ file, size, title }) => {
      const isImage = title === undefined && /\.(?:png|jpe?g|gif|webp|avif)$/iu.test(file);
      const kind = isImage ? 'image' : 'file';
      const { name, megabytes } = limits[kind];
      if (size <= megabytes * megabyte) return [];
      const base = path.posix.basename(file);
      const { line, column } = locateAsset(source, file);
      const message = `${name}“${base}”有 ${(size / megabyte).toFixed(1)} MB，超过了 ${megabytes} MB。`;
      return [{ line, column, message, advice: advices[kind] }];
    }),
};
