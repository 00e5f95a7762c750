import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import path from 'node:path';
import { findAlteredLog } from '../../../../src/check/history/altered-log.ts';
import { enterContent } from '../../../../src/record/log/enter-content.ts';
import { checkpointFile, logFolder } from '../../../../src/record/log/log-folder.ts';
import { site as siteSchema } from '../../../../src/schema/site.ts';
import { createDocuments } from '../../datasets/example-documents.ts';
import { createRepository, git, removeFolders } from '../../history/repository.ts';

const site = siteSchema.parse({ name: '云溪', description: '虚构。', domain: 'https://jt.yunxi.example' });
const documents = createDocuments();
const roots: string[] = [];
let root = '';

const publish = (count: number, date: string): void => {
  enterContent(root, { site, documents: documents.slice(0, count), date, secret: undefined });
};
const commit = (day: string): void => {
  git(root, 'add', '--all', '.');
  const when = `${day}T12:00:00+08:00`;
  const who = ['-c', 'user.name=某', '-c', 'user.email=a@b.example'];
  process.env['GIT_COMMITTER_DATE'] = when;
  git(root, ...who, 'commit', '--quiet', '--allow-empty', `--date=${when}`, '--message=登记');
  delete process.env['GIT_COMMITTER_DATE'];
};
const find = (publicSince?: string): Promise<string[]> =>
  findAlteredLog(root, { repository: root, site: { ...site, ...(publicSince && { publicSince }) } }).then(
    (problems) => problems.map(({ file, line, message }) => `${file}:${String(line)} ${message}`),
  );

beforeEach(() => {
  root = createRepository([{ day: '2031-01-01', files: { 'content/x.txt': '' } }]);
  roots.push(root);
  publish(1, '2031-02-01');
  commit('2031-02-01');
  publish(2, '2031-03-01');
  commit('2031-03-01');
});
afterEach(() => {
  removeFolders(roots);
});

/** The log as it would be if only this had ever been published. */
const writeAnew = (count: number): void => {
  rmSync(path.join(root, logFolder), { recursive: true });
  publish(count, '2031-02-02');
};

describe('findAlteredLog', () => {
  it('finds nothing in a log that has grown, committed or not', async () => {
    expect(await find()).toEqual([]);
    enterContent(root, { site, documents: [], date: '2031-04-01', secret: undefined });
    expect(await find()).toEqual([]);
    commit('2031-04-01');
    expect(await find()).toEqual([]);
  });

  it('sees a log that was written anew from the beginning, also when that was committed and grew', async () => {
    writeAnew(2);
    const told = [`${checkpointFile}:1 登记和 2031-02-01 提交的（前 1 条）接不上：少了，或者整个重写过。`];
    expect(await find()).toEqual(told);
    commit('2031-03-02');
    enterContent(root, { site, documents: [], date: '2031-04-01', secret: undefined });
    commit('2031-04-01');
    expect(await find()).toEqual(told);
  });

  it('sees a log that was set back to an older one, and one that is gone', async () => {
    git(root, 'checkout', '--quiet', 'HEAD~1', '--', logFolder);
    expect(await find()).toEqual([
      `${checkpointFile}:1 登记和 2031-03-01 提交的（前 2 条）接不上：少了，或者整个重写过。`,
    ]);
    rmSync(path.join(root, logFolder), { recursive: true });
    expect(await find()).toEqual([`${checkpointFile}:1 登记没有了：2031-03-01 提交的有 2 条。`]);
    commit('2031-03-02');
    expect(await find()).toHaveLength(1);
  });

  it('asks nothing of what was tried before the site was public, or under another name', async () => {
    writeAnew(1);
    expect(await find('2031-03-02')).toEqual([]);
    const moved = { ...site, domain: 'https://jt.baishi.example' };
    rmSync(path.join(root, logFolder), { recursive: true });
    enterContent(root, { site: moved, documents, date: '2031-04-01', secret: undefined });
    expect(await findAlteredLog(root, { repository: root, site: moved })).toEqual([]);
  });

  it('tells what its files contradict each other in at its place', async () => {
    const file = path.join(root, logFolder, '000.txt');
    writeFileSync(file, readFileSync(file, 'utf8').replace('2031-02-01', '2030-02-01'));
    expect(await find()).toEqual([expect.stringMatching(/^content\/published\/log\/000\.txt:1 前 1 条和/u)]);
  });

  it('reads a project in a folder of a repository, and knows nothing without git', async () => {
    const inner = path.join(root, 'web');
    mkdirSync(inner);
    cpSync(path.join(root, 'content'), path.join(inner, 'content'), { recursive: true });
    commit('2031-03-03');
    root = inner;
    writeAnew(1);
    expect(await find()).toHaveLength(1);
    rmSync(path.join(roots[0] ?? '', '.git'), { recursive: true });
    expect(await find()).toEqual([]);
  });
});
