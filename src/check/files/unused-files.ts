import path from 'node:path';
import type { Problem } from '../../schema/problem.ts';
import { lacksDocuments, type ComparedContent } from '../compared-content.ts';

/** Texts that may be meant to become a document. */
const texts = /\.(?:docx?|wps|rtf|odt|txt|html?|mht|pages)$/iu;

/**
 * Word files, pages and texts beside the documents that none of them offers to readers. Of one that has been imported, so that a
 * document of its name lies beside it, nothing is told.
 * @param files all files in `content/`
 */
export function findUnusedFiles(content: ComparedContent, files: readonly string[]): Problem[] {
  const { documents, files: read } = content;
  // What a document with errors offers is not known, nor what one that is left out does.
  if (documents.length < read.length || lacksDocuments(content)) return [];
  const used = new Set(documents.flatMap(({ assets }) => assets.map(({ file }) => file)));
  const stems = new Set(read.map(stemOf));
  return files
    .filter((file) => /^content\/(?:plans|summaries|papers)\//u.test(file) && texts.test(file))
    .filter((file) => !used.has(file) && !stems.has(stemOf(file)) && !/\.mdx?\./iu.test(file))
    .map((file) => ({
      rule: 'unused-file',
      severity: 'warning',
      file,
      line: 1,
      column: 1,
      message: '没有文件用到它，不会发布。',
      advice:
        '要当作正文，请运行 npm run import；要当作附件，请写进 attachments；只是留底，请移出 content/。',
    }));
}

function stemOf(file: string): string {
  return file.slice(0, file.length - path.posix.extname(file).length);
}
