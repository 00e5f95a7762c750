import { describe, expect, test } from 'vitest';
import { findPersonalEmails } from '../../../../src/text/privacy/personal-email.ts';

const find = (text: string) => findPersonalEmails(text).map((span) => span.text);

describe('findPersonalEmails', () => {
  test.each([
    'name@qq.com',
    'a.b-c_1@163.com',
    'Name@vip.sina.com',
    'name＠qq.com',
    'name#126.com',
    '13800138000@139.com',
    'n@gmail.com',
    'name @ foxmail.com',
  ])('finds %s', (address) => {
    expect(find(address)).toEqual([address]);
    expect(find(`请寄${address}，谢谢。`)).toEqual([address]);
  });

  test.each([
    'jtj@yunxi.gov.cn',
    'service@example.com',
    'qq.com',
    '@qq.com',
    'name@qq.com.example.gov.cn',
    'name@myqq.com',
    '见 #163 号',
  ])('finds none in %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
