import { describe, expect, test } from 'vitest';
import { bankCard } from '../../../src/check/rules/bank-card.ts';
import { identityCard } from '../../../src/check/rules/identity-card.ts';
import { mobileNumber } from '../../../src/check/rules/mobile-number.ts';
import { personalEmail } from '../../../src/check/rules/personal-email.ts';
import { plateNumber } from '../../../src/check/rules/plate-number.ts';
import { createSettings, runRule, tell } from './check-document.ts';

const phone = '这里有一个手机号码“138****8000”，不能公开。';

describe('private data', () => {
  test('is found in paragraphs, headings, lists, tables and footnotes', () => {
    const body =
      '## 电话13800138000\n\n打13800138000[^1]\n\n- 打 138-0013-8000\n\n| 姓名 | 电话 |\n| --- | --- |\n| 甲 | 13800138000 |\n\n[^1]: 打13800138000。';
    expect(tell(runRule(mobileNumber, body))).toEqual([
      `10:6 ${phone}`,
      `12:2 ${phone}`,
      `14:5 ${phone}`,
      `18:7 ${phone}`,
      `20:8 ${phone}`,
    ]);
  });

  test('is found in the frontmatter', () => {
    const fields = {
      title: '2024年计划（13800138000）',
      abstract: '有事打13800138000。',
      keywords: '[甲, "13800138000"]',
      attachments: '[{ title: 名单13800138000, file: 名单.xlsx }]',
    };
    expect(tell(runRule(mobileNumber, '正文。', { fields }))).toEqual([
      `2:16 ${phone}`,
      `8:14 ${phone}`,
      `9:16 ${phone}`,
      `10:26 ${phone}`,
    ]);
  });

  test('is found in names of files, descriptions of pictures and addresses to call', () => {
    expect(tell(runRule(mobileNumber, '![电话13800138000](桥.png)'))).toEqual([`10:5 ${phone}`]);
    expect(tell(runRule(mobileNumber, '<Figure src="桥.png" alt="电话13800138000" />'))).toEqual([
      `10:28 ${phone}`,
    ]);
    expect(tell(runRule(mobileNumber, '[名单](名单13800138000.xlsx)'))).toEqual([`10:8 ${phone}`]);
    expect(tell(runRule(mobileNumber, '[打电话](tel:13800138000)'))).toEqual([`10:11 ${phone}`]);
    expect(tell(runRule(personalEmail, '[写信](mailto:name@qq.com)'))).toEqual([
      '10:13 这里有一个私人邮箱“n***@qq.com”，不能公开。',
    ]);
    expect(runRule(mobileNumber, '[那一页](https://www.example.com/13800138000)')).toEqual([]);
  });

  test('is never repeated whole', () => {
    const body = '430102190001010015、13800138000、6222000000000009、name@qq.com、湘A12345';
    const all = [identityCard, mobileNumber, bankCard, personalEmail, plateNumber].flatMap((rule) =>
      runRule(rule, body),
    );
    expect(all).toHaveLength(5);
    for (const { message, advice } of all) {
      for (const secret of body.split('、')) expect(message + advice).not.toContain(secret);
    }
  });

  test('has no fix: what to write instead, nobody knows', () => {
    expect(runRule(mobileNumber, '13800138000')[0]).not.toHaveProperty('fix');
  });

  test('is allowed with a reason, however it is written', () => {
    const settings = createSettings({ allow: [{ text: '138 0013 8000', reason: '局值班手机' }] });
    expect(runRule(mobileNumber, '值班+86 13800138000，或者13900139000。', { settings })).toMatchObject([
      { message: '这里有一个手机号码“139****9000”，不能公开。' },
    ]);
  });
});
