import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { addChinese, chinese } from '../../../../src/admin/build/chinese.ts';
import { keepLocal, takeOut } from '../../../../src/admin/build/keep-local.ts';

const cms = new URL('../../../../node_modules/@sveltia/cms/', import.meta.url);

describe('takeOut', () => {
  const code = readFileSync(new URL('npm/index.js', cms), 'utf8');

  test('leaves nothing that a page would fetch by itself from a network', () => {
    const networks = /cdn\.jsdelivr\.net|www\.githubstatus\.com\/api|status-api\.hostedstatus/u;
    expect(code).toMatch(networks);
    expect(takeOut(code)).not.toMatch(networks);
  });

  test('leaves a file as it is until our formats have read it', () => {
    const ends = /Collection file not found`\);\w+=\w+\.trim\(\)/u;
    expect(code).toMatch(ends);
    expect(takeOut(code)).not.toMatch(ends);
  });

  test.each([
    ['reads', 'new TextDecoder()'],
    ['writes', ')).trim()}\n`;if('],
  ])('%s a file byte for byte', (_what, loss) => {
    const plain = code.replaceAll('\\n', '\n');
    expect(plain).toContain(loss);
    expect(takeOut(code).replaceAll('\\n', '\n')).not.toContain(loss);
  });

  test('names the branch of a document by its whole path', () => {
    const kept = takeOut(code);
    expect(kept).toMatch(/\{changes:\w+,savingEntry:(\w+),[^}]*,slug:\1\.subPath\?\?\w+,originalEntry:/u);
    expect(kept).toMatch(/\{collectionName:\w+,slug:\w+\?\?\w+\.subPath\}\)/u);
  });

  test('takes no list for changed because it is shown', () => {
    const [, test = ''] =
      /(\(\w+,\w+\)=>!\w+\.test\(\w+\)&&\w+\[\w+\]!==void 0&&.*?\+"\.0"\)\)),/u.exec(takeOut(code)) ?? [];
    const counts = runInNewContext(test.replace(/!\w+\.test/u, '!/^_/u.test')) as (
      fields: object,
      name: string,
    ) => boolean;
    expect(counts({ plans: [], 'plans.0': '2024' }, 'plans')).toBe(false);
    expect(counts({ plans: [], 'plans.0': '2024' }, 'plans.0')).toBe(true);
    expect(counts({ plans: [] }, 'plans')).toBe(true);
    expect(counts({ plans: undefined }, 'plans')).toBe(false);
  });

  test('fails where the CMS is not as it was looked at', () => {
    expect(() => takeOut(takeOut(code))).toThrow('look at what it does now');
  });
});

describe('keepLocal', () => {
  const { resolveId, load } = keepLocal();

  test('leaves out what no form uses, of the CMS alone', () => {
    const inside = '/p/node_modules/@sveltia/cms/npm/index.js';
    expect(load(resolveId('@shikijs/langs/abap', inside) ?? '')).toBe('export default {}');
    expect(resolveId('immutable', inside)).toBeUndefined();
    expect(resolveId('@shikijs/langs/abap', '/p/src/x.ts')).toBeUndefined();
  });
});

describe('addChinese', () => {
  test('says in Chinese what the CMS would say in English, and keeps the rest', () => {
    const own = readFileSync(new URL('locales/zh-CN.json', cms), 'utf8');
    const before = JSON.parse(own) as Record<string, unknown>;
    const after = JSON.parse(addChinese(own)) as Record<string, Record<string, string>>;
    expect(after['save_conflict']?.['title']).toBe('别人改过这份文件');
    expect(after['workflow']?.['deploying_deletion']).toBe('正在去掉');
    expect(Object.keys(before).filter((key) => !(key in after))).toEqual([]);
    for (const text of Object.values(chinese)) expect(text).toMatch(/\p{Script=Han}/u);
  });
});
