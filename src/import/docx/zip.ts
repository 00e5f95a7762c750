import { crc32, inflateRawSync } from 'node:zlib';
import { ImportError } from '../import-error.ts';
import { reportDamage, reportExcess } from './damage.ts';
import { explainForeignFile } from './file-kind.ts';
import { mostBytes, mostEntries } from './limits.ts';

/** The parts of a package, by name in lower case and without a leading slash: names of parts do not differ in case (ECMA-376-2, 6.2.2.3). */
export type Archive = ReadonlyMap<string, Entry>;

interface Entry {
  /** As the package has it. */
  readonly name: string;
  readonly size: number;
  readonly read: () => Uint8Array;
}

const localSignature = 0x04034b50;
const directorySignature = 0x02014b50;
const endSignature = 0x06054b50;

/**
 * Reads the directory of a zip file (PKWARE APPNOTE 4.3.12 and 4.3.16); an entry is inflated when it is read. What the directory
 * announces is checked against the limits first, and no entry can give more than was announced for it.
 */
export function openZip(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || ![localSignature, endSignature].includes(view.getUint32(0, true)))
    throw explainForeignFile(bytes);
  const end = findEnd(view);
  if (end === undefined)
    throw new ImportError('文件不完整，后面的部分缺失。', '请重新下载，或向提供者重新要一份。');
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw reportExcess(`里面有 ${count} 个部件，最多 ${mostEntries} 个`);
  const archive = new Map<string, Entry>();
  let total = 0;
  let position = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const { entry, next } = readHeader(bytes, view, position);
    position = next;
    total += entry.size;
    if (total > mostBytes) throw reportExcess(`解压后超过 ${mostBytes / 1e6} MB`);
    const key = normaliseName(entry.name);
    if (archive.has(key)) throw reportDamage(`部件 ${entry.name} 出现两次`);
    archive.set(key, entry);
  }
  return archive;
}

/** Old producers write \ for /. */
export function normaliseName(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/u, '').toLowerCase();
}

/** The record at the end stands before a comment of 65,535 bytes at most. */
function findEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  return undefined;
}

function readHeader(bytes: Uint8Array, view: DataView, at: number): { entry: Entry; next: number } {
  if (at + 46 > bytes.length || view.getUint32(at, true) !== directorySignature)
    throw reportDamage('压缩包的目录读不出来');
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const checksum = view.getUint32(at + 16, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const start = view.getUint32(at + 42, true);
  if (next > bytes.length) throw reportDamage('压缩包的目录读不出来');
  const name = Buffer.from(bytes.subarray(at + 46, nameEnd)).toString('utf8');
  const read = (): Uint8Array => {
    if ((flags & 1) !== 0)
      throw new ImportError(
        '文件是加了密码的压缩包，不能读取。',
        '请去掉密码，用 Word 或 WPS 另存为 .docx 后再导入。',
      );
    const content = inflate(takePacked(bytes, view, start, packed, name), method, size, name);
    if (content.length !== size || crc32(content) !== checksum)
      throw reportDamage(`部件 ${name} 的内容与记录不符`);
    return content;
  };
  return { entry: { name, size, read }, next };
}

function takePacked(bytes: Uint8Array, view: DataView, at: number, packed: number, name: string): Uint8Array {
  if (at + 30 > bytes.length || view.getUint32(at, true) !== localSignature)
    throw reportDamage(`部件 ${name} 读不出来`);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw reportDamage(`部件 ${name} 不完整`);
  return bytes.subarray(start, start + packed);
}

function inflate(packed: Uint8Array, method: number, size: number, name: string): Uint8Array {
  if (method === 0) return packed.slice();
  if (method !== 8) throw reportDamage(`部件 ${name} 的压缩方法读不懂`);
  try {
    // Stops as soon as more comes out than was announced.
    return new Uint8Array(inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) }));
  } catch {
    throw reportDamage(`部件 ${name} 解不开`);
  }
}
