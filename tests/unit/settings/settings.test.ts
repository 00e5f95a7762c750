import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { omitConsequences, readSettings, type Settings } from '../../../src/settings/settings.ts';
import { formatProblem, type Problem } from '../../../src/schema/problem.ts';
import { exampleSite, writeSite } from '../check/example-site.ts';

let root = '';
beforeEach(() => {
  root = writeSite(exampleSite);
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Replaces settings files, `site.yaml` or `bureaus/x.yaml`, and reads all. */
function read(files: Readonly<Record<string, string | Uint8Array>> = {}, fallback?: Settings) {
  for (const [file, content] of Object.entries(files))
    writeFileSync(path.join(root, 'content', file), content);
  const { settings, problems } = readSettings(root, fallback);
  return { settings, problems: problems.map(formatProblem) };
}

const bureau = (lines: string) => `name: 云岭县交通运输局\nshortName: 云岭县\nlevel: 县级\n${lines}`;
const site = String(exampleSite['content/site.yaml']);

describe('readSettings', () => {
  test('reads site, topics and bureaus, and fills in the defaults', () => {
    const { settings, problems } = read();
    expect(problems).toEqual([]);
    expect(settings.site).toMatchObject({
      name: '云溪交通公开',
      base: '/',
      colour: '#0b5394',
      columns: { plans: '工作计划' },
    });
    expect(settings.topics.map(({ name }) => name)).toEqual(['农村公路', '安全应急']);
  });

  test('orders bureaus by id, not by file name', () => {
    expect(read().settings.bureaus.map(({ id }) => id)).toEqual(['yunxi', 'yunxi-roads', 'yunzhou']);
  });

  test('takes a code that YAML read as a number for the text it is', () => {
    const { settings } = read({ 'bureaus/yunling.yaml': bureau('code: 999999\n') });
    expect(settings.bureaus.find(({ id }) => id === 'yunling')).toMatchObject({ code: '999999' });
  });

  test('tells all problems of all files', () => {
    const { problems } = read({
      'site.yaml': 'name: 云溪交通公开\ndomian: https://www.example.com\n',
      'topics.yaml': '- { id: Rural Roads, name: 农村公路 }\n',
      'bureaus/yunling.yaml': bureau('parent: yunzhu\n'),
    });
    expect(problems).toHaveLength(4);
    expect(problems).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^content\/site\.yaml:2:1 不认识的字段“domian”。/u),
        expect.stringMatching(/^content\/site\.yaml:1:1 缺少“网站说明”（description）。/u),
        expect.stringMatching(/^content\/topics\.yaml:1:5 主题代号“Rural Roads”的格式不对。/u),
        'content/bureaus/yunling.yaml:4:1 没有名为“yunzhu”的发布机构。是不是想写 yunzhou？如果它是新的，请先在 content/bureaus/ 里为它建一个文件。',
      ]),
    );
  });

  test('tells that a file is missing', () => {
    rmSync(path.join(root, 'content/site.yaml'));
    const { settings, problems } = read();
    expect(problems).toEqual([
      'content/site.yaml:1:1 找不到文件 content/site.yaml。请建立这个文件，写法见使用指南。',
    ]);
    expect(settings.site).toBeUndefined();
    expect(settings.bureaus).toHaveLength(3);
  });

  test('tells where a file stops being UTF-8', () => {
    const { problems } = read({ 'site.yaml': Buffer.from([...Buffer.from('name: '), 0xd4, 0xc6]) });
    expect(problems).toEqual(['content/site.yaml:1:7 文件不是 UTF-8 编码。请另存为 UTF-8 编码。']);
  });

  test('needs no bureaus', () => {
    rmSync(path.join(root, 'content/bureaus'), { recursive: true });
    expect(read()).toMatchObject({ settings: { bureaus: [] }, problems: [] });
  });

  test('needs no words of everyday, and reads those that are there', () => {
    expect(read()).toMatchObject({ settings: { synonyms: [] }, problems: [] });
    const { settings } = read({ 'synonyms.yaml': '- { words: [修路], terms: [农村公路, 养护] }\n' });
    expect(settings.synonyms).toEqual([{ words: ['修路'], terms: ['农村公路', '养护'] }]);
  });

  test('lets other files stand beside the bureaus', () => {
    expect(read({ 'bureaus/README.md': '说明' }).problems).toEqual([]);
  });
});

