import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { newestFormat } from '../../../src/schema/site.ts';
import { readSettings } from '../../../src/settings/settings.ts';
import { sharedFolder } from '../../../src/settings/shared-content.ts';
import { upgradeContent } from '../../../src/upgrade/upgrade-content.ts';
import { exampleSite, writeDocument, writeSite } from '../check/example-site.ts';

let root = '';
beforeEach(() => {
  root = writeSite({ ...exampleSite, 'content/plans/yunxi/2024.mdx': writeDocument() });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const write = (file: string, text: string) => {
  writeFileSync(path.join(root, file), text);
};

/** As the first sites began: with a copy of everything. */
function copyShared(): void {
  cpSync(path.join(sharedFolder, 'content'), path.join(root, 'content'), { recursive: true });
}

describe('upgradeContent', () => {
  it('takes copies of what the program brings out of a site, and leaves what was changed or added', async () => {
    copyShared();
    write('content/glossary/ban-xian.yaml', 'term: 班线\nexplanation: 本县的客车照着跑的线路。\n');
    write('content/glossary/yun-xi.yaml', 'term: 云溪大桥\nexplanation: 县城的一座桥。\n');
    // Another system's ends of lines are no change.
    write('content/glossary/12328.yaml', read('content/glossary/12328.yaml').replace(/\n/gu, '\r\n'));
    const before = readSettings(root).settings;
    const upgraded = upgradeContent(root);
    expect(upgraded).toMatchObject({ from: 1, to: newestFormat });
    expect(readdirSync(path.join(root, 'content/glossary'))).toEqual(['ban-xian.yaml', 'yun-xi.yaml']);
    expect(existsSync(path.join(root, 'content/topics.yaml'))).toBe(false);
    const { settings } = readSettings(root);
    expect(settings.topics).toEqual(before.topics);
    expect(settings.glossary.map(({ isShared: _isShared, ...term }) => term)).toEqual(before.glossary);
    expect((await checkContent(root)).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('does nothing a second time, and to what is newer than the program', () => {
    copyShared();
    upgradeContent(root);
    const site = read('content/site.yaml');
    expect(upgradeContent(root)).toEqual({ from: newestFormat, to: newestFormat, steps: [] });
    expect(read('content/site.yaml')).toBe(site);
    write('content/site.yaml', site.replace(/^format:.*$/mu, 'format: 99'));
    expect(upgradeContent(root)).toBeUndefined();
  });

  it('leaves a site alone that has its own of everything', () => {
    const topics = read('content/topics.yaml');
    expect(upgradeContent(root)?.steps.map(({ told }) => told)).toEqual([[]]);
    expect(read('content/topics.yaml')).toBe(topics);
    expect(readSettings(root).settings.site?.shared).toEqual([]);
  });

  it('finishes what was cut short, wherever that was', () => {
    copyShared();
    const whole = readSettings(root).settings;
    for (const gone of readdirSync(path.join(root, 'content/glossary')).slice(0, 40))
      rmSync(path.join(root, 'content/glossary', gone));
    write('content/site.yaml', `${read('content/site.yaml').trimEnd()}\nshared: [topics, glossary]\n`);
    rmSync(path.join(root, 'content/topics.yaml'));
    upgradeContent(root);
    const { settings } = readSettings(root);
    expect(settings.topics).toEqual(whole.topics);
    expect(settings.glossary.map(({ id }) => id)).toEqual(whole.glossary.map(({ id }) => id));
  });

  it('goes through formats one after the other', () => {
    mkdirSync(path.join(root, 'content/old'));
    const seen: string[] = [];
    const step = (to: number) => ({
      to,
      title: `到 ${String(to)}`,
      migrate: (_: string, site: string) => {
        seen.push(/^format: (\d+)/mu.exec(site)?.[1] ?? '没有');
        return { edits: new Map([['content/old/a.txt', String(to)]]), site, told: [String(to)] };
      },
    });
    const upgraded = upgradeContent(
      root,
      Array.from({ length: 10 }, (_, index) => step(index + 2)),
    );
    expect(upgraded).toMatchObject({ from: 1, to: 11 });
    expect(seen).toEqual(['没有', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect([read('content/old/a.txt'), /^format: .*/mu.exec(read('content/site.yaml'))?.[0]]).toEqual([
      '11',
      'format: 11',
    ]);
  });
});
