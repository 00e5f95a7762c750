import { judgeFileName } from '../../schema/file-name.ts';
import { collections, idOf, type ComparedDocument } from '../../schema/document.ts';

/** `content/plans/yunxi/2024.mdx`, `/plans/yunxi/2024/` and `plans/yunxi/2024` are one document. */
export function readDocumentId(written: string): string {
  return idOf(written.replaceAll('\\', '/').replace(/^\.?\/+|\/+$/gu, ''));
}

/** A document that is to have another address. */
export interface Relocation {
  /** Files from the project's root. */
  readonly file: string;
  readonly newFile: string;
}

/**
 * Where the file of a document goes when its address is changed.
 * @param from id of the document
 * @param to the new one
 * @param files all document files
 * @returns or why it cannot be done, in Chinese
 */
export function planRelocation(
  from: string,
  to: string,
  files: readonly string[],
  documents: readonly Pick<ComparedDocument, 'file' | 'assets'>[],
): Relocation | { readonly refusal: string } {
  const file = files.find((one) => idOf(one) === from);
  if (file === undefined) return { refusal: `没有文件 ${from}。请写网址里的路径，例如 plans/yunxi/2024。` };
  const taken = files.find((one) => idOf(one).toLowerCase() === to.toLowerCase() && one !== file);
  if (taken !== undefined) return { refusal: `${taken} 已经有了，请换一个名字。` };
  if (to === from) return { refusal: '新的位置和原来的一样。' };
  const [collection, ...steps] = to.split('/');
  if (!collections.some((name) => name === collection) || steps.length < 2 || steps.includes(''))
    return { refusal: `新的位置“${to}”不在 plans/机构代号/、summaries/机构代号/ 或者 papers/机构代号/ 里。` };
  const newFile = `content/${to}.mdx`;
  const refusal = judgeFileName(newFile);
  if (refusal) return { refusal: `${refusal.message}${refusal.advice}` };
  const document = documents.find((one) => one.file === file);
  const isMovedAway = folderOf(file) !== folderOf(newFile);
  if (isMovedAway && (!document || document.assets.length > 0))
    return {
      refusal: `换文件夹的文件不能带图片和附件：它们的位置是从 ${file} 算起的。请先改名，或者手工移动。`,
    };
  return { file, newFile: newFile.replace(/\.mdx$/u, file.endsWith('.md') ? '.md' : '.mdx') };
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}
