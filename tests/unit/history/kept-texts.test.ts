import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findFacts } from '../../../src/history/find-facts.ts';
import { nameTextsFolder, takeTexts, type TextPlace } from '../../../src/history/kept-texts.ts';
import { readFacts } from '../../../src/history/version-facts.ts';
import { readVersionText } from '../../../src/history/version-text.ts';

let work = '';
let place: TextPlace = { folder: '', base: '/' };
let content: ReturnType<typeof create>;
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'tongtu-texts-'));
  place = { folder: nameTextsFolder(work), base: '/site/' };
  content = create(
    'a'.repeat(40),
    '\n## 一、公路\n\n新改建农村公路60公里，~~投资~~6亿元。[^1]\n\n| 项目 | 里程 |\n| --- | --- |\n| 甲 | 3 |\n\n[^1]: 注。\n',
  );
});
afterEach(() => {
  rmSync(work, { recursive: true, force: true });
});

const file = 'content/plans/yunxi/2031.mdx';
const head = '---\ntitle: 云溪县2031年工作计划\nbureau: yunxi\nkind: 工作计划\n---\n';

function create(blob: string, body: string) {
  return { blob, file, bytes: Buffer.from(head + body), place };
}

describe('findFacts', () => {
  test('keeps what the page of a version would read, and the page takes just that', () => {
    expect(findFacts([content])).toEqual([readFacts(file, content.bytes)]);
    const kept = takeTexts(place, file).get(content.blob);
    const read = readVersionText(file, content.bytes, place.base);
    expect(read.html).toContain('60公里');
    expect(read.paragraphs.some(({ facts }) => facts !== undefined)).toBe(true);
    expect(JSON.stringify(kept)).toBe(JSON.stringify(read));
  });

  test('keeps nothing of what has no page, and nothing that may have to be withheld', () => {
    const { place: _place, ...without } = content;
    const withheld = create('b'.repeat(40), '\n联系人电话13912345678。\n');
    const [, facts] = findFacts([without, withheld]);
    expect(facts?.private).toHaveLength(1);
    expect(existsSync(place.folder)).toBe(false);
  });

  test('gives the same facts whether a text is kept or not, also of a file in which nothing can be read', () => {
    const broken = { ...content, bytes: Buffer.from('---\ntitle: [\n---\n甲') };
    const bytes = { ...content, bytes: Buffer.from([0xff, 0xfe, 0xff]) };
    for (const one of [content, broken, bytes]) {
      const { place: _place, ...without } = one;
      expect(findFacts([one])).toEqual(findFacts([without]));
    }
  });
});

describe('takeTexts', () => {
  test('gives nothing of another file, of another address of the site, or of another build', () => {
    findFacts([content]);
    expect(readdirSync(place.folder)).toHaveLength(1);
    expect(takeTexts(place, 'content/plans/yunxi/2032.mdx').size).toBe(0);
    expect(takeTexts({ ...place, base: '/' }, file).size).toBe(0);
    expect(takeTexts({ ...place, folder: nameTextsFolder(work, 1) }, file).size).toBe(0);
  });

  test('gives each of many versions as it would be read by itself, and what they share once', () => {
    const bodies = [
      '\n甲路长3公里。\n\n乙路长5公里。\n\n丙路长7公里。\n',
      '\n甲路长3公里。\n\n乙路长6公里。\n\n丙路长7公里。\n',
      '\n甲路长3公里。\n\n乙路长6公里。\n\n又一段。\n\n丙路长7公里。\n',
      '\n联系人电话13912345678。\n',
      '\n甲路长3公里。\n\n<b>不合规则。</b>\n',
      '\n丙路长7公里。\n\n甲路长3公里。\n',
    ];
    const versions = bodies.map((body, index) => create(String(index).repeat(40), body));
    versions[5] = { ...create('5'.repeat(40), bodies[5] ?? ''), bytes: withTitle('另一个题目', bodies[5]) };
    findFacts(versions.slice(0, 4));
    findFacts(versions.slice(4));
    const texts = takeTexts(place, file);
    expect([...texts.keys()]).toEqual([0, 1, 2, 4, 5].map((index) => String(index).repeat(40)));
    for (const { blob, bytes } of versions)
      if (texts.has(blob))
        expect(JSON.stringify(texts.get(blob))).toBe(
          JSON.stringify(readVersionText(file, bytes, place.base)),
        );
    const [first, second] = [...texts.values()].map(({ paragraphs }) => paragraphs);
    expect(second?.[2]).toBe(first?.[2]);
    expect(second?.[1]).not.toBe(first?.[1]);
  });
});

function withTitle(title: string, body = ''): Buffer<ArrayBuffer> {
  return Buffer.from(head.replace('云溪县2031年工作计划', title) + body);
}
