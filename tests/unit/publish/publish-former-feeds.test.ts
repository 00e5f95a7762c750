import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishFormerFeeds } from '../../../src/publish/publish-former-feeds.ts';
import type { Former } from '../../../src/schema/former.ts';
import type { Site } from '../../../src/schema/site.ts';

const site = { name: '云溪交通', domain: 'https://yunxi.example', base: '/jt/' } as Site;
const former: Former = {
  moved: [{ from: 'bureaus/old', to: 'bureaus/yunxi', date: '2031-02-03' }],
  withdrawn: [{ address: 'topics/roads', title: '农村公路', date: '2031-04-05', reason: '并入别的主题。' }],
};
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tongtu-feeds-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function publish(addresses: readonly string[]): (file: string) => string {
  publishFormerFeeds(folder, addresses, former, site);
  return (file) => readFileSync(path.join(folder, file), 'utf8');
}

describe('publishFormerFeeds', () => {
  test('tells those who follow a page that has moved where its feed is now', () => {
    const feed = publish(['feeds/bureaus/old.atom'])('feeds/bureaus/old.atom');
    expect(feed).toContain('<id>https://yunxi.example/jt/feeds/bureaus/old.atom</id>');
    expect(feed).toContain('<title>这个订阅换了网址</title>');
    expect(feed).toContain('href="https://yunxi.example/jt/feeds/bureaus/yunxi.atom"');
    expect(feed.match(/<updated>2031-02-03T00:00:00\+08:00<\/updated>/gu)).toHaveLength(2);
  });

  test('tells why a page was withdrawn, and says nothing of a list that is merely empty', () => {
    const read = publish(['feeds/topics/roads.atom', 'feeds/years/2019.atom']);
    expect(read('feeds/topics/roads.atom')).toContain('<summary>并入别的主题。</summary>');
    const empty = read('feeds/years/2019.atom');
    expect(empty).toContain('<title>现在没有内容 - 云溪交通</title>');
    expect(empty).not.toContain('<entry>');
  });

  test('leaves alone what is published, and what is no feed', () => {
    const own = path.join(folder, 'feeds/all.atom');
    mkdirSync(path.dirname(own), { recursive: true });
    writeFileSync(own, '甲');
    const read = publish(['feeds/all.atom', 'data/a.csv', 'bureaus/old']);
    expect(read('feeds/all.atom')).toBe('甲');
    expect(() => read('data/a.csv')).toThrow('ENOENT');
  });
});
