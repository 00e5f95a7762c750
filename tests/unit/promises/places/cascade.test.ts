import { describe, expect, test } from 'vitest';
import { createCascade } from '../../../../src/promises/places/cascade.ts';
import { describeCascade } from '../../../../src/promises/places/describe-cascade.ts';
import { result, target, type Example } from '../example-ledger.ts';
import { readPlaces } from './example-places.ts';

function read(documents: Readonly<Record<string, Example>>, above = 'nanping') {
  const { node, byBureau } = readPlaces(documents);
  const { places, lines } = createCascade(node(above), byBureau);
  return lines.map((line) => ({
    about: `${line.row.measure?.id ?? ''} ${line.row.period.id}`,
    isTakenUp: line.isTakenUp,
    ...describeCascade(line, places),
  }));
}

const plan = (bureau: string, text: string, about = 'works', year = '2024') => ({
  [`plans/${bureau}/${year}`]: { says: [target(about, year, text)] },
});
const report = (bureau: string, text: string, about = 'works', year = '2024') => ({
  [`summaries/${bureau}/${year}`]: { says: [result(about, year, text)] },
});
const city = plan('nanping', '全市实施安防工程100公里');

describe('createCascade', () => {
  test('adds what the places below promise and report of the same measure for the same period', () => {
    expect(
      read({
        ...city,
        ...plan('yunxi', '实施安防工程36公里'),
        ...report('yunxi', '完成27公里'),
        ...plan('baishi', '实施安防工程20公里'),
      }),
    ).toEqual([
      {
        about: 'works 2024',
        isTakenUp: true,
        promised: '2 个地方，共 56公里',
        reported: '1 个地方，共 27公里',
        counted: '本站登记的 3 个地方中有 2 个地方标出了',
      },
    ]);
  });

  test('a sum is as vague as its parts', () => {
    const [line] = read({
      ...city,
      ...plan('yunxi', '实施安防工程36公里以上'),
      ...plan('baishi', '实施安防工程20公里'),
      ...report('yunxi', '完成30余公里'),
      ...report('baishi', '完成10公里'),
    });
    expect(line).toMatchObject({ promised: '2 个地方，共 56公里以上', reported: '2 个地方，共 40余公里' });
  });

  test('another period, another measure and a single project are not put together', () => {
    expect(
      read({
        ...city,
        ...plan('yunxi', '实施安防工程36公里', 'works', '2023'),
        ...plan('baishi', '改造危桥5座', 'bridges'),
        'plans/shiqiao/2024': { says: [target('works ring-road', '2024', '绕城公路安防工程6公里')] },
      }),
    ).toEqual([
      expect.objectContaining({
        isTakenUp: false,
        promised: '没有标出目标',
        counted: '本站登记的 3 个地方中有 0 个地方标出了',
      }),
    ]);
  });

  test('half of the same year is not the same, yet it is no silence', () => {
    const [line] = read({
      ...city,
      'plans/yunxi/2024-H1': { says: [target('works', '2024-H1', '安防工程9公里')] },
    });
    expect(line).toMatchObject({ isTakenUp: true, promised: '没有标出目标' });
  });

  test('reports of a part of the period and estimates are told, not added', () => {
    const [line] = read({
      ...city,
      ...plan('yunxi', '实施安防工程36公里'),
      'summaries/yunxi/2024-H1': { says: [result('works', '2024-H1', '完成20公里')] },
      ...report('baishi', '完成12公里'),
      ...report('shiqiao', '预计完成8公里'),
    });
    expect(line?.reported).toBe('1 个地方，共 12公里；另外 2 个地方只报告了一部分时期、预计数或者没有说数');
  });

  test('rates, levels and limits are not added', () => {
    const documents = (about: string, text: string) => ({
      ...plan('nanping', text, about),
      ...plan('yunxi', text, about),
      ...plan('baishi', text, about),
    });
    for (const [about, text] of [
      ['growth', '投资增长8%'],
      ['total', '通车总里程达到900公里'],
      ['accidents', '事故不超过5起'],
    ] as const)
      expect(read(documents(about, text))[0]?.promised, about).toBe('2 个地方，这样的数不能相加');
  });

  test('who promises with a reserve is told', () => {
    const [line] = read({ ...city, ...plan('yunxi', '力争实施安防工程36公里') });
    expect(line?.promised).toBe('1 个地方，共 36公里；其中 1 个地方只说争取、预计或者写入计划');
  });

  test('a revoked promise is none, above and below', () => {
    const revoked = (bureau: string) => ({
      [`plans/${bureau}/2024`]: {
        validity: { status: '废止' as const },
        says: [target('works', '2024', '安防工程36公里')],
      },
    });
    expect(read({ ...revoked('nanping'), ...plan('yunxi', '实施安防工程36公里') })).toEqual([]);
    expect(read({ ...city, ...revoked('yunxi') })[0]?.promised).toBe('没有标出目标');
  });

  test('a place counts by its own number, by those below it only where it has none', () => {
    const province = plan('nanling', '全省实施安防工程500公里');
    const counties = { ...plan('yunxi', '实施安防工程36公里'), ...plan('baishi', '实施安防工程20公里') };
    expect(read({ ...province, ...counties, ...city }, 'nanling')[0]).toMatchObject({
      promised: '1 个地方，共 100公里',
      counted: '本站登记的 2 个地方中有 1 个地方标出了',
    });
    expect(read({ ...province, ...counties }, 'nanling')[0]).toMatchObject({
      promised: '1 个地方，共 56公里',
      counted: '本站登记的 2 个地方中有 1 个地方标出了，其中 1 个地方自己没有标出，用的是再下一级的数',
    });
  });

  test('a bureau and the one that took its place are one place', () => {
    const [line] = read({
      ...city,
      ...plan('baishi', '实施安防工程20公里'),
      ...plan('baishi-former', '实施安防工程20公里'),
    });
    expect(line?.promised).toBe('1 个地方，共 20公里');
  });

  test('nothing for a place without places below', () => {
    const { node, byBureau } = readPlaces(plan('yunxi', '实施安防工程36公里'));
    expect(createCascade(node('yunxi'), byBureau)).toEqual({ places: 0, lines: [] });
  });
});
