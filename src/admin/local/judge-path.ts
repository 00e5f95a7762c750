import { realpathSync } from 'node:fs';
import path from 'node:path';
import { collections } from '../../schema/document.ts';
import { judgeFileName } from '../../schema/file-name.ts';

/** Folders that are edited, and the files that may lie in them: texts, pictures, attachments. */
const editable = new RegExp(
  `^content/(?:(?:${collections.join('|')})/.+\\.(?:mdx?|png|jpe?g|gif|webp|avif|svg|pdf|docx?|wps|xlsx?|et|csv|pptx?|dps|ofd|zip|txt)|bureaus/[^/]+\\.yaml)$`,
  'iu',
);

/**
 * Says why a file may not be written or taken away through the browser; undefined if it may. No link leads outside.
 * @param file path from the root of the project
 */
export function judgePath(root: string, file: string): string | undefined {
  if (file.split('/').some((step) => step === '..' || step === '.' || step === ''))
    return `“${file}”不是网站里的位置。`;
  if (!editable.test(file)) return `“${file}”不能在这里编辑：只编辑文件、机构、图片和附件。`;
  const refusal = judgeFileName(file);
  if (refusal) return refusal.message + refusal.advice;
  const border = realpathSync(path.join(root, 'content'));
  let place = path.join(root, file);
  for (;;) {
    try {
      const real = realpathSync(place);
      return real === border || real.startsWith(border + path.sep) ? undefined : `“${file}”在链接后面。`;
    } catch {
      place = path.dirname(place);
    }
  }
}
