import { describe, expect, test } from 'vitest';
import { findDifferences } from '../../../../src/compare/differences/differences.ts';
import { listSentences } from '../../../../src/compare/reading/sentence.ts';
import { readBody } from '../../document/parse-example.ts';
import { compareBodies, writeSide } from '../compare-bodies.ts';

/** Both sides of a sentence that changed. */
const differ = (old: string, later: string) => {
  const [entry] = compareBodies(`## 一、公路\n\n${old}`, `## 一、公路\n\n${later}`).sections.flatMap(
    ({ entries }) => entries,
  );
  return entry && entry.state !== 'new' && entry.state !== 'dropped'
    ? [writeSide(entry.old), writeSide(entry.new)]
    : entry?.state;
};

/** So many characters that no text has twice. */
const writeRare = (first: string, count: number) =>
  Array.from({ length: count }, (_, index) => String.fromCharCode(first.charCodeAt(0) + index)).join('');

describe('findDifferences', () => {
  test.each([
    [700, [{ start: 600, end: 1300 }]],
    [800, []],
  ])('looks for what is the same beside %d other words on each side', (count, changes) => {
    const [old, later] = ['倀', '瀀'].map((first) =>
      listSentences(readBody(`${writeRare('一', 600)}${writeRare(first, count)}。`)),
    );
    // Beyond the limit both sentences are different altogether, and nothing is marked.
    expect(findDifferences(old ?? [], later ?? [])).toMatchObject({ old: [changes], new: [changes] });
  });

  test('marks nothing where little is the same', () => {
    const [old, later] = ['在东岭建成渡口两处。', '渡口已经交给各村管护，由村里派人轮流值守。'].map((body) =>
      listSentences(readBody(body)),
    );
    expect(findDifferences(old ?? [], later ?? [])).toEqual({ old: [[]], new: [[]], onlyFigures: false });
  });

  test.each([
    ['改造危桥12座。', '改造危桥15座。', '改造危桥[12座]。', '改造危桥[15座]。'],
    ['投资6.3亿元建桥。', '投资5800万元建桥。', '投资[6.3亿元]建桥。', '投资[5800万元]建桥。'],
    [
      '2023年6月底前完成路面。',
      '2024年9月底前完成路面。',
      '[2023年6月]底前完成路面。',
      '[2024年9月]底前完成路面。',
    ],
    ['大修X012和G209。', '大修X012和G319。', '大修X012和[G209]。', '大修X012和[G319]。'],
    ['加强水路管理。', '加强公路管理，加强水路管理。', '加强水路管理。', '[加强公路管理，]加强水路管理。'],
    [
      '推进云溪大桥建设。',
      '推进云溪大桥、东溪大桥建设。',
      '推进云溪大桥建设。',
      '推进云溪大桥[、东溪大桥]建设。',
    ],
    [
      '建设养护站、停车区。',
      '建设养护站、服务区、停车区。',
      '建设养护站、停车区。',
      '建设养护站、[服务区、]停车区。',
    ],
  ])('%s %s', (old, later, left, right) => {
    expect(differ(old, later)).toEqual([left, right]);
  });

  test('a character that a rewritten passage has by chance belongs to the passage', () => {
    expect(
      differ(
        '全县交通运输系统要把路网畅通摆在突出位置，年内办好三件实事。',
        '全县交通运输系统要以群众路上平安为根本，年内办好三件实事。',
      ),
    ).toEqual([
      '全县交通运输系统要[把路网畅通摆在突出位置]，年内办好三件实事。',
      '全县交通运输系统要[以群众路上平安为根本]，年内办好三件实事。',
    ]);
  });

  test('figures with the same words between them stay apart', () => {
    expect(differ('修路3公里、架桥2座、栽树5棵。', '修路4公里、架桥3座、栽树5棵。')).toEqual([
      '修路[3公里]、架桥[2座]、栽树5棵。',
      '修路[4公里]、架桥[3座]、栽树5棵。',
    ]);
  });

  test('white space and width are no differences', () => {
    expect(differ('修补 X012 线路面３处,清理边沟。', '修补X012线路面3处，清理涵洞。')).toEqual([
      '修补 X012 线路面３处,清理[边沟]。',
      '修补X012线路面3处，清理[涵洞]。',
    ]);
  });
});
