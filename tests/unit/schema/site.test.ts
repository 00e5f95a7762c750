import { describe, expect, test } from 'vitest';
import { bureau } from '../../../src/schema/bureau.ts';
import type { Refusal } from '../../../src/schema/explain.ts';
import { site } from '../../../src/schema/site.ts';
import { topics } from '../../../src/schema/topic.ts';

const least = {
  name: '云溪交通公开',
  description: '云溪县的交通计划和总结。',
  domain: 'https://www.example.com',
};

/** Messages of the issues that say in Chinese what to write. */
function explain(error: { issues: readonly { code?: string; params?: unknown }[] } | undefined): string[] {
  return (error?.issues ?? []).map((issue) => {
    const { message, advice } = (issue.params ?? {}) as Partial<Refusal>;
    return message && advice ? message + advice : `unexplained: ${String(issue.code)}`;
  });
}

const refuseSite = (changed: object) => explain(site.safeParse({ ...least, ...changed }).error);

describe('site', () => {
  test('asks for little and fills in the rest', () => {
    expect(site.parse(least)).toMatchObject({
      base: '/',
      colour: '#0b5394',
      columns: { plans: '工作计划', matrix: '公开情况' },
    });
    expect(site.parse({ ...least, columns: { plans: '计划公开' } }).columns).toMatchObject({
      plans: '计划公开',
      summaries: '工作总结',
    });
  });

  test.each(['/', '/jtj/', '/a/b-2/c.d/'])('accepts the prefix %s', (base) => {
    expect(refuseSite({ base })).toEqual([]);
  });

  test.each(['jtj', '/jtj', 'jtj/', '//', '/j t/', '/局/', '/../', '/a/./', '/.git/'])(
    'refuses the prefix %s',
    (base) => {
      expect(refuseSite({ base })).toEqual([
        `路径前缀“${base}”的格式不对。请以 / 开头和结尾，中间用字母、数字和连字符，例如 /jtj/。`,
      ]);
    },
  );

  test('accepts a domain with or without a slash and with a port', () => {
    for (const domain of ['https://JT.example.com', 'https://jt.example.com/', 'http://localhost:4321']) {
      expect(refuseSite({ domain })).toEqual([]);
    }
  });

  test('refuses a domain with a path: it would be lost', () => {
    expect(refuseSite({ domain: 'https://www.example.com/jtj/' })).toEqual([
      '网站域名“https://www.example.com/jtj/”里不只有域名。请写成 https://www.example.com 的样子；网站在域名下面的路径写在 base 里。',
    ]);
  });

  test('tells once what is no domain', () => {
    expect(refuseSite({ domain: 'javascript:alert(1)' })).toEqual([
      '网站域名“javascript:alert(1)”不是网址。请写完整的网址，以 https:// 或 http:// 开头，后面是域名。',
    ]);
  });

  test.each(['a@b.example"><b>', 'a@b.example?bcc=c@d.example', 'a@b.example#1'])(
    'refuses %j, which is more than an address of mail',
    (email) => {
      expect(refuseSite({ contact: { email } })).toHaveLength(1);
    },
  );

  test('says of each mark and colour how it is written', () => {
    expect(refuseSite({ siteIdCode: '123' })).toEqual([
      '网站标识码“123”的格式不对。请写 bm 加 8 位数字，或者 10 位数字；全是数字的，两边加英文双引号。',
    ]);
    expect(refuseSite({ colour: 'blue' })).toEqual([
      '主色“blue”的格式不对。请写成 "#0b5394" 的样子：# 加六位十六进制数，两边加英文双引号。',
    ]);
    expect(refuseSite({ contact: { email: 'jtj' } })).toEqual([
      '电子邮箱“jtj”的格式不对。请写完整的邮箱地址，例如 jtj@example.com。',
    ]);
    expect(
      refuseSite({ siteIdCode: 'bm12345678', colour: '#0B5394', contact: { email: 'a@example.com' } }),
    ).toEqual([]);
  });
});

describe('bureau', () => {
  const county = { name: '云溪县交通运输局', shortName: '云溪县', level: '县级' };

  test('takes a code as text or as the number that YAML made of it', () => {
    expect(bureau.parse({ ...county, code: 999999 }).code).toBe('999999');
    expect(bureau.parse({ ...county, code: '999999' }).code).toBe('999999');
    expect(explain(bureau.safeParse({ ...county, code: 9999 }).error)).toEqual([
      '行政区划代码“9999”的格式不对。请写六位数字，例如 431227。',
    ]);
  });
});

describe('topics', () => {
  test('says how an id is written', () => {
    expect(explain(topics.safeParse([{ id: 'Rural Roads', name: '农村公路' }]).error)).toEqual([
      '主题代号“Rural Roads”的格式不对。请只用小写英文字母、数字和连字符，例如 rural-roads。',
    ]);
  });
});
