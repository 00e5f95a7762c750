import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { newestFormat } from '../../../src/schema/site.ts';
import { readSettings } from '../../../src/settings/settings.ts';
import { sharedFolder } from '../../../src/settings/shared-content.ts';
import { listCopies } from '../../../src/upgrade/copies.ts';
import type { Edits, Migration } from '../../../src/upgrade/migration.ts';
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
    expect(upgradeContent(root)?.steps.map(({ told }) => told)).toEqual([[], []]);
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

  it('knows the texts that earlier versions of the program brought, measures among them', () => {
    const copies = readFileSync('src/upgrade/former-copies.txt', 'utf8').split('\n');
    expect(copies.filter((line) => line.startsWith('content/measures/')).length).toBeGreaterThan(90);
    mkdirSync(path.join(root, 'content/measures'), { recursive: true });
    const old = ['name: 改造危桥座数', 'unit: 座', 'topic: 农村公路', 'description: 改造了多少座危桥。'].join(
      '\n',
    );
    write('content/measures/own-count.yaml', old);
    write('content/measures/rural-road-safety-works.yaml', 'aliases: [安防护栏工程]\n');
    const known = 'content/measures/dilapidated-bridge-renovation.yaml';
    write(known, old);
    const text = createHash('sha256').update(old).digest('hex').slice(0, 16);
    expect(listCopies(root, 'content/measures', new Map([[known, new Set([text])]]))).toEqual([known]);
    expect(upgradeContent(root)?.to).toBe(newestFormat);
    // What somebody has written is never taken.
    const names = ['dilapidated-bridge-renovation.yaml', 'own-count.yaml', 'rural-road-safety-works.yaml'];
    expect(readdirSync(path.join(root, 'content/measures'))).toEqual(expect.arrayContaining(names));
  });

  describe('over ten formats', () => {
    const newest = 11;
    const state = () =>
      JSON.stringify([read('content/site.yaml'), readdirSync(path.join(root, 'content/old')).sort()].flat()) +
      readdirSync(path.join(root, 'content/old'))
        .sort()
        .map((name) => read(`content/old/${name}`))
        .join('|');
    /** Each renames what the one before has left, writes into the settings, and can be done again. */
    const steps = (cutAt = Infinity) => {
      let changes = 0;
      const cut = <One>(value: One): One => {
        changes += 1;
        if (changes > cutAt) throw new Error('killed');
        return value;
      };
      return Array.from({ length: newest - 1 }, (_, index): Migration => {
        const to = index + 2;
        const [old, mine] = [`content/old/v${String(to - 1)}.txt`, `content/old/v${String(to)}.txt`];
        return {
          to,
          title: `到 ${String(to)}`,
          migrate: (folder, site) => {
            const [before, done] = [old, mine].map((name) => path.join(folder, name));
            const text = [done, before].find((file) => file && existsSync(file));
            const written =
              text === done
                ? readFileSync(path.join(folder, mine), 'utf8')
                : `${readFileSync(path.join(folder, old), 'utf8')}${String(to)}`;
            return {
              site: site.includes(`# ${String(to)}\n`) ? site : `${site}# ${String(to)}\n`,
              edits: {
                *[Symbol.iterator]() {
                  yield cut([mine, written] as const);
                  yield cut([old, undefined] as const);
                  cut(0);
                },
              } as unknown as Edits,
              told: [],
            };
          },
        };
      });
    };
    const begin = (format: number): void => {
      rmSync(path.join(root, 'content/old'), { recursive: true, force: true });
      mkdirSync(path.join(root, 'content/old'));
      write(`content/old/v${String(format)}.txt`, '始');
      write(
        'content/site.yaml',
        `name: 云溪\ndescription: 计划。\n${format === 1 ? '' : `format: ${String(format)}\n`}`,
      );
    };

    it.each([1, 2, 4, 7, 10])('goes from %i on to the last, and does nothing a second time', (format) => {
      begin(format);
      expect(upgradeContent(root, steps())).toMatchObject({ from: format, to: newest });
      const after = state();
      expect(after).toContain(`format: ${String(newest)}`);
      expect(read('content/old/v11.txt')).toBe(
        `始${Array.from({ length: newest - format }, (_, index) => String(format + index + 1)).join('')}`,
      );
      expect(upgradeContent(root, steps())?.steps).toEqual([]);
      expect(state()).toBe(after);
    });

    it('changes nothing where it is cut short, wherever that is, and is done the next time', () => {
      begin(1);
      const before = state();
      upgradeContent(root, steps());
      const whole = state();
      for (let cutAt = 0; cutAt < 3 * (newest - 1); cutAt += 1) {
        begin(1);
        expect(() => upgradeContent(root, steps(cutAt))).toThrow('killed');
        expect(state()).toBe(before);
        upgradeContent(root, steps());
        expect(state()).toBe(whole);
      }
    });
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
