import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTextCheck } from '../../../../src/admin/preview/check-text.ts';
import { describeKnown } from '../../../../src/admin/preview/known.ts';
import { createFileCheck } from '../../../../src/check/check-file.ts';
import { readCheckSettings } from '../../../../src/check/read-check-settings.ts';
import { readSettings } from '../../../../src/settings/settings.ts';
import { exampleSite, writeDocument, writeSite } from '../../check/example-site.ts';

const plan = 'content/plans/yunxi/2024.mdx';
let root = '';
let check: ReturnType<typeof createTextCheck>;
beforeAll(() => {
  const site = `${String(exampleSite['content/site.yaml'])}ownKinds: [{ id: reading, name: 政策解读 }]\n`;
  root = writeSite({ ...exampleSite, 'content/site.yaml': site });
  const known = describeKnown(readSettings(root).settings, readCheckSettings(root).settings);
  // It is carried by a page.
  check = createTextCheck(JSON.parse(JSON.stringify(known)) as typeof known);
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('createTextCheck', () => {
  test.each([
    ['no problem', writeDocument()],
    ['a field', writeDocument({ published: '2024-13-01' })],
    ['a field that is unknown', writeDocument({ titel: '计划' })],
    ['a bureau', writeDocument({ bureau: 'yunling' })],
    ['no YAML', writeDocument({ title: '"云溪' })],
    ['a tag', writeDocument({}, '一\n\n<Note>没有写完')],
    ['a component', writeDocument({}, '<Foo />')],
    ['a measure', writeDocument({}, '<Target measure="x">修路二十公里</Target>。')],
    ['words', writeDocument({}, '清理了台帐，按装了护栏。')],
    ['a mobile number', writeDocument({}, '联系电话 13800001234。')],
    ['an own kind in the wrong folder', writeDocument({ kind: '政策解读', plans: '[]' })],
    ['a draft', writeDocument({ draft: 'true', bureau: 'yunling' })],
  ])('says of %s what the check of the repository says', (_what, text) => {
    const here = check(plan, text).problems;
    const there = createFileCheck(root)(plan, Buffer.from(text));
    expect(here).toEqual(there);
    if (_what !== 'no problem') expect(here).not.toEqual([]);
  });

  test('gives the page of what is right, and none while there is an error', () => {
    expect(check(plan, writeDocument({}, '## 一、任务\n\n修路。')).html).toContain('修路。');
    expect(check(plan, writeDocument({ bureau: 'yunling' })).html).toBeUndefined();
  });

  test('takes files as there where nothing is known of them', () => {
    const text = writeDocument({}, '<Figure src="2024/没有.png" alt="桥" />');
    expect(check(plan, text).problems).toEqual([]);
  });

  test.each([
    ['a picture', '<Figure src="2024/没有.png" alt="桥" />', {}],
    ['a picture outside', '<Figure src="../../../桥.png" alt="桥" />', {}],
    ['an attachment', '修路。', { attachments: '[{ title: 表, file: 2024/没有.pdf }]' }],
    ['an attachment with a slip', '修路。', { attachments: '[{ title: 表, file: 附件１.pdf }]' }],
    [
      'an attachment by an address',
      '修路。',
      { attachments: '[{ title: 表, file: "https://a.example/x.pdf" }]' },
    ],
    ['an attachment of a wrong type', '修路。', { attachments: '[{ title: 表, file: 表.exe }]' }],
  ])('says of %s that is not where it should be what the repository says', (_what, body, fields) => {
    const text = writeDocument(fields, body);
    const here = check(plan, text, (file) => existsSync(path.join(root, file))).problems;
    expect(here).toEqual(createFileCheck(root)(plan, Buffer.from(text)));
    expect(here.map(({ rule }) => rule)).toContain('missing-file');
  });
});