describe('readSettings, when a part cannot be read', () => {
  const broken = { 'site.yaml': 'nam: 甲\n', 'topics.yaml': '{', 'bureaus/yunxi.yaml': 'nam: 甲\n' };

  test('leaves the site out, and lets a bureau stand under its id: documents that name it are not to blame', () => {
    const { settings } = read(broken);
    expect(settings.site).toBeUndefined();
    expect(settings.topics).toEqual([]);
    expect(settings.bureaus[0]).toEqual({ id: 'yunxi', name: 'yunxi', shortName: 'yunxi', level: '县级' });
  });

  test('takes it from the fallback', () => {
    const good = readSettings(root).settings as Settings;
    expect(read(broken, good).settings).toEqual(good);
  });

  test('takes nothing else from the fallback', () => {
    const good = readSettings(root).settings as Settings;
    rmSync(path.join(root, 'content/bureaus/yunxi-roads.yaml'));
    const { settings } = read(
      { 'site.yaml': site.replace('云溪交通公开', '改了名'), 'bureaus/yunxi.yaml': bureau('') },
      good,
    );
    expect(settings.site?.name).toBe('改了名');
    expect(settings.bureaus.map(({ name }) => name)).toEqual(['云岭县交通运输局', '云州市交通运输局']);
  });
});

