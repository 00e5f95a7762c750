import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { document, settings } from '../../../../src/admin/format/file-format.ts';

const source = `---
# 办公室拟
title:   "云溪县2027年工作计划"
bureau: yunxi # 见 bureaus/
kind: 年度工作计划

# 时期
plans: ["2027"]
reviews: []
written: 2027-01-04
source:
    name: 云溪县交通运输局
    url: 'https://www.yunxi.example/'   # 原件
topics:
- 农村公路
provenance: official
---


## 一、任务

修好公路\\<5公里。  


`;

const edit = (changes: Record<string, unknown>, text = source): string =>
  document.toFile({ ...document.fromFile(text), ...changes });

describe('document', () => {
  test.each([
    ['as it is', source],
    ['with a mark of its encoding', `\uFEFF${source}`],
    ['with other ends of lines', source.replaceAll('\n', '\r\n')],
    ['without frontmatter', '只有正文。\n'],
    ['that is no YAML', source.replace('plans: ["2027"]', 'plans: [')],
  ])('writes a file %s back byte for byte', (_what, text) => {
    expect(edit({}, text)).toBe(text);
  });

  test('changes the text alone of a file that begins and ends in its own way', () => {
    const text = `\uFEFF${source.trimEnd()}`.replaceAll('\n', '\r\n');
    expect(edit({ body: '## 一、任务\n\n修好桥。\n' }, text)).toBe(
      text.replace('修好公路\\<5公里。', '修好桥。'),
    );
    expect(edit({ body: '修好桥。' }, '---\ntitle: 一\n---\n')).toBe('---\ntitle: 一\n---\n修好桥。\n');
  });

  test('refuses to change fields of what is no YAML, and gives fields to what has none', () => {
    const broken = source.replace('plans: ["2027"]', 'plans: [');
    expect(() => edit({ kind: '工作要点' }, broken)).toThrow('文件信息的缩进或冒号不对');
    expect(edit({ title: '一' }, '只有正文。\n')).toBe('---\ntitle: 一\n---\n\n只有正文。\n');
  });

  test('takes empty values of a form for what is not there', () => {
    expect(edit({ abstract: '', draft: false, keywords: [], validity: { status: '' }, accepted: null })).toBe(
      source,
    );
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ['a value', { kind: '工作要点' }, 'kind: 年度工作计划', 'kind: 工作要点'],
    ['a list', { plans: ['2027', '2028'] }, 'plans: ["2027"]', 'plans: ["2027", "2028"]'],
    ['an empty list', { reviews: ['2026'] }, 'reviews: []', 'reviews: ["2026"]'],
    ['a field that comes', { draft: true }, 'official\n---', 'official\ndraft: true\n---'],
    ['a field that goes', { written: '' }, 'written: 2027-01-04\n', ''],
    ['the body', { body: '## 一、任务\n\n修好桥。' }, '修好公路\\<5公里。  ', '修好桥。'],
  ])('changes %s and nothing else', (_what, changes, before, after) => {
    expect(source).toContain(before);
    expect(edit(changes)).toBe(source.replace(before, after));
  });

  test('leaves out what the CMS notes for itself in the items of a list', () => {
    const attachments = [
      { title: '表', file: '2027/表.xlsx', __sc_item_id: '1', __sc_item_original_key_path: 'a.0' },
    ];
    expect(edit({ attachments })).toBe(
      source.replace('official\n---', 'official\nattachments:\n  - title: 表\n    file: 2027/表.xlsx\n---'),
    );
  });

  test('writes a new file as the guide shows them', () => {
    expect(
      document.toFile({
        title: '云溪县2027年工作计划',
        bureau: 'yunxi',
        plans: ['2027'],
        reviews: [],
        publish: '2027-01-05 09:00',
        attachments: [{ title: '附件: 表', file: '2027/表.xlsx' }],
        body: '\n正文。\n\n',
        pictures_to_send: ['2027/桥.jpg'],
      }),
    ).toBe(`---
title: 云溪县2027年工作计划
bureau: yunxi
plans: ["2027"]
publish: 2027-01-05 09:00
attachments:
  - title: "附件: 表"
    file: 2027/表.xlsx
---

正文。
`);
  });

  test('whatever is edited is read again as it was given, and all other lines stay', () => {
    const value = fc.oneof(
      fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() === text && text !== ''),
      fc.constantFrom(
        '2027',
        'true',
        'null',
        '- 一',
        '#',
        "'",
        '"',
        'a: b',
        '[',
        '{x',
        '@',
        '第一行\n第二行',
      ),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('title', 'bureau', 'kind', 'abstract', 'documentNumber'),
        value,
        (name, given) => {
          const written = edit({ [name]: given });
          expect(document.fromFile(written)).toMatchObject({
            ...document.fromFile(source),
            [name]: given,
            source_text: JSON.stringify(written),
          });
          const rest = source.split('\n').filter((line) => !line.startsWith(`${name}:`));
          for (const line of rest) expect(written.split('\n')).toContain(line);
        },
      ),
    );
  });
});

describe('settings', () => {
  test('is YAML alone, and as careful', () => {
    const bureau = '# 市局\nname: 云州市交通运输局\nshortName: "云州市"\nlevel: 市级';
    expect(settings.toFile(settings.fromFile(bureau))).toBe(bureau);
    expect(settings.toFile({ ...settings.fromFile(bureau), level: '县级' })).toBe(
      bureau.replace('市级', '县级\n'),
    );
    expect(settings.toFile({ name: '白石县交通运输局', parent: '' })).toBe('name: 白石县交通运输局\n');
  });
});
