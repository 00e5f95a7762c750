import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractUsage, readExtractOptions } from '../../../src/cli/extract-options.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongtu-extract-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function extract(args: readonly string[], input = ''): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/extract.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, error: stderr };
}

describe('readExtractOptions', () => {
  it('takes one file or a hyphen', () => {
    expect(readExtractOptions(['a b.txt'])).toEqual({ file: 'a b.txt' });
    expect(readExtractOptions(['-'])).toEqual({ file: '-' });
  });

  it('explains itself, and what it does not take', () => {
    expect(readExtractOptions(['--help'])).toEqual({ text: extractUsage, code: 0 });
    expect(readExtractOptions([])).toEqual({ text: `没有写文件。\n\n${extractUsage}`, code: 2 });
    expect(readExtractOptions(['a', 'b'])).toEqual({
      text: `一次只读一个文件，收到了 2 个。\n\n${extractUsage}`,
      code: 2,
    });
    expect(readExtractOptions(['--json'])).toEqual({ text: `不认识“--json”。\n\n${extractUsage}`, code: 2 });
  });
});

describe('npm run extract', () => {
  it('prints what it finds in standard input as one line of JSON', () => {
    const { code, out, error } = extract(['-'], '😀新建国道234线约6.3公里。');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toBe(
      '{"quantities":[{"text":"约6.3公里","value":6.3,"unit":"公里","min":null,"max":null,"approximate":true,' +
        '"start":10,"end":16}],"routes":[{"code":"G234","text":"国道234","start":4,"end":9}]}\n',
    );
  });

  it('reads a file as it is, its byte order mark and its line breaks included', () => {
    const file = join(folder, '报告 1.mdx');
    writeFileSync(file, '\uFEFF---\ntitle: 总结\n---\n\n完成Y012431227路3座。\n');
    const { quantities, routes } = JSON.parse(extract([file]).out) as Record<string, unknown>;
    expect(quantities).toMatchObject([{ text: '3座', start: 33, end: 35 }]);
    expect(routes).toEqual([{ code: 'Y012', text: 'Y012431227', start: 22, end: 32 }]);
  });

  it('finds nothing in nothing', () => {
    expect(extract(['-']).out).toBe('{"quantities":[],"routes":[]}\n');
  });

  it('says in Chinese what is wrong with a file', () => {
    const latin = join(folder, 'latin.txt');
    writeFileSync(latin, Buffer.from([0xb9, 0xab, 0xc0, 0xef]));
    expect(extract(['没有.txt'])).toEqual({
      code: 1,
      out: '',
      error: '没有“没有.txt”这个文件。请检查文件名，有空格的要加引号。\n',
    });
    expect(extract([folder]).error).toBe(`“${folder}”是一个文件夹。请写出里面的文件。\n`);
    expect(extract([latin])).toEqual({
      code: 1,
      out: '',
      error: `“${latin}”不是 UTF-8 编码的文字。请另存为 UTF-8，docx 文件请先用 npm run import 导入。\n`,
    });
    expect(extract([])).toMatchObject({ code: 2, out: '' });
  });

  it('takes the tags of a document for nothing', () => {
    const { out } = extract(['-'], '共<Target measure="x">519公里</Target>。');
    expect(JSON.parse(out)).toMatchObject({
      quantities: [{ text: '519公里', min: null, start: 21, end: 26 }],
    });
  });
});
