import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import type { Feed, FeedEntry } from '../../../src/feeds/feed.ts';
import { writeAtom } from '../../../src/feeds/write-atom.ts';
import { site as schema } from '../../../src/schema/site.ts';

const site = schema.parse({
  name: '云溪交通',
  description: '计划和总结',
  domain: 'https://jt.yunxi.example',
});

const entry: FeedEntry = {
  path: 'plans/yunxi/2024/',
  title: '云溪县交通运输局2024年工作计划',
  summary: '改造农村公路30公里。',
  author: '云溪县交通运输局',
  categories: ['年度工作计划', '农村公路'],
  updated: '2024-01-15T09:30:00+08:00',
  published: '2024-01-15T09:30:00+08:00',
};
const feed: Feed = {
  path: 'feeds/bureaus/yunxi.atom',
  page: 'bureaus/yunxi/',
  title: '云溪县',
  entries: [entry],
};

/** Texts of the elements of an entry, and the terms of its categories, as a reader of the feed gets them. */
function readEntry(xml: string): Record<string, string[]> {
  const read: Record<string, string[]> = {};
  const parser = new SaxesParser();
  const open: string[] = [];
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    if (name === 'category') (read['terms'] ??= []).push(String(attributes['term']));
    if (open.includes('entry')) (read[name] ??= []).push('');
  });
  const add = (text: string): void => {
    const texts = read[open.at(-1) ?? ''];
    if (open.includes('entry') && texts) texts.push((texts.pop() ?? '') + text);
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return read;
}

describe('writeAtom', () => {
  test('has what the standard asks of a feed and of each entry', () => {
    const xml = writeAtom(feed, site);
    for (const part of [
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">',
      '<id>https://jt.yunxi.example/feeds/bureaus/yunxi.atom</id>',
      '<title>云溪县 - 云溪交通</title>',
      '<link rel="self" type="application/atom+xml" href="https://jt.yunxi.example/feeds/bureaus/yunxi.atom" />',
      '<link rel="alternate" type="text/html" href="https://jt.yunxi.example/bureaus/yunxi/" />',
      '<id>https://jt.yunxi.example/plans/yunxi/2024/</id>',
      '<updated>2024-01-15T09:30:00+08:00</updated>',
      '<published>2024-01-15T09:30:00+08:00</published>',
      '<category term="农村公路" />',
    ])
      expect(xml).toContain(part);
  });

  test('is as new as its newest entry, whenever it is written', () => {
    const older = { ...entry, path: 'plans/yunxi/2023/', updated: '2023-01-10T00:00:00+08:00' };
    const xml = writeAtom({ ...feed, entries: [older, entry] }, site);
    expect(xml.indexOf('<updated>2024-01-15T09:30:00+08:00</updated>')).toBeLessThan(xml.indexOf('<entry>'));
  });

  test('says when it was updated even if it has nothing yet, as Atom asks', () => {
    const xml = writeAtom({ ...feed, entries: [] }, site);
    expect(xml).toContain('<updated>1990-01-01T00:00:00Z</updated>');
    expect(xml).not.toContain('<entry>');
  });

  test('gives every text back as it is', () => {
    const text = fc
      .array(fc.constantFrom('云', '&', '<', '>', '"', "'", ']]>', '<b>', '&amp;', '<![CDATA[', ' ', '１'), {
        minLength: 1,
      })
      .map((parts) => parts.join('').trim())
      .filter((joined) => joined !== '');
    fc.assert(
      fc.property(text, text, text, text, (title, summary, author, category) => {
        const given = { ...entry, title, summary, author, categories: [category] };
        const read = readEntry(writeAtom({ ...feed, entries: [given] }, site));
        expect([read['title'], read['summary'], read['name'], read['terms']]).toEqual([
          [title],
          [summary],
          [author],
          [category],
        ]);
      }),
    );
  });
});
