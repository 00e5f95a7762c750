import { describe, expect, it } from 'vitest';
import { createFiles } from '../../../src/transparency/log/create-files.ts';
import { judgeFile } from '../../../src/transparency/log/judge-file.ts';
import { proveParagraph } from '../../../src/transparency/log/judge-saved.ts';
import { lookUpInFull } from '../../../src/transparency/log/look-up-in-full.ts';
import { openLog } from '../../../src/transparency/log/open-log.ts';
import type { ReadRecord } from '../../../src/record/log/read-record.ts';
import { complete, makeDocument, makeKey, origin, publishAll } from './log.ts';

const key = makeKey();
const { verifier } = key;

/** 600 documents, of which one is altered, one goes, and one comes back. */
const many = Array.from({ length: 600 }, (_, index) =>
  makeDocument(
    `plans/yunxi/${String(index).padStart(3, '0')}`,
    `新改建农村公路${String(index)}公里。`,
    '实施危桥改造3座。',
  ),
);
const [first, second, third, ...others] = many;
if (!first || !second || !third) throw new Error('too few');
const corrected = makeDocument(second.id, '新改建农村公路11公里。', '实施危桥改造3座。');
const publications = [
  [first, second],
  [first, corrected],
  [corrected, third],
  [first, corrected, third, ...others],
];
const record = publishAll(publications, key);

const open = (
  of: ReadRecord = record,
  replace: (path: string, bytes?: Uint8Array) => Uint8Array | undefined = (_, bytes) => bytes,
) => {
  const files = createFiles(of);
  return () => openLog((path) => Promise.resolve(replace(path, files.get(path))), verifier);
};
const judge = (written: string, opened = open(), by: typeof verifier | undefined = verifier) =>
  judgeFile(written, { key: by, open: opened });

describe('createFiles', () => {
  it('has the tiles of the present size, and those of earlier ones that are not full', () => {
    const paths = [...createFiles(record).keys()].filter((path) => path.startsWith('tile/'));
    expect(record.sizes).toEqual([2, 3, 5, 603]);
    expect(paths.sort()).toEqual(
      ['0/000', '0/001', '0/002.p/91', '1/000.p/2', 'entries/000', 'entries/001', 'entries/002.p/91'].map(
        (path) => `tile/${path}`,
      ),
    );
    const early = [...createFiles(publishAll(publications.slice(0, 2), key)).keys()];
    expect(early).toContain('tile/0/000.p/2');
    expect(early).toContain('tile/entries/000.p/3');
  });

  it('gives the same bytes for the same publications', () => {
    expect(createFiles(publishAll(publications, key))).toEqual(createFiles(record));
  });
});

