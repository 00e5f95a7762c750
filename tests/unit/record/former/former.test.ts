import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { followMoved } from '../../../../src/record/former/follow.ts';
import { readFormer } from '../../../../src/record/former/read-former.ts';
import { listNotices } from '../../../../src/record/former/list-notices.ts';
import { listWithdrawn } from '../../../../src/record/former/withdraw.ts';
import { addFormer } from '../../../../src/record/former/write-former.ts';
import { listFates } from '../../../../src/record/list-fates.ts';
import { formerFile } from '../../../../src/schema/former.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'former-'));
  mkdirSync(path.join(root, 'content'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const date = '2031-03-01';
const moved = { from: 'plans/yunxi/2024', to: 'plans/yunxi/2024-要点', date };
const withdrawn = {
  address: 'plans/yunxi/2023',
  title: '云溪县2023年工作计划',
  date,
  reason: '漏了附件：重新发布。',
};

describe('addFormer', () => {
  it('writes what is read again, behind what is there, and keeps comments', () => {
    addFormer(root, { moved: [moved], withdrawn: [] });
    const file = path.join(root, formerFile);
    writeFileSync(file, readFileSync(file, 'utf8').replace('moved:', '# 张三改的\nmoved:'));
    const second = { ...moved, from: 'plans/yunxi/2022', to: 'plans/yunxi/2022-要点' };
    addFormer(root, { moved: [second], withdrawn: [withdrawn] });
    expect(readFormer(root)).toMatchObject({
      former: { moved: [moved, second], withdrawn: [withdrawn] },
      problems: [],
    });
    expect(readFileSync(file, 'utf8')).toMatch(
      /^# 以前的网址.*\n(?:\n)?# 张三改的\nmoved:\n {2}- from: plans\/yunxi\/2024\n/u,
    );
  });
});

describe('readFormer', () => {
  it('has nothing to tell where there is no file', () => {
    expect(readFormer(root)).toMatchObject({ former: { moved: [], withdrawn: [] }, problems: [] });
  });

  it('tells what is written wrongly, with its place', () => {
    writeFileSync(
      path.join(root, formerFile),
      'moved:\n  - from: /plans/yunxi/2024/\n    to: plans/yunxi/x\n    date: 2031-3-1\n',
    );
    expect(readFormer(root).problems.map(({ line, rule }) => [line, rule])).toEqual([
      [2, 'invalid-value'],
      [4, 'invalid-date'],
    ]);
  });
});

describe('followMoved', () => {
  const ways = [
    { from: 'a', to: 'b', date },
    { from: 'b', to: 'c', date },
    { from: 'x', to: 'y', date },
    { from: 'y', to: 'x', date },
  ];

  it('goes all the way', () => {
    expect(followMoved('a', ways)).toBe('c');
    expect(followMoved('c', ways)).toBe('c');
  });

  it('ends in no circle', () => {
    expect(followMoved('x', ways)).toBeUndefined();
  });
});

describe('listFates', () => {
  it('explains each address that a page can stand for, also of what moved and was withdrawn afterwards', () => {
    const later = { from: 'plans/yunxi/2021', to: withdrawn.address, date };
    const file = { ...withdrawn, address: 'files/plans/yunxi/附件1.pdf' };
    expect([...listFates({ moved: [moved, later], withdrawn: [withdrawn, file] })]).toEqual([
      [moved.from, { kind: 'moved', to: moved.to }],
      [later.from, { kind: 'withdrawn', entry: withdrawn }],
      [withdrawn.address, { kind: 'withdrawn', entry: withdrawn }],
    ]);
  });
});

describe('listWithdrawn', () => {
  it('writes down the document and what goes with it', () => {
    const data = { title: withdrawn.title, published: '2023-01-05 09:00' };
    const document = { id: withdrawn.address, data } as Parameters<typeof listWithdrawn>[0];
    const assets = [{ file: 'content/plans/yunxi/附件1.pdf', path: 'plans/yunxi/附件1.pdf', size: 9 }];
    const told = { bureau: '云溪县交通运输局', published: '2023-01-05', date, reason: '漏了附件。' };
    expect(listWithdrawn(document, { assets, bureau: told.bureau, date, reason: told.reason })).toEqual([
      { address: withdrawn.address, title: withdrawn.title, ...told },
      { address: 'files/plans/yunxi/附件1.pdf', title: `${withdrawn.title}的附件`, ...told },
    ]);
  });
});

describe('listNotices', () => {
  it('tells of all former addresses, the newest first, where they lead now', () => {
    const again = { from: moved.to, to: 'plans/yunxi/2024-3', date: '2031-04-01' };
    expect(listNotices({ moved: [moved, again], withdrawn: [{ ...withdrawn, bureau: '云溪县' }] })).toEqual([
      { kind: 'moved', date: again.date, address: again.from, to: again.to },
      {
        kind: 'withdrawn',
        date,
        address: withdrawn.address,
        title: withdrawn.title,
        bureau: '云溪县',
        reason: withdrawn.reason,
      },
      { kind: 'moved', date, address: moved.from, to: again.to },
    ]);
  });

  it('tells once of what moved and was withdrawn afterwards', () => {
    const gone = { ...withdrawn, address: moved.to };
    expect(listNotices({ moved: [moved], withdrawn: [gone] }).map(({ kind }) => kind)).toEqual(['withdrawn']);
  });
});
