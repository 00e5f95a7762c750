import { ImportError } from '../import-error.ts';

const saveAsDocx = '请用 Word 或 WPS 打开，另存为 .docx 后再导入。';

/** First bytes of what is given the name .docx by mistake; as Latin-1. */
const signatures: readonly (readonly [RegExp, string, string])[] = [
  [/^\{\\rtf/u, '文件其实是 RTF 格式，只是改名为 .docx。', saveAsDocx],
  [
    /^%PDF/u,
    '文件其实是 PDF，只是改名为 .docx。',
    '请找到生成 PDF 的 Word 文件来导入；没有的，先把文字存为 .txt。',
  ],
  [
    /^\s*(?:MIME-Version|From:|Content-Type:)/iu,
    '文件其实是单个文件网页（.mht），只是改名为 .docx。',
    saveAsDocx,
  ],
  [/^(?:ï»¿)?\s*<\?xml[^]*?progid="Word\.Document"/u, '文件其实是 Word 2003 的 XML 格式。', saveAsDocx],
  [
    /^(?:ï»¿)?\s*<(?:!doctype\s+html|html|head|meta|\?xml)/iu,
    '文件其实是网页，只是改名为 .docx。',
    '请改名为 .html 后再导入，或用 Word 打开，另存为 .docx。',
  ],
  [/^Rar!/u, '文件其实是 RAR 压缩包。', '请解压，导入里面的文件。'],
  [/^7z¼¯/u, '文件其实是 7z 压缩包。', '请解压，导入里面的文件。'],
];

const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Names of streams in an OLE compound file ([MS-CFB] 2.6: UTF-16), which tell what it holds. */
const streams: readonly (readonly [string, string, string])[] = [
  ['EncryptedPackage', '文件有打开密码，不能读取。', '请用 Word 或 WPS 打开，取消密码后保存，再导入。'],
  ['WordDocument', '文件是旧的 .doc 或 .wps 格式，不是 .docx。', saveAsDocx],
  ['Workbook', '文件是 Excel 表格，不是 Word 文件。', '请把表格复制到 Word 文件里，另存为 .docx 后再导入。'],
  [
    'PowerPoint Document',
    '文件是演示文稿，不是 Word 文件。',
    '请把文字复制到 Word 文件里，另存为 .docx 后再导入。',
  ],
];

/** Says what a file is that is not a zip package; the message is for the webmaster. */
export function explainForeignFile(bytes: Uint8Array): ImportError {
  if (bytes.length === 0) return new ImportError('文件是空的。', '请重新取得文件。');
  const text = Buffer.from(bytes.subarray(0, 2000)).toString('latin1');
  if (oleSignature.every((byte, index) => bytes[index] === byte)) {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const [, message, advice] = streams.find(([name]) => whole.includes(name, 0, 'utf16le')) ?? [];
    return new ImportError(message ?? '文件是旧的 Office 格式，不是 .docx。', advice ?? saveAsDocx);
  }
  const [, message, advice] = signatures.find(([pattern]) => pattern.test(text)) ?? [];
  return new ImportError(message ?? '文件不是 Word 文件。', advice ?? saveAsDocx);
}

/** Names of parts that tell what another zip package is; in lower case. */
const packages: readonly (readonly [RegExp, string, string])[] = [
  [/^xl\//u, '文件是 Excel 表格，不是 Word 文件。', '请把表格复制到 Word 文件里，另存为 .docx 后再导入。'],
  [/^ppt\//u, '文件是演示文稿，不是 Word 文件。', '请把文字复制到 Word 文件里，另存为 .docx 后再导入。'],
  [/^ofd\.xml$/u, '文件是 OFD 版式文件，不是 Word 文件。', '请找到生成 OFD 的 Word 文件来导入。'],
  [/^meta-inf\/manifest\.xml$/u, '文件是 OpenDocument 格式，只是改名为 .docx。', saveAsDocx],
  [/^uof\.xml$|^uof\//u, '文件是标文通（UOF）格式，只是改名为 .docx。', saveAsDocx],
];

/** Says what a zip package is that holds no Word document. */
export function explainForeignPackage(names: readonly string[]): ImportError {
  const [, message, advice] = packages.find(([pattern]) => names.some((name) => pattern.test(name))) ?? [];
  return new ImportError(
    message ?? '文件是压缩包，里面没有 Word 文档。',
    advice ?? '如果是压缩包，请解压后导入里面的文件；如果是 Word 文件，请用 Word 或 WPS 另存为 .docx。',
  );
}
