import { judgeAsset, judgePicture } from '../../attachments/assets.ts';
import type { Problem } from '../../schema/problem.ts';
import { walkFolder } from '../../source/border/walk-folder.ts';
import type { ComparedContent } from '../compared-content.ts';

/**
 * Files that are published as they are and whose content is not what their name says: pictures and attachments of documents, pictures
 * of the pages that maintainers write, and SVG wherever it is published.
 * @param files all files in `content/`
 */
export function findWrongContent(
  { root, documents }: Pick<ComparedContent, 'root' | 'documents'>,
  files: readonly string[],
): Problem[] {
  const assets = new Set(documents.flatMap(({ assets: own }) => own.map(({ file }) => file)));
  const ofPages = files.filter((file) => file.startsWith('content/pages/'));
  const ofPublic = walkFolder(root, 'public', () => false).files;
  const pictures = ofPages.filter((file) => /\.(?:png|jpe?g|gif|webp|avif)$/iu.test(file));
  // A page takes its pictures from wherever it likes.
  const drawings = [...files, ...ofPublic].filter((file) => /\.svg$/iu.test(file));
  const packed = [...ofPages, ...ofPublic].filter((file) => /\.svgz$/iu.test(file));
  return [
    ...packed.map((file) => ({ severity: 'error' as const, file, line: 1, column: 1, ...packedSvg })),
    ...[...new Set([...assets, ...pictures])].flatMap((file) => {
      const refusal = judgeAsset(root, file);
      return refusal ? [{ severity: 'error' as const, file, line: 1, column: 1, ...refusal }] : [];
    }),
    ...drawings.flatMap((file) =>
      judgePicture(root, file).map((fault) => ({ severity: 'error' as const, file, ...fault })),
    ),
  ];
}

/** Nobody sees what is in it, and the server says that it is a picture. */
const packedSvg = {
  rule: 'unsafe-svg',
  message: '这是压缩过的 SVG（.svgz），看不出里面有什么。',
  advice: '请解压成 .svg，或者存成 PNG。',
};

/** Files of documents whose names differ in letter case only: where that makes no difference, one would lie over the other. */
export function findDuplicateFiles({ documents }: Pick<ComparedContent, 'documents'>): Problem[] {
  const owners = new Map<string, string>();
  const files = new Set(documents.flatMap(({ assets }) => assets.map(({ file }) => file)));
  return [...files].sort().flatMap((file) => {
    const key = file.normalize('NFC').toLowerCase();
    const owner = owners.get(key);
    owners.set(key, owner ?? file);
    if (owner === undefined) return [];
    const message = `文件名和 ${owner} 只差大小写，有的系统分不开这两个文件。`;
    const advice = '请给其中一个改名，用到它的文件里也改过来。';
    return [{ rule: 'duplicate-url', severity: 'error' as const, file, line: 1, column: 1, message, advice }];
  });
}
