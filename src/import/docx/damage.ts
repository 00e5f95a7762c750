import { ImportError } from '../import-error.ts';

const saveAgain = '请用 Word 或 WPS 打开，另存为 .docx 后再导入；打不开的，请重新取得文件。';

/** @param detail Chinese, without 。 */
export function reportDamage(detail: string): ImportError {
  return new ImportError(`文件已损坏：${detail}。`, saveAgain);
}

/** @param detail Chinese, without 。 */
export function reportExcess(detail: string): ImportError {
  return new ImportError(
    `文件过大：${detail}。`,
    '请用 Word 或 WPS 打开，压缩图片、删去不公开的部分，或拆成几个文件，另存为 .docx 后再导入。',
  );
}
