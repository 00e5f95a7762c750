import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { digestBundleInputs, isKnownModule, plainConfig } from '../../../src/publish/kept-bundle-key.ts';

const site = 'name: 云溪县交通运输局\ndescription: 云溪县的交通工作计划。\ndomain: https://jt.example.org\n';
let root = '';
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tongtu-'));
  write('content/site.yaml', site);
  write('content/pages/about.mdx', '---\ntitle: 关于\n---\n\n本站公布计划。\n');
  write('astro.config.mjs', plainConfig);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('digestBundleInputs', () => {
  const digest = (code = 'code 1'): string | undefined => digestBundleInputs(root, code);

  test('the configuration of this project adds nothing', () => {
    const own = path.resolve(import.meta.dirname, '../../../astro.config.mjs');
    expect(readFileSync(own, 'utf8')).toBe(plainConfig);
  });

  test.each([
    ['a document', 'content/plans/yunxi/2024.mdx', '---\ntitle: 计划\n---\n'],
    ['a setting that pages read', 'content/site.yaml', `${site}notice: 网站升级。\n`],
    ['a bureau', 'content/bureaus/yunxi.yaml', 'name: 云溪县交通运输局\n'],
    ['a file that is published as it is', 'public/notice.txt', '通知'],
    ['something else beside them', 'build.log', 'done'],
  ])('is the same after %s has come or changed', (_, file, text) => {
    const before = digest();
    expect(before).toMatch(/^[\da-f]{40}$/u);
    write(file, text);
    expect(digest()).toBe(before);
  });

  test.each([
    ['a page of the maintainers', 'content/pages/about.mdx', '---\ntitle: 关于\n---\n\n改了。\n'],
    ['another page', 'content/pages/contact.mdx', '---\ntitle: 联系\n---\n'],
    ['the address of the site', 'content/site.yaml', site.replace('jt.', 'jtj.')],
    ['the prefix of addresses', 'content/site.yaml', `${site}base: /open/\n`],
    [
      'whether there is an editor',
      'content/site.yaml',
      `${site}editing: { host: github, repository: yunxi/site }\n`,
    ],
    ['which pages of the program it takes', 'content/site.yaml', `${site}shared: [pages]\n`],
    ['the environment of Vite', '.env.production', 'PUBLIC_NAME=云溪'],
    ['the packages', 'package-lock.json', '{}'],
    ['how CSS is made', 'postcss.config.cjs', 'module.exports = {}'],
  ])('is another one after %s has changed', (_, file, text) => {
    const before = digest();
    write(file, text);
    expect(digest()).toMatch(/^[\da-f]{40}$/u);
    expect(digest()).not.toBe(before);
  });

  test('is another one with another program', () => {
    expect(digest('code 2')).not.toBe(digest('code 1'));
  });

  test.each([
    ['a configuration of its own', 'astro.config.mjs', `${plainConfig}\n// more\n`],
    ['a configuration in TypeScript', 'astro.config.ts', plainConfig],
    [
      'a page that looks for files',
      'content/pages/list.mdx',
      "export const all = import.meta.glob('../**');\n",
    ],
    ['settings that cannot be read', 'content/site.yaml', 'name: ['],
  ])('is not known with %s', (_, file, text) => {
    write(file, text);
    expect(digest()).toBeUndefined();
  });
});

describe('isKnownModule', () => {
  const isKnown = (file: string): boolean =>
    isKnownModule(path.join(root, file), root, path.join(root, 'src'));

  test('knows the program, packages, pages and what is no file', () => {
    for (const file of ['src/a.ts', 'node_modules/a/b.js', '.astro/content-modules.mjs']) write(file, '');
    expect(isKnown('src/a.ts?astro&type=style')).toBe(true);
    expect(isKnown('node_modules/a/b.js')).toBe(true);
    expect(isKnown('.astro/content-modules.mjs')).toBe(true);
    expect(isKnown('content/pages/about.mdx?astroPropagatedAssets')).toBe(true);
    expect(isKnownModule('\0virtual:tongtu', root, path.join(root, 'src'))).toBe(true);
  });

  test('does not know what a page imports', () => {
    for (const file of ['content/pages/map.png', 'content/plans/yunxi/2024.mdx', 'lists/a.js']) {
      write(file, '');
      expect(isKnown(file)).toBe(false);
    }
  });
});
