import path from 'node:path';
import { locateAsset } from '../locate-asset.ts';
import type { DocumentRule } from './rule.ts';

export const fileMetadata: DocumentRule = {
  id: 'file-metadata',
  severity: 'warning',
  title: '图片或附件里带着看不见的信息',
  why: '照片里的拍摄地点，附件里的作者、修订、批注、隐藏的文字，网页上看不到，读者下载以后看得到。PDF 里可能有程序，图片和 PDF 后面可能接着别的文件。',
  part: 'body',
  bad: '![云溪大桥的桥墩](照片.jpg)',
  good: '![云溪大桥的桥墩](桥.png)',
  found:
    'content/plans/yunxi/2024.mdx:10:12 “照片.jpg”里带着拍摄者“云溪县某职工”。请用看图软件删去“属性”里的个人信息和位置，再放进来；可以公开的，写进 accepted。',
  check: ({ document: { assets }, source }, { listMetadata }) =>
    [...new Set(assets.map(({ file }) => file))].flatMap((file) => {
      const found = listMetadata?.(file) ?? [];
      if (found.length === 0) return [];
      const { line, column } = locateAsset(source, file);
      const message = `“${path.posix.basename(file)}”里带着${found.join('，')}。`;
      return [{ line, column, message, advice: `${adviseOn(file)}；可以公开的，写进 accepted。` }];
    }),
};

function adviseOn(file: string): string {
  if (/\.(?:png|jpe?g|gif|webp|avif)$/iu.test(file))
    return '请用看图软件删去“属性”里的个人信息和位置，再放进来';
  if (/\.(?:docx|xlsx|pptx)$/iu.test(file))
    return '请用 Office 打开，在“文件—信息—检查问题—检查文档”里删去，接受或拒绝全部修订，再放进来';
  return '请用生成它的程序删去，再放进来';
}
