import { createPublicKey, verify } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { enterContent, type Entering } from '../../../../src/record/log/enter-content.ts';
import { checkpointFile, entriesFile, logFolder, sizesFile } from '../../../../src/record/log/log-folder.ts';
import { readLogInFolder, readLogOfProject } from '../../../../src/record/log/log-source.ts';
import { publishLog } from '../../../../src/record/log/publish-log.ts';
import { readRecord } from '../../../../src/record/log/read-record.ts';
import { makeSecret, readSigningKey } from '../../../../src/record/log/signing-key.ts';
import { site } from '../../../../src/schema/site.ts';
import type { LoggedDocument } from '../../../../src/transparency/entry/document-tree.ts';
import { judgeFile } from '../../../../src/transparency/log/judge-file.ts';
import { openLog } from '../../../../src/transparency/log/open-log.ts';
import { writeVerifierKey } from '../../../../src/transparency/note/verifier-key.ts';
import { makeDocument, makeKey, origin } from '../../transparency/log.ts';

const settings = site.parse({
  name: '云溪交通公开',
  description: '云溪县的交通计划和总结。',
  domain: 'https://jt.yunxi.example',
});
const secret = makeSecret(origin, new Uint8Array(32).fill(7));
const logKey = writeVerifierKey(makeKey().verifier);
const documents = Array.from({ length: 260 }, (_, index) =>
  makeDocument(`plans/yunxi/${String(index).padStart(3, '0')}`, `新改建农村公路${String(index)}公里。`),
);

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'record-'));
  mkdirSync(path.join(root, 'content'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const enterAll = (given: readonly LoggedDocument[], rest: Partial<Entering> = {}) =>
  enterContent(root, { site: settings, documents: given, date: '2031-03-01', secret: undefined, ...rest });
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const change = (file: string, edit: (text: string) => string): void => {
  const text = read(file);
  expect(edit(text)).not.toBe(text);
  writeFileSync(path.join(root, file), edit(text));
};

describe('enterContent', () => {
  it('writes what is published as lines that anybody can read, and nothing when nothing has changed', () => {
    expect(enterAll(documents.slice(0, 2))).toEqual({
      origin,
      added: [expect.anything(), expect.anything()],
      size: 2,
      isSigned: false,
    });
    expect(read(entriesFile(0))).toMatch(
      /^tongtu\.published\.v1\nplans\/yunxi\/000\n2031-03-01\n2\n\S{44}\n\ntongtu\.published\.v1\nplans\/yunxi\/001\n2031-03-01\n2\n\S{44}\n$/u,
    );
    expect(read(sizesFile)).toMatch(/^2 \S{44} 2031-03-01\n$/u);
    expect(read(checkpointFile)).toMatch(/^jt\.yunxi\.example\/log\n2\n\S{44}\n\n$/u);
    const before = readdirSync(path.join(root, logFolder)).map((name) => read(`${logFolder}/${name}`));
    expect(enterAll(documents.slice(0, 2), { date: '2031-04-01' }).added).toEqual([]);
    expect(readdirSync(path.join(root, logFolder)).map((name) => read(`${logFolder}/${name}`))).toEqual(
      before,
    );
  });

  it('goes on behind what was entered: a full file stays as it is', () => {
    enterAll(documents.slice(0, 255));
    enterAll(documents.slice(0, 257));
    const full = read(entriesFile(0));
    enterAll(documents.slice(1));
    expect(read(entriesFile(0))).toBe(full);
    const record = readRecord(root);
    expect(record?.sizes).toEqual([255, 257, 261]);
    expect(record?.entries.slice(257).map(({ kind, document }) => `${kind} ${document}`)).toEqual([
      'withdrawn plans/yunxi/000',
      'published plans/yunxi/257',
      'published plans/yunxi/258',
      'published plans/yunxi/259',
    ]);
  });

  it('signs, and signs anew what was unsigned', () => {
    enterAll(documents.slice(0, 2));
    const signed = { site: { ...settings, logKey }, secret };
    expect(enterAll(documents.slice(0, 2), signed)).toMatchObject({ added: [], size: 2, isSigned: true });
    expect(read(checkpointFile)).toMatch(/\n\n— jt\.yunxi\.example\/log \S+\n$/u);
    expect(readRecord(root)?.sizes).toEqual([2]);
  });

  it.each<[string, Partial<Entering>, RegExp]>([
    [
      'a site without a domain',
      { site: site.parse({ name: '甲', description: '乙。' }) },
      /没有写网站的正式域名/u,
    ],
    [
      'a key that the site does not tell',
      { secret },
      /没有写登记的公钥，读者就不能核对签名。请加上一行 logKey: jt\.yunxi\.example\/log\+/u,
    ],
    [
      'a key that is another than the site tells',
      { secret: makeSecret(origin, new Uint8Array(32)), site: { ...settings, logKey } },
      /请用同一把/u,
    ],
    [
      'a key of another log',
      { secret: makeSecret('jt.baishi.example/log'), site: { ...settings, logKey } },
      /密钥是 jt\.baishi\.example\/log 的/u,
    ],
    ['a key that is cut off', { secret: secret.slice(0, -5), site: { ...settings, logKey } }, /密钥不完整/u],
    ['no key where there was one', { site: { ...settings, logKey } }, /不能接着不签/u],
  ])('refuses %s, and writes nothing', (_, rest, message) => {
    expect(() => enterAll(documents.slice(0, 1), rest)).toThrow(message);
    expect(existsSync(path.join(root, logFolder))).toBe(false);
  });

  it('signs nothing that was written anew under the old signature', () => {
    const signed = { site: { ...settings, logKey }, secret };
    enterAll(documents.slice(0, 2), signed);
    const [, signature = ''] = read(checkpointFile).split('\n\n');
    rmSync(path.join(root, logFolder), { recursive: true });
    enterAll(documents.slice(1, 3));
    change(checkpointFile, (text) => text + signature);
    expect(() => enterAll(documents, signed)).toThrow(/checkpoint\.txt 的签名不对：登记在签名以后改过/u);
  });

  it('refuses to go on under another name', () => {
    enterAll(documents.slice(0, 1));
    const moved = { ...settings, domain: 'https://jt.baishi.example' };
    expect(() => enterAll(documents.slice(0, 2), { site: moved })).toThrow(/一份登记不能换名字/u);
  });
});

describe('readRecord', () => {
  beforeEach(() => {
    enterAll(documents.slice(0, 3));
    enterAll(documents.slice(0, 5));
  });

  it.each<[string, string, (text: string) => string, RegExp]>([
    [
      'altered entry',
      entriesFile(0),
      (text) => text.replace('2031-03-01', '2031-02-01'),
      /000\.txt 前 3 条和2031-03-01登记的（.*第 1 行）不一样/u,
    ],
    [
      'dropped entry',
      entriesFile(0),
      (text) =>
        text
          .split(/(?<=\n)\n/u)
          .slice(1)
          .join('\n'),
      /000\.txt:\d+ 到这里只有 4 条，登记了 5 条/u,
    ],
    [
      'entries in another order',
      entriesFile(0),
      (text) =>
        text
          .split(/(?<=\n)\n/u)
          .toReversed()
          .join('\n'),
      /不一样/u,
    ],
    [
      'entry that a merge has left',
      entriesFile(0),
      (text) => `<<<<<<< HEAD\n${text}`,
      /000\.txt:1 这一条不是登记时的写法/u,
    ],
    ['altered size', sizesFile, (text) => text.replace(/^3/u, '2'), /不一样/u],
    [
      'dropped size',
      sizesFile,
      (text) => text.split('\n').slice(0, 1).join('\n'),
      /checkpoint\.txt:2 和 .*的最后一行不一样/u,
    ],
    ['line of a size that is none', sizesFile, (text) => `x${text}`, /sizes\.txt:1 不是登记时的写法/u],
    [
      'altered checkpoint',
      checkpointFile,
      (text) => text.replace('\n5\n', '\n4\n'),
      /sizes\.txt:2 比检查点的 4 条多/u,
    ],
    ['checkpoint that is none', checkpointFile, () => '没有了', /checkpoint\.txt:1 不是检查点/u],
  ])('sees an %s', (_, file, edit, message) => {
    change(file, edit);
    expect(() => readRecord(root)).toThrow(message);
    expect(() => readRecord(root)).toThrow(/登记过的不能改：请从 git 里恢复这个文件/u);
  });

  it.each([entriesFile(0), checkpointFile])('sees that %s is gone', (file) => {
    rmSync(path.join(root, file));
    expect(() => readRecord(root)).toThrow(/没有了/u);
  });

  it('follows no link', () => {
    const [from, to] = [path.join(root, entriesFile(0)), path.join(root, 'elsewhere.txt')];
    cpSync(from, to);
    rmSync(from);
    symlinkSync(to, from);
    expect(() => readRecord(root)).toThrow(/000\.txt 这是链接/u);
  });

  it('does not count what somebody who was interrupted has left behind the checkpoint', () => {
    const before = readRecord(root);
    const files = [entriesFile(0), sizesFile] as const;
    const checkpoint = read(checkpointFile);
    enterAll(documents.slice(0, 9));
    const left = files.map(read);
    writeFileSync(path.join(root, checkpointFile), checkpoint);
    mkdirSync(path.join(root, '.tongtu/recording-1'), { recursive: true });
    expect(readRecord(root)).toEqual(before);
    enterAll(documents.slice(0, 9));
    expect(files.map(read)).toEqual(left);
  });

  it.each([
    ['entries and sizes', (): void => undefined],
    [
      'entries',
      (): void => {
        change(sizesFile, (text) => text.split('\n').slice(0, 2).join('\n'));
      },
    ],
  ])('does not go on from an older checkpoint: %s stand behind it', (_, cut) => {
    const checkpoint = read(checkpointFile);
    enterAll(documents.slice(0, 9));
    writeFileSync(path.join(root, checkpointFile), checkpoint);
    cut();
    expect(() => enterAll(documents.slice(0, 9))).toThrow(
      /checkpoint\.txt:2 检查点只到第 5 条，后面还有登记.*请从 git 里恢复整个文件夹/u,
    );
  });
});

describe('publishLog', () => {
  it('publishes a log that can be asked, in the site as in the project', async () => {
    const [document] = documents;
    const dist = path.join(root, 'dist');
    publishLog(root, dist);
    expect(existsSync(dist)).toBe(false);
    enterAll(documents);
    publishLog(root, dist);
    for (const files of [readLogOfProject(root), readLogInFolder(path.join(dist, 'log'))]) {
      const open = () => openLog(files);
      expect(await judgeFile(JSON.stringify(document), { key: undefined, open })).toMatchObject({
        state: 'right',
      });
      expect(await judgeFile(read(checkpointFile), { key: undefined, open })).toMatchObject({
        state: 'right',
      });
    }
  });
});

describe('makeSecret', () => {
  it('makes another key each time, whose text is read again', () => {
    const [one, other] = [makeSecret(origin), makeSecret(origin)].map(readSigningKey);
    expect(one && other && writeVerifierKey(one.verifier)).not.toBe(
      other && writeVerifierKey(other.verifier),
    );
    expect(readSigningKey(secret.replace('+AQ', '+Ag'))).toBeUndefined();
  });

  it('signs as any program of Ed25519 can verify', () => {
    const { verifier, sign } = makeKey();
    const head = Buffer.from('302a300506032b6570032100', 'hex');
    const key = createPublicKey({
      key: Buffer.concat([head, verifier.publicKey]),
      format: 'der',
      type: 'spki',
    });
    expect(verify(null, Buffer.from('x\n'), key, sign('x\n').signature)).toBe(true);
  });
});