describe('what settings say of each other', () => {
  test.each(['parent', 'predecessor', 'successor'])('an unknown bureau as %s', (field) => {
    expect(read({ 'bureaus/yunling.yaml': bureau(`${field}: lanshan\n`) }).problems).toEqual([
      'content/bureaus/yunling.yaml:4:1 没有名为“lanshan”的发布机构。请先在 content/bureaus/ 里为它建一个文件。',
    ]);
  });

  test('a bureau below itself, at each link of the circle and nowhere else', () => {
    const { problems } = read({
      'bureaus/a.yaml': bureau('parent: b\n'),
      'bureaus/b.yaml': bureau('parent: c\n'),
      'bureaus/c.yaml': bureau('parent: b\n'),
    });
    expect(problems).toEqual([
      'content/bureaus/b.yaml:4:1 机构“b”的上级绕回到了它自己。请改正 parent，最上级的机构不写 parent。',
      'content/bureaus/c.yaml:4:1 机构“c”的上级绕回到了它自己。请改正 parent，最上级的机构不写 parent。',
    ]);
  });

  test('a former name of a project that is its own name, another one, or told twice', () => {
    const { problems } = read({
      'projects/a.yaml':
        'name: 云溪改线工程\naliases: [云溪隧道]\nformerly:\n  - name: 云溪隧道\n  - name: 云岭公路\n  - name: 云岭公路\n',
      'projects/b.yaml': 'name: 白石大桥\nformerly:\n  - name: 云岭公路\n  - name: 白石渡改桥\n',
      'projects/c.yaml': 'name: 白石渡改桥\n',
      'projects/d.yaml': 'name: 白石码头\nformerly: [{ title: 白石渡 }]\n',
    });
    const refusal = '请弄清是哪个项目改的名，只在那个文件里写。';
    expect(problems).toEqual([
      'content/projects/d.yaml:2:14 不认识的字段“title”。这里可以写的字段有：name、document。',
      'content/projects/a.yaml:4:5 原名“云溪隧道”就是项目现在的名称，或者写在别的名称里了。请把它从 formerly 里去掉；现在不这样叫的，从 name、aliases 里去掉。',
      'content/projects/a.yaml:6:5 原名“云岭公路”写了两次。请只留一个。',
      `content/projects/b.yaml:3:5 原名“云岭公路”是另一个项目的名称，见 content/projects/a.yaml。${refusal}`,
      `content/projects/b.yaml:4:5 原名“白石渡改桥”是另一个项目的名称，见 content/projects/c.yaml。${refusal}`,
    ]);
  });

  test('a succession that only one end tells', () => {
    expect(read({ 'bureaus/yunling.yaml': bureau('successor: yunzhou\n') }).problems).toEqual([
      'content/bureaus/yunling.yaml:4:1 这里写明 successor 是“yunzhou”，但 content/bureaus/yunzhou.yaml 里没有写 predecessor。请在那个文件里加上 predecessor: yunling。',
    ]);
  });

  test('tiles that are none, and on the map of one bureau two places on one, or one without', () => {
    const below = (name: string, rest: string) =>
      `name: ${name}交通运输局\nshortName: ${name}\nlevel: 县级\nparent: yunling\n${rest}`;
    const advice = '请写成 [列, 行]，例如 [3, 2]：从西往东第几列（1 到 10），从北往南第几行（1 到 20）。';
    const { problems } = read({
      'bureaus/a.yaml': below('甲县', 'tile: [3, 2]\n'),
      'bureaus/b.yaml': below('乙县', 'tile: [3, 2]\n'),
      'bureaus/c.yaml': below('丙县', ''),
      'bureaus/d.yaml': below('丁县', 'tile: [11, 2]\n'),
      'bureaus/e.yaml': below('戊县', 'tile: [东, 2, 1]\n'),
      'bureaus/f.yaml': below('己县', 'tile: 3\n'),
      'bureaus/g.yaml': below('庚县', 'tile: [3, 2]\nsuccessor: a\n'),
      'bureaus/yunling.yaml': bureau('tile: [1, 1]\n'),
    });
    expect(problems.toSorted()).toEqual(
      [
        'content/bureaus/b.yaml:5:1 格子 [3, 2] 已经是“甲县”的（content/bureaus/a.yaml）。示意图上一个格子只放一个地方，请改成空着的格子。',
        'content/bureaus/c.yaml:1:1 同级的“甲县”在示意图上有格子，“丙县”没有，只能列在图的下面。请加上 tile: [列, 行]，例如 tile: [3, 2]；或者同级的都不写，就没有图。',
        `content/bureaus/d.yaml:5:1 示意图上的格子“[11, 2]”写得不对。${advice}`,
        `content/bureaus/e.yaml:5:1 示意图上的格子“[东, 2, 1]”写得不对。${advice}`,
        'content/bureaus/f.yaml:5:1 “示意图上的格子”（tile）“3”应当是列表。请写成 [第一项, 第二项] 的样子，只有一项也要加方括号。',
        'content/bureaus/g.yaml:5:1 “庚县”已经由 a 接替，不画在示意图上，格子（tile）没有用处。请删去这一行。',
        'content/bureaus/g.yaml:6:1 这里写明 successor 是“a”，但 content/bureaus/a.yaml 里没有写 predecessor。请在那个文件里加上 predecessor: g。',
        'content/bureaus/yunling.yaml:4:1 “云岭县”没有写上级机构（parent），不画在示意图上，格子（tile）没有用处。请删去这一行。',
      ].toSorted(),
    );
  });

  test('a map on which two maps away stand on the same tile: each bureau has its own', () => {
    const files = {
      'bureaus/a.yaml': bureau('parent: yunzhou\ntile: [1, 1]\n'),
      'bureaus/b.yaml': bureau('parent: yunling\ntile: [1, 1]\n'),
      'bureaus/yunxi.yaml': `${bureau('parent: yunzhou\ntile: [2, 1]\n')}predecessor: yunxi-roads\n`,
      'bureaus/yunling.yaml': bureau(''),
    };
    expect(read(files).problems).toEqual([]);
  });

  test('a merger: two bureaus before one, which can name only one of them', () => {
    expect(read({ 'bureaus/yunling.yaml': bureau('successor: yunxi\n') }).problems).toEqual([]);
  });

  test('topics with the same id or the same name', () => {
    const topics =
      '- { id: roads, name: 农村公路 }\n- { id: roads, name: 桥梁 }\n- { id: bridges, name: 桥梁 }\n';
    expect(read({ 'topics.yaml': topics }).problems).toEqual([
      'content/topics.yaml:2:5 主题代号“roads”写了两次。请只留一个，或者改名。',
      'content/topics.yaml:3:18 主题名称“桥梁”写了两次。请只留一个，或者改名。',
    ]);
  });

  test('a word of everyday that is written twice, leads to itself, or leads nowhere', () => {
    const synonyms = `- { words: [修路, 铺路], terms: [农村公路, 养护] }
- { words: [公交, 修 路], terms: [公交线路, 公交, 公交线路] }
- { words: [], terms: [渡口] }
`;
    expect(read({ 'synonyms.yaml': synonyms }).problems).toEqual([
      'content/synonyms.yaml:3:5 “大白话”（words）是空的。请写上它的值；没有值就删去这一行。',
      'content/synonyms.yaml:2:17 大白话“修 路”写了两次。请只留一个。',
      'content/synonyms.yaml:2:37 “公交”又指回了它自己。请写文件里不同的说法，或者删去它。',
      'content/synonyms.yaml:2:41 文件用语“公交线路”写了两次。请只留一个。',
    ]);
    expect(read({ 'synonyms.yaml': '- { word: [修路], terms: [农村公路] }\n' }).problems).toEqual([
      'content/synonyms.yaml:1:5 不认识的字段“word”。是不是想写 words？',
    ]);
  });

  test('a main colour on which white cannot be read', () => {
    expect(read({ 'site.yaml': `${site}colour: "#7fb3e6"\n` }).problems).toEqual([
      'content/site.yaml:4:1 主色“#7fb3e6”太浅，上面的白字对比度只有 2.2，应当不小于 4.5。请换一个深一些的颜色，例如 #0b5394。',
    ]);
  });

  test('a bureau whose file name gives no address', () => {
    expect(read({ 'bureaus/云岭#1.yaml': bureau('') }).problems).toEqual([
      'content/bureaus/云岭#1.yaml:1:1 文件名里的“#”不能用在网址里。请给文件改名，文件名只用汉字、字母、数字和连字符。',
    ]);
    rmSync(path.join(root, 'content/bureaus/云岭#1.yaml'));
    expect(read({ 'bureaus/yunling.yml': bureau('') }).problems).toEqual([
      'content/bureaus/yunling.yml:1:1 发布机构的文件名不是以 .yaml 结尾的。请把文件名改成以 .yaml 结尾。',
    ]);
  });
});

describe('omitConsequences', () => {
  const unknown: Problem = {
    rule: 'unknown-topic',
    severity: 'error',
    file: 'content/plans/yunxi/2024.mdx',
    line: 1,
    column: 1,
    message: '',
    advice: '',
  };
  const inTopics: Problem = { ...unknown, rule: 'yaml-syntax', file: 'content/topics.yaml' };

  test('drops unknown topics while the list of topics cannot be read', () => {
    expect(omitConsequences([unknown, inTopics])).toEqual([inTopics]);
  });

  test('keeps them otherwise, and beside a double in the list, which can be read', () => {
    expect(omitConsequences([unknown])).toEqual([unknown]);
    const double = { ...inTopics, rule: 'duplicate-topic' };
    expect(omitConsequences([unknown, double])).toEqual([unknown, double]);
  });
});
