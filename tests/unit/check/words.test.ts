import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { blockedWord } from '../../../src/check/rules/blocked-word.ts';
import { wrongWord } from '../../../src/check/rules/wrong-word.ts';
import { chooseWords, createFindWords } from '../../../src/check/words/find-words.ts';
import { wordList } from '../../../src/check/words/word-list.ts';
import { applyFixes, createSettings, readExample, runRule, tell, usualSettings } from './check-document.ts';

const find = createFindWords(chooseWords(usualSettings));
const findWrong = (text: string) => find(text).map(({ word }) => word.wrong);

describe('wordList', () => {
  test.each(wordList.words)('$wrong is written $right', ({ wrong, right, reason, onlyBefore }) => {
    const behind = { 1: '2024年', 2: '部', 3: '目标' };
    const texts = [wrong, ...Object.values(behind).map((end) => wrong + end)].map((text) => `，${text}，`);
    expect(texts.some((text) => findWrong(text).includes(wrong))).toBe(true);
    if (onlyBefore !== undefined) expect(findWrong(`，${wrong}，`)).toEqual([]);
    for (const text of [right, `，${right}，`]) expect(findWrong(text)).toEqual([]);
    expect(reason).toMatch(/。$/u);
  });

  test('names each word once, and has a version', () => {
    const words = wordList.words.map(({ wrong }) => wrong);
    expect(new Set(words).size).toBe(words.length);
    expect(wordList.version).toMatch(/^\d{4}\.\d{2}$/u);
  });

  test.each([
    '报名截止2024年3月1日，截止日期不变',
    '到2023年底截止',
    '搭建帐篷，转移帐篷',
    '立即然后',
    '报告文学习进平安校园',
    '一座落成的大桥，12座落石防护',
    '会签定稿',
    '按装卸要求，按装备标准',
    '来函洞悉',
    '保护拦水坝',
    '遂道歉',
    '友邦扶持',
    '第二十九界碑',
    '预防犯罪',
    '爱好象棋，良好象征',
    '文化与旅游融合发展，国家交通运输部门',
    '十九届、二十届，已完成，自己完成',
    '国家、交通运输部',
  ])('a proper document may write: %s', (text) => {
    expect(findWrong(text)).toEqual([]);
  });

  test('trips over nothing in what the project itself says to webmasters', () => {
    for (const file of [
      'docs/guide.zh-CN.md',
      'README.zh-CN.md',
      'src/settings/shared/content/pages/help.mdx',
      'src/settings/shared/content/pages/about.mdx',
    ])
      expect(findWrong(readFileSync(file, 'utf8').replace(/```.*?```/gsu, ''))).toEqual([]);
  });
});

describe('wrongWord', () => {
  test('tells each place and fixes what is certain', () => {
    const body = '清理台帐和**台帐**，其它不变，截止2024年6月底完成。';
    const findings = runRule(wrongWord, body);
    expect(tell(findings)).toEqual([
      '10:3 这里写的是“台帐”，应当是“台账”。',
      '10:8 这里写的是“台帐”，应当是“台账”。',
      '10:13 这里写的是“其它”，应当是“其他”。',
      '10:18 这里写的是“截止”，应当是“截至”。',
    ]);
    expect(applyFixes(readExample(body).source, findings)).toContain(
      '清理台账和**台账**，其它不变，截止2024年6月底完成。',
    );
  });

  test('fixes nothing where markup stands in the word', () => {
    const [found] = runRule(wrongWord, '台**帐**');
    expect(found).toMatchObject({ line: 10, column: 1 });
    expect(found).not.toHaveProperty('fix');
  });

  test('reads the title as well', () => {
    const fields = { title: '2024年台帐清理计划' };
    expect(tell(runRule(wrongWord, '正文。', { fields }))).toEqual(['2:13 这里写的是“台帐”，应当是“台账”。']);
  });
});

describe("a site's own words", () => {
  const own = { wrong: '云西县', right: '云溪县', reason: '县名' };

  test('are found beside the list, in their tier', () => {
    const settings = createSettings({ words: { add: [own, { ...own, wrong: '云夕县', tier: 'block' }] } });
    expect(runRule(wrongWord, '云西县、云夕县、台帐', { settings }).map(({ message }) => message)).toEqual([
      '这里写的是“云西县”，应当是“云溪县”。',
      '这里写的是“台帐”，应当是“台账”。',
    ]);
    expect(runRule(blockedWord, '云西县、云夕县', { settings })).toMatchObject([
      { message: '这里写的是“云夕县”，应当是“云溪县”。', advice: '县名。请改正。' },
    ]);
  });

  test('are not found in what is right', () => {
    const settings = createSettings({
      words: { add: [{ wrong: '云溪', right: '云溪县', reason: '写全称' }] },
    });
    expect(runRule(wrongWord, '云溪县和云溪', { settings })).toMatchObject([{ column: 5 }]);
  });

  test('can be signs of regular expressions', () => {
    const settings = createSettings({ words: { add: [{ wrong: '[甲](*)', right: '甲', reason: '乙' }] } });
    expect(createFindWords(chooseWords(settings))('[甲](*)、甲')).toHaveLength(1);
  });

  test('can be switched off, or said anew', () => {
    expect(runRule(wrongWord, '其它', { settings: createSettings({ words: { off: ['其它'] } }) })).toEqual(
      [],
    );
    const settings = createSettings({ words: { add: [{ wrong: '其它', right: '另外', reason: '甲' }] } });
    expect(runRule(wrongWord, '其它', { settings })).toMatchObject([
      { advice: '甲。请改正；原文就是这样的，可以不改。' },
    ]);
  });
});
