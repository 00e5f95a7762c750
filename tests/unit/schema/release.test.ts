import { describe, expect, test } from 'vitest';
import { frontmatter } from '../../../src/schema/frontmatter.ts';
import { judgeRelease, mayRefer, nameRelease, type Release } from '../../../src/schema/release.ts';
import { parseMoment } from '../../../src/text/period/moment.ts';

const at = (written: string): number => parseMoment(written) ?? NaN;
const draft: Release = { state: 'draft' };
const waiting = (written: string): Release => ({ state: 'waiting', until: at(written) });

describe('judgeRelease', () => {
  const now = at('2027-01-05 09:00');
  test.each([
    [{}, undefined],
    [{ draft: false }, undefined],
    [{ draft: true }, draft],
    [{ draft: 'true' }, undefined],
    [{ publish: '2027-01-05 09:01' }, waiting('2027-01-05 09:01')],
    [{ publish: '2027-01-05 09:00' }, undefined],
    [{ publish: '2027-01-05' }, undefined],
    [{ publish: '2027-01-06' }, waiting('2027-01-06')],
    [{ publish: '明天' }, undefined],
    [{ draft: true, publish: '2026-01-05' }, draft],
  ])('judges %j', (fields, expected) => {
    expect(judgeRelease(fields, now)).toEqual(expected);
  });
});

describe('mayRefer', () => {
  test.each([
    [undefined, undefined, true],
    [undefined, draft, false],
    [undefined, waiting('2027-01-05'), false],
    [draft, draft, true],
    [draft, waiting('2027-01-05'), true],
    [waiting('2027-01-05'), undefined, true],
    [waiting('2027-01-05'), draft, false],
    [waiting('2027-01-05'), waiting('2027-01-05'), true],
    [waiting('2027-01-06'), waiting('2027-01-05'), true],
    [waiting('2027-01-05'), waiting('2027-01-06'), false],
  ])('from %j to %j: %s', (from, to, expected) => {
    expect(mayRefer(from, to)).toBe(expected);
  });
});

describe('nameRelease', () => {
  test('says what readers of a preview see', () => {
    expect([draft, waiting('2027-01-05 09:00')].map(nameRelease)).toEqual([
      '草稿',
      '待发布（2027-01-05 09:00）',
    ]);
  });
});

describe('the field publish', () => {
  const tell = (publish: unknown): string[] =>
    (frontmatter.shape.publish.safeParse(publish).error?.issues ?? []).map((issue) => {
      const { message, advice } = (issue as unknown as { params: { message: string; advice: string } })
        .params;
      return message + advice;
    });
  test.each([
    ['2027-01-05 09:00', []],
    ['2027-01-05', []],
    [
      '2027-01-05 9:00',
      [
        '定时发布“2027-01-05 9:00”不是时间。请写成 2027-01-05 09:00 这样的格式（北京时间）；只写日期的，是那一天零点。',
      ],
    ],
    [
      '2027年1月5日 9时30分',
      [
        '定时发布“2027年1月5日 9时30分”不是时间。请写成 2027-01-05 09:30 这样的格式（北京时间）；只写日期的，是那一天零点。',
      ],
    ],
    [
      '2027-02-30',
      [
        '定时发布“2027-02-30”不是时间：2027年2月没有30日。请写成 2027-01-05 09:00 这样的格式（北京时间）；只写日期的，是那一天零点。',
      ],
    ],
    [
      '2027-01-05T09:00:00+08:00',
      [
        '定时发布“2027-01-05T09:00:00+08:00”不是时间。请写成 2027-01-05 09:00 这样的格式（北京时间）；只写日期的，是那一天零点。',
      ],
    ],
    [
      '节后',
      ['定时发布“节后”不是时间。请写成 2027-01-05 09:00 这样的格式（北京时间）；只写日期的，是那一天零点。'],
    ],
  ])('judges “%s”', (publish, expected) => {
    expect(tell(publish)).toEqual(expected);
  });
});
