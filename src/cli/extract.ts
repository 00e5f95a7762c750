import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { findQuantities } from '../text/quantity/quantity.ts';
import { findRoutes } from '../text/route.ts';
import { readExtractOptions } from './extract-options.ts';

const read = readExtractOptions(process.argv.slice(2));
if ('text' in read) {
  (read.code === 0 ? console.log : console.error)(read.text);
  process.exitCode = read.code;
} else {
  const source = await readText(read.file);
  if ('problem' in source) {
    console.error(source.problem);
    process.exitCode = 1;
  } else {
    const text = blankTags(source.text);
    const quantities = findQuantities(text);
    const routes = findRoutes(text).map(({ code, text, start, end }) => ({ code, text, start, end }));
    console.log(JSON.stringify({ quantities, routes }));
  }
}

/** Spaces in the place of a document's tags, so that offsets stay: the end of `<Target …>` is no 大于. */
function blankTags(text: string): string {
  return text.replace(/<\/?[A-Z][A-Za-z]*(?:\s[^<>]*)?>/gu, (tag) => ' '.repeat(tag.length));
}

/** The text as it is, byte order mark included, so that offsets are those of the file. */
async function readText(file: string): Promise<{ text: string } | { problem: string }> {
  const name = file === '-' ? '标准输入' : file;
  let bytes: Buffer;
  try {
    bytes = file === '-' ? await buffer(process.stdin) : readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return { problem: `没有“${name}”这个文件。请检查文件名，有空格的要加引号。` };
    if (code === 'EISDIR') return { problem: `“${name}”是一个文件夹。请写出里面的文件。` };
    return { problem: `读不了“${name}”（${code ?? '原因不明'}）。请检查它的权限。` };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return {
      problem: `“${name}”不是 UTF-8 编码的文字。请另存为 UTF-8，docx 文件请先用 npm run import 导入。`,
    };
  }
}
