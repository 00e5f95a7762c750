import type { SourceDocument } from './blocks.ts';
import { readDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-html.ts';
import { ImportError } from './import-error.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import type { ReadNeighbour } from './html/context.ts';
import { decodeText } from './text/decode-text.ts';
import { readText } from './text/read-text.ts';

/** Largest file that is read, in bytes: a text of this size is longer than any plan, and pictures belong beside it. */
export const largestFile = 50_000_000;

/** Largest page or text, in characters. */
const longestText = 5_000_000;

/**
 * Reads a file by what it is; only Markdown is known by its name.
 * @throws ImportError
 */
export function readSource(name: string, bytes: Uint8Array, neighbour?: ReadNeighbour): SourceDocument {
  if (bytes.length === 0) throw new ImportError('文件是空的。', '请检查文件有没有保存完整。');
  if (bytes.length > largestFile) {
    throw new ImportError(
      `文件太大，超过 ${String(largestFile / 1e6)} MB。`,
      '请把大图和附件拿出来，另外上传。',
    );
  }
  if (startsWith(bytes, zip) || startsWith(bytes, compoundFile)) return readDocx(bytes);
  refuseBinary(bytes);
  const text = decodeText(bytes);
  if (text.length > longestText) {
    throw new ImportError('文件里的文字太多，不像是一份计划或总结。', '请只留下要发布的这一份文件。');
  }
  if (looksLikeHtml(text)) return readHtml(text, neighbour);
  return /\.(?:md|mdx|markdown)$/iu.test(name) ? readMarkdown(text, neighbour) : readText(text);
}

/** What is often taken for a document, by its first bytes. */
const binaries: readonly (readonly [signature: readonly number[], message: string, advice: string])[] = [
  [
    [0x25, 0x50, 0x44, 0x46],
    '这是 PDF 文件，不能导入。',
    '请用原来的 Word 文件；只有 PDF 的，请用 Word 或 WPS 打开，另存为 .docx，再核对一遍。',
  ],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], '这是 RTF 文件，不能导入。', '请用 Word 或 WPS 打开，另存为 .docx。'],
  [[0x89, 0x50, 0x4e, 0x47], '这是图片，不能导入。', '请先识别成文字。'],
  [[0xff, 0xd8, 0xff], '这是图片，不能导入。', '请先识别成文字。'],
  [[0x52, 0x61, 0x72, 0x21], '这是 RAR 压缩包，不能导入。', '请先解压。'],
];

/** A Word file is a zip; an old one, or one with a password, is a compound file of OLE. */
const zip = [0x50, 0x4b];
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function refuseBinary(bytes: Uint8Array): void {
  const found = binaries.find(([signature]) => startsWith(bytes, signature));
  if (found) throw new ImportError(found[1], found[2]);
}

function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|div|meta|table|p)[\s>]/iu.test(
    text.slice(0, 5000),
  );
}
