import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readFileFacts } from '../../../src/document/file-facts.ts';
import { listDocumentFiles } from '../../../src/document/files.ts';
import type { DocumentHistory } from '../../../src/history/history.ts';
import { readHistories } from '../../../src/history/read-histories.ts';
import { readFacts } from '../../../src/history/version-facts.ts';
import { writeDocument } from '../check/example-site.ts';
import { createRepository, git, removeFolders, type TestCommit } from './repository.ts';

// What people do to a repository besides one edit after the other.

const roots: string[] = [];
afterAll(() => {
  removeFolders(roots);
});

const [a, b] = ['content/plans/yunxi/2031.mdx', 'content/plans/yunxi/2032.mdx'];
const text = (year: string, kilometres: string): string =>
  writeDocument(
    { title: `云溪县交通运输局${year}年工作计划`, plans: `["${year}"]`, published: '2031-01-05' },
    `今年修好农村公路${kilometres}公里。\n\n这一段没有变，写得长一些，改名的时候认得出来。`,
  );

async function tell(root: string): Promise<Record<string, string[]>> {
  roots.push(root);
  const present = listDocumentFiles(root).map((file) => {
    const bytes = readFileSync(path.join(root, file));
    return { file, content: readFileFacts(bytes), readFacts: () => readFacts(file, bytes) };
  });
  const { documents } = await readHistories({ root, present });
  return Object.fromEntries(Object.entries(documents).map(([id, history]) => [id, describeLines(history)]));
}

function describeLines({ lines }: DocumentHistory): string[] {
  return lines.map(({ day, kind, from, version = '' }) => `${day} ${from ?? kind} ${version}`.trim());
}

const tellOf = (...commits: TestCommit[]): Promise<Record<string, string[]>> =>
  tell(createRepository(commits));
const first = { day: '2031-01-05', files: { [a]: text('2031', '一'), [b]: text('2032', '一') } };

describe('readHistories of other histories', () => {
  test('a conflict that was resolved with words of neither side is one version, of the day of the merge', async () => {
    const { 'plans/yunxi/2031': lines } = await tellOf(
      first,
      { day: '2031-02-01', branch: 'x', from: 'main', files: { [a]: text('2031', '二') } },
      { day: '2031-02-02', files: { [a]: text('2031', '三') } },
      { day: '2031-02-03', message: "Merge branch 'x'", merge: 'x', files: { [a]: text('2031', '五') } },
    );
    expect(lines).toEqual([
      '2031-01-05 version 2031-01-05',
      '2031-02-02 version 2031-02-02',
      '2031-02-03 version 2031-02-03',
    ]);
  });

  test('a merge of several branches at once is a version of each document that they brought', async () => {
    const root = createRepository([
      first,
      { day: '2031-02-01', branch: 'x', from: 'main', files: { [a]: text('2031', '二') } },
      { day: '2031-02-02', branch: 'y', from: 'main', files: { [b]: text('2032', '二') } },
      { day: '2031-02-03', files: { 'content/x.txt': '' } },
    ]);
    const who = ['-c', 'user.name=某', '-c', 'user.email=a@b.example'];
    git(root, ...who, 'merge', '--quiet', '--no-edit', 'x', 'y');
    expect(git(root, 'rev-list', '--parents', '-1', 'HEAD').split(' ')).toHaveLength(4);
    const found = await tell(root);
    expect(Object.values(found).map((lines) => lines.length)).toEqual([2, 2]);
  });

  test('two documents that change their names with each other have other words, and no other life', async () => {
    const found = await tellOf(first, {
      day: '2031-02-01',
      files: { [a]: text('2032', '一'), [b]: text('2031', '一') },
    });
    expect(found['plans/yunxi/2031']).toEqual([
      '2031-01-05 version 2031-01-05',
      '2031-02-01 version 2031-02-01',
    ]);
  });

  test('what is renamed and edited in one commit is followed, also from one bureau to another', async () => {
    const there = 'content/plans/lanshan/2031.mdx';
    const found = await tellOf(first, {
      day: '2031-02-01',
      files: { [a]: undefined, [there]: text('2031', '二') },
    });
    expect(found['plans/lanshan/2031']).toEqual([
      '2031-01-05 version 2031-01-05',
      '2031-02-01 plans/yunxi/2031',
      '2031-02-01 version 2031-02-01',
    ]);
  });

  test('other ends of lines are no other words', async () => {
    const { 'plans/yunxi/2031': lines } = await tellOf(
      first,
      { day: '2031-02-01', files: { [a]: text('2031', '一').replaceAll('\n', '\r\n') } },
      { day: '2031-02-02', files: { [a]: text('2031', '一') } },
    );
    expect(lines).toEqual(['2031-01-05 version 2031-01-05', '2031-02-01 format', '2031-02-02 format']);
  });

  test('a clock that ran back leaves the order of commits, and one that ran wild is no reason to fail', async () => {
    const root = createRepository([
      first,
      { day: '2030-12-01', files: { [a]: text('2031', '二') } },
      { day: '2031-02-01', files: { [a]: text('2031', '三') } },
    ]);
    const tree = git(root, 'rev-parse', 'HEAD~1^{tree}').trim();
    const who = '某 <a@b.example> 99999999999999 +0000';
    const commit = `tree ${tree}\nparent ${git(root, 'rev-parse', 'HEAD').trim()}\nauthor ${who}\ncommitter ${who}\n\n改\n`;
    const id = git(root, ...hashObject(root, commit)).trim();
    git(root, 'reset', '--quiet', '--hard', id);
    expect((await tell(root))['plans/yunxi/2031']).toEqual([
      '2031-01-05 version 2031-01-05',
      '2030-12-01 version 2030-12-01',
      '2031-02-01 version 2031-02-01',
      '9999-12-31 version 9999-12-31',
    ]);
  });
});

/** git checks what it makes itself: such a commit can only be written as an object. */
function hashObject(root: string, content: string): string[] {
  const file = path.join(root, '.git/odd-commit');
  writeFileSync(file, content);
  return ['hash-object', '-t', 'commit', '-w', '--literally', file];
}
