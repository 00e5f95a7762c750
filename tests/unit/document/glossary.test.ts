import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSettings, type Settings } from '../../../src/settings/settings.ts';
import { formatProblem } from '../../../src/schema/problem.ts';
import { exampleSite, writeSite } from '../check/example-site.ts';

let root = '';
beforeEach(() => {
  root = writeSite(exampleSite);
  mkdirSync(path.join(root, 'content/glossary'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function read(files: Readonly<Record<string, string>>, fallback?: Settings) {
  for (const [name, text] of Object.entries(files))
    writeFileSync(path.join(root, 'content/glossary', name), text);
  const { settings, problems } = readSettings(root, fallback);
  return { glossary: settings.glossary, problems: problems.map(formatProblem) };
}

const road = 'term: 路长制\nexplanation: 每条路有人负责。\n';

describe('the glossary', () => {
  test('is read with its defaults, sorted by id', () => {
    expect(
      read({ 'lu.yaml': road, 'ban.yaml': 'term: 班线\nexcept: [班线路]\nexplanation: 客运线路。\n' }),
    ).toEqual({
      glossary: [
        { id: 'ban', term: '班线', aliases: [], except: ['班线路'], explanation: '客运线路。' },
        { id: 'lu', term: '路长制', aliases: [], except: [], explanation: '每条路有人负责。' },
      ],
      problems: [],
    });
  });

  test('may be missing', () => {
    rmSync(path.join(root, 'content/glossary'), { recursive: true });
    expect(readSettings(root).settings.glossary).toEqual([]);
  });

  test.each([
    ['term: 路长制\n', '1:1 缺少“解释”（explanation）。请加上 explanation: 和它的值。'],
    [
      `${road}note: 甲\n`,
      '3:1 不认识的字段“note”。这里可以写的字段有：term、aliases、except、explanation、source。',
    ],
    [
      `${road}aliases: 路长\n`,
      '3:1 “别的写法”（aliases）“路长”应当是列表。请写成 [第一项, 第二项] 的样子，只有一项也要加方括号。',
    ],
    [`${road}aliases: [路长, ""]\n`, '3:15 “别的写法”（aliases）是空的。请写上它的值；没有值就删去这一行。'],
    [
      `${road}source:\n  url: https://www.example.gov.cn/\n`,
      '3:1 缺少“依据名称”（source.name）。请加上 name: 和它的值。',
    ],
    [
      `${road}source:\n  name: 办法\n  url: example.gov.cn\n`,
      '5:3 依据网址“example.gov.cn”不是网址。请写完整的网址，以 https:// 或 http:// 开头，后面是域名。',
    ],
  ])('tells what is wrong: %j', (text, problem) => {
    expect(read({ 'lu.yaml': text }).problems).toEqual([`content/glossary/lu.yaml:${problem}`]);
  });

  test('has each spelling once, in one file and in all', () => {
    const { problems } = read({
      'a.yaml': 'term: 路长制\naliases: [路长, 路长制]\nexplanation: 甲。\n',
      'b.yaml': 'term: 路长\nexplanation: 乙。\n',
    });
    expect(problems).toEqual([
      'content/glossary/a.yaml:2:15 名词“路长制”写了两次。请只留一个。',
      'content/glossary/b.yaml:1:1 名词“路长”在 content/glossary/a.yaml 里已经有了。请只留一个。',
    ]);
  });

  test('has files whose names can be anchors', () => {
    const { problems } = read({
      'lu zhang.yaml': road,
      'ban.yml': 'term: 班线\nexplanation: 甲。\n',
    });
    expect(problems).toEqual([
      'content/glossary/ban.yml:1:1 名词的文件名不是以 .yaml 结尾的。请把文件名改成以 .yaml 结尾。',
      'content/glossary/lu zhang.yaml:1:1 名词的文件名里有空格。请把空格换成连字符。',
    ]);
  });

  test('leaves out what cannot be read, or takes it from the fallback', () => {
    read({ 'lu.yaml': road });
    const good = readSettings(root).settings as Settings;
    const broken = { 'lu.yaml': 'term: 路长制\n' };
    expect(read(broken).glossary).toEqual([]);
    expect(read(broken, good).glossary).toEqual(good.glossary);
  });
});