describe('judgeFile', () => {
  it('knows a document as it was entered last', async () => {
    expect(await judge(JSON.stringify(corrected))).toEqual({
      state: 'right',
      sentences: [
        '标题和各段文字，和最近一次登记的（2031-03-02，第 3 条）一字不差。',
        expect.stringContaining('没有登记，请以文字为准'),
        '各次登记：2031-03-01、2031-03-02。',
        `检查点：${origin}，603 条，签名对。`,
      ],
    });
  });

  it('knows one as it was entered before it was altered, and one that went and came back', async () => {
    expect(await judge(JSON.stringify(second))).toMatchObject({
      state: 'earlier',
      sentences: [
        '标题和各段文字，和 2031-03-01 登记的（第 2 条）一字不差；后来又有变动。',
        expect.stringContaining('没有登记，请以文字为准'),
        '各次登记：2031-03-01、2031-03-02。',
        expect.any(String),
      ],
    });
    expect((await judge(JSON.stringify(first))).sentences[2]).toBe(
      '各次登记：2031-03-01、2031-03-03 撤下、2031-03-04。',
    );
  });

  it.each([
    ['a digit of a paragraph', { ...third, paragraphs: [{ id: 'p-0', text: '新改建农村公路12公里。' }] }],
    ['the title', { ...third, data: { ...third.data, title: '别的' } }],
    ['the order of paragraphs', { ...third, paragraphs: third.paragraphs.toReversed() }],
    ['an anchor', { ...third, paragraphs: third.paragraphs.map((one) => ({ ...one, id: `${one.id}x` })) }],
  ])('does not know a document of which %s is another', async (_, document) => {
    expect(await judge(JSON.stringify(document))).toMatchObject({
      state: 'unknown',
      sentences: ['这份文件登记过，但是没有一次和保存的一样。', expect.any(String)],
    });
  });

  it('believes no lookup of a log at hand that leaves out what was entered later', async () => {
    const files = createFiles(record);
    const hide = (path: string): Promise<Uint8Array | undefined> => {
      const text = new TextDecoder().decode(files.get(path));
      const hidden = text.replace(`2 ${corrected.id}\n`, '');
      return Promise.resolve(path.startsWith('lookup/') ? new TextEncoder().encode(hidden) : files.get(path));
    };
    const saved = JSON.stringify(second);
    expect(await judge(saved, () => openLog(hide, verifier))).toMatchObject({ state: 'right' });
    expect(await judge(saved, () => openLog(lookUpInFull(hide), verifier))).toMatchObject({
      state: 'earlier',
    });
    const without = lookUpInFull((path) =>
      Promise.resolve(path.startsWith('lookup/') ? undefined : files.get(path)),
    );
    expect(await judge(saved, () => openLog(without, verifier))).toMatchObject({ state: 'earlier' });
    const renamed = lookUpInFull((path) => {
      const bytes = files.get(path)?.slice();
      // The first letter of the document of the third entry.
      const entry = new TextEncoder().encode(`published.v1\n${corrected.id}\n2031-03-02`);
      const at = bytes ? Buffer.from(bytes).indexOf(entry) : -1;
      if (bytes && at >= 0) bytes[at + 'published.v1\n'.length] = 'q'.charCodeAt(0);
      return Promise.resolve(bytes);
    });
    expect(await judge(saved, () => openLog(renamed, verifier))).toMatchObject({ state: 'wrong' });
  });

  it('knows nothing of a document that was never entered', async () => {
    expect((await judge(JSON.stringify(makeDocument('plans/baishi/2031', '甲')))).sentences[0]).toBe(
      '登记里没有这份文件。',
    );
  });

  it('believes the proof of a paragraph without the log, whatever comes after', async () => {
    const proof = await proveParagraph(third, 'p-1', await open()());
    const noLog = () => Promise.reject(new Error('asked for the log'));
    expect(await judge(proof ?? '', noLog)).toEqual({
      state: 'right',
      sentences: [
        '这一段在 2031-03-03 登记的 plans/yunxi/002 里，是登记的第 5 条。',
        '原文是：“实施危桥改造3座。”',
        `检查点：${origin}，603 条，签名对。`,
      ],
    });
    expect(await judge(proof ?? '', noLog, makeKey(8).verifier)).toEqual({
      state: 'wrong',
      sentences: ['检查点没有用这把公钥对应的密钥签过名。'],
    });
  });

  it('gives no proof of a paragraph that is not in a document, nor of a document that is not in the log', async () => {
    const log = await open()();
    expect(await proveParagraph(third, 'p-9', log)).toBeUndefined();
    expect(await proveParagraph(makeDocument(third.id, '别的'), 'p-0', log)).toBeUndefined();
  });

  it('sees every byte of a proof that was altered', async () => {
    const proof = (await proveParagraph(first, 'p-0', await open()())) ?? '';
    const extra = /extra (\S+)/u.exec(proof)?.[1] ?? '';
    const forged = Buffer.from(extra, 'base64').toString().replace('公路0公里', '公路9公里');
    const altered = [
      proof.replace(extra, Buffer.from(forged).toString('base64')),
      proof.replace(/index \d+/u, 'index 4'),
      proof.replace(/\n[A-Za-z0-9+/]{43}=\n/u, '\n'),
      proof.replace('\n603\n', '\n602\n'),
      proof.replace(/— (\S+) (\S{8})/u, (_, name: string) => `— ${name} AAAAAAAA`),
      'c2sp.org/tlog-proof@v1\n',
    ];
    for (const one of altered) {
      expect(one).not.toBe(proof);
      expect((await judge(one)).state).toBe('wrong');
    }
  });

  it('sees that the log has grown from a checkpoint that was saved', async () => {
    for (const count of [1, 2, 3, 4]) {
      const { checkpoint, sizes } = publishAll(publications.slice(0, count), key);
      expect(await judge(checkpoint)).toMatchObject({
        state: 'right',
        sentences: [expect.stringContaining(`（${String(sizes.at(-1))} 条）`), expect.any(String)],
      });
    }
  });

  it.each([
    ['altered', [[makeDocument(first.id, '别的'), second], ...publications.slice(1)]],
    ['dropped', publications.slice(1)],
    ['put in another order', [publications[1] ?? [], publications[0] ?? [], ...publications.slice(2)]],
    ['taken away at the end', publications.slice(0, 2)],
  ])('sees that entries were %s since a checkpoint was saved', async (_, other) => {
    const saved = publishAll(publications.slice(0, 3), key).checkpoint;
    expect(await judge(saved, open(publishAll(other, key)))).toEqual({
      state: 'wrong',
      sentences: ['登记不是从保存的检查点接着往下记的：以前记的有改动、删去或者换了次序的。'],
    });
  });

  it('sees that the checkpoint of another site was saved', async () => {
    const { checkpoint } = publishAll(publications);
    expect((await judge(checkpoint.replace(origin, 'jt.baishi.example/log'))).sentences).toEqual([
      '检查点属于另一个网站的登记。',
    ]);
  });

  it('sees a signature of another key, and one that was altered', async () => {
    const forged = record.checkpoint.replace(/(— \S+ \S{20})\S{4}/u, '$1AAAA');
    expect(
      (await judge(JSON.stringify(third), open(complete({ ...record, checkpoint: forged })))).sentences,
    ).toEqual(['检查点的签名不对：它不是用这把公钥对应的密钥签的，或者签了以后被改过。']);
  });

  it.each(['tile/0/000', 'tile/1/000.p/2', 'tile/entries/000'])('sees that %s was altered', async (path) => {
    const flip = (asked: string, bytes?: Uint8Array) =>
      asked === path ? bytes?.with(40, (bytes[40] ?? 0) ^ 1) : bytes;
    expect((await judge(JSON.stringify(first), open(record, flip))).state).toBe('wrong');
  });

  it.each(['tile/0/000', 'tile/entries/000'])(
    'sees that %s is missing, or has lost its end',
    async (path) => {
      const gone = await judge(
        JSON.stringify(first),
        open(record, (asked, bytes) => (asked === path ? undefined : bytes)),
      );
      expect(gone).toEqual({ state: 'wrong', sentences: [`登记里缺一个文件。（${path}）`] });
      const cut = await judge(
        JSON.stringify(first),
        open(record, (asked, bytes) => (asked === path ? bytes?.subarray(0, -1) : bytes)),
      );
      expect(cut.state).toBe('wrong');
    },
  );

  it('says that there is no log', async () => {
    expect(
      (await judge(JSON.stringify(first), () => openLog(() => Promise.resolve(undefined)))).sentences,
    ).toEqual(['这里没有发布登记。']);
  });

  it.each([
    [
      '{"id":"plans/x/2031"}',
      '这不是一份文件的数据，或者不完整：能核对的是文件网址后面加 index.json 得到的那一份，指标、项目的数据没有登记。',
    ],
    ['随便写的', '检查点不是规定的写法，或者不完整。'],
    ['', '检查点不是规定的写法，或者不完整。'],
    ['c2sp.org/tlog-proof@v2\n', '这不是一段文字的证明，或者不完整。'],
  ])('says of %j what it is not', async (written, sentence) => {
    expect(await judge(written)).toEqual({ state: 'wrong', sentences: [sentence] });
  });
});
