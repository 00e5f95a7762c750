import { imageSize } from 'image-size';
import { takeHead } from '../../source/picture-head.ts';
import type { Refusal } from '../../schema/explain.ts';
import { wantedKinds, type Wanted } from './kinds.ts';
import { isMarkup, nameContent, nameTypes } from './name-content.ts';
import { decodeXml, openPackage, readPart } from './package.ts';

const saveAgain = '请用原来的程序打开，另存为这种格式，不要只改扩展名；来历不明的，不要发布。';

/**
 * What is wrong with a content for the extension that it is to be published under; undefined if nothing is. Programs go by the
 * extension, and some by the content: a file is published only where both say the same.
 * @param extension in lower case, with its point
 * @param bytes all of them, or as many as `bytesNeeded`
 */
export function judgeContent(extension: string, bytes: Uint8Array): Refusal | undefined {
  const rule = 'file-content';
  const wanted = wantedKinds[extension];
  if (!wanted) return undefined;
  if (bytes.length === 0) return { rule, message: '文件是空的。', advice: '请重新取得文件。' };
  const told = judge(wanted, bytes);
  if (told === undefined) return undefined;
  if (told !== 'other') return { rule, ...told };
  // The beginning is right, and the rest is not there.
  const [type = ''] = wanted.form === 'picture' ? wanted.types : [];
  if (nameTypes(bytes).includes(type))
    return { rule, message: '图片读不出来，文件可能损坏。', advice: '请重新取得图片。' };
  return { rule, message: `扩展名是 ${extension}，内容却是${nameContent(bytes)}。`, advice: saveAgain };
}

type Told = Pick<Refusal, 'message' | 'advice'>;

function judge(wanted: Wanted, bytes: Uint8Array): Told | 'other' | undefined {
  switch (wanted.form) {
    case 'picture':
      return judgePicture(bytes, wanted.types);
    case 'signature':
      return nameTypes(bytes).includes(wanted.type) ? undefined : 'other';
    case 'text':
      return judgeText(bytes);
    case 'package':
      return judgePackage(bytes, wanted.main);
    case 'compound':
      return judgeCompound(bytes, wanted.streams, wanted.main);
  }
}

/** Dots of a picture: a map of a county has some forty million. A browser takes four bytes of memory for each, however small the file. */
const mostDots = 100_000_000;

function judgePicture(bytes: Uint8Array, types: readonly string[]): Told | 'other' | undefined {
  const { type = '', width = 0, height = 0 } = measurePicture(bytes) ?? {};
  if (!types.includes(type)) return 'other';
  if (!(width > 0 && height > 0))
    return { message: '图片读不出来，文件可能损坏。', advice: '请重新取得图片。' };
  if (width * height <= mostDots) return undefined;
  return {
    message: `图片有 ${String(width)}×${String(height)} 点，读者的电脑和手机打不开。`,
    advice: '请缩小；要看细节的，另存为 PDF 作为附件。',
  };
}

function measurePicture(bytes: Uint8Array): { type?: string; width: number; height: number } | undefined {
  try {
    return imageSize(takeHead(bytes));
  } catch {
    return undefined;
  }
}

function judgeText(bytes: Uint8Array): Told | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const [message, advice] = ['文件不是 UTF-8 编码的文字。', '请另存为 UTF-8 编码；表格请选“CSV UTF-8”。'];
    return { message, advice };
  }
  if (isMarkup(text)) return { message: '扩展名说是文字，内容却是网页。', advice: '请另存为纯文字。' };
  // eslint-disable-next-line no-control-regex -- these are what no text has
  if (/[\0-\x08\x0E-\x1F\x7F]/u.test(text))
    return { message: '里面有不属于文字的控制字符。', advice: '请另存为纯文字。' };
  return undefined;
}

/** Whether it is a package that has its main part, and no program in it. */
function judgePackage(bytes: Uint8Array, main: RegExp): Told | 'other' | undefined {
  if (isCompound(bytes) && hasStream(bytes, 'EncryptedPackage'))
    return { message: '文件有打开密码，读者打不开。', advice: '请取消密码以后再存一次。' };
  if (!nameTypes(bytes).includes('zip')) return 'other';
  const archive = openPackage(bytes);
  if (!archive)
    return {
      message: '文件里的压缩包读不出来，或者解开以后太大。',
      advice: '请用原来的程序打开，另存一次；图片多的，先压缩图片。',
    };
  const names = [...archive.keys()];
  const types = decodeXml(readPart(archive, '[content_types].xml', mostTypesBytes) ?? new Uint8Array());
  if (names.some((name) => /vbaproject|macrosheets\//u.test(name)) || /macroEnabled/iu.test(types))
    return { message: '文件里有宏，就是程序。', advice: '请另存为不带宏的格式。' };
  return main.test(types) || names.some((name) => main.test(name)) ? undefined : 'other';
}

/** A list of content types is a few kilobytes. */
const mostTypesBytes = 2_000_000;

function judgeCompound(
  bytes: Uint8Array,
  streams: readonly string[],
  main: RegExp | undefined,
): Told | 'other' | undefined {
  if (!isCompound(bytes)) return main ? judgePackage(bytes, main) : 'other';
  if (!streams.some((name) => hasStream(bytes, name))) return 'other';
  if (hasStream(bytes, '_VBA_PROJECT'))
    return { message: '文件里有宏，就是程序。', advice: '请删去宏，或者另存为不带宏的格式。' };
  return undefined;
}

/** [MS-CFB] 2.2. */
function isCompound(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 8)).toString('hex') === 'd0cf11e0a1b11ae1';
}

/** The directory has the names of streams in UTF-16, each with a zero at its end ([MS-CFB] 2.6.1). */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return whole.includes(Buffer.from(`${name}\0`, 'utf16le'));
}
