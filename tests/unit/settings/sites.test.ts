import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/schema/problem.ts';
import { readSettings } from '../../../src/settings/settings.ts';
import { exampleSite, writeSite } from '../check/example-site.ts';

let root = '';
beforeEach(() => {
  root = writeSite(exampleSite);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function read(sites: string) {
  const file = path.join(root, 'content/site.yaml');
  writeFileSync(file, `${String(exampleSite['content/site.yaml'])}sites:\n${sites}`);
  const { settings, problems } = readSettings(root);
  return { sites: settings.site?.sites, problems: problems.map(formatProblem) };
}

const site = (name: string, url: string) => `  - name: ${name}\n    url: ${url}\n`;

describe('other sites in site.yaml', () => {
  test('are none by default', () => {
    expect(readSettings(root).settings.site?.sites).toEqual([]);
  });

  test('are read in their order', () => {
    const { sites, problems } = read(
      site('白石县交通', 'https://jt.baishi.example/') +
        site('南屏市交通', 'https://www.nanping.example/jtj/'),
    );
    expect(problems).toEqual([]);
    expect(sites).toEqual([
      { name: '白石县交通', url: 'https://jt.baishi.example/' },
      { name: '南屏市交通', url: 'https://www.nanping.example/jtj/' },
    ]);
  });

  test('are told from this one, and from each other', () => {
    const { problems } = read(
      site('本站', 'https://www.example.com/') +
        site('白石县交通', 'https://jt.baishi.example/') +
        site('白石县交通', 'https://jt.baishi.example/'),
    );
    expect(problems).toEqual([
      'content/site.yaml:6:5 网站地址“https://www.example.com/”是本站自己的。本站不用写，请删去这一项。',
      'content/site.yaml:10:5 网站地址“https://jt.baishi.example/”写了两次。请只留一个。',
      'content/site.yaml:9:5 网站名称“白石县交通”写了两次。读者分不清，请改名。',
    ]);
  });

  test('have an address that browsers read from', () => {
    expect(read(site('白石县交通', 'http://jt.baishi.example/')).problems).toEqual([
      'content/site.yaml:6:5 网站地址“http://jt.baishi.example/”不是 HTTPS：读者的浏览器不会从本站去读它。那个网站支持 HTTPS 以后，请写成 https://jt.baishi.example/。',
    ]);
  });

  test('are at most fifty', () => {
    const many = Array.from({ length: 51 }, (_, at) =>
      site(`网站${String(at)}`, `https://a${String(at)}.example.com/`),
    );
    expect(read(many.slice(1).join('')).problems).toEqual([]);
    expect(read(many.join('')).problems).toEqual([
      expect.stringMatching(/^content\/site\.yaml:\d+:5 一起查的网站有 51 个，最多 50 个。/u),
    ]);
  });
});
