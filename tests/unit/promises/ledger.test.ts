import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeDone, describePromise } from '../../../src/promises/describe/describe-amount.ts';
import { describeNote, describeState } from '../../../src/promises/describe/describe-state.ts';
import { nameRow } from '../../../src/promises/rows/name-row.ts';
import { identifyRow } from '../../../src/promises/rows/row.ts';
import { numberOf } from '../../../src/promises/sayings/saying.ts';
import { isSilent } from '../../../src/promises/states/state.ts';
import { parsePeriod } from '../../../src/text/period/period.ts';
import {
  createExampleCatalogue,
  readLedger,
  readYear,
  result,
  target,
  type Example,
} from './example-ledger.ts';

describe('createLedger', () => {
  it('puts promises before reports without one, then latest year, bureau, topic and name', () => {
    const rows = readLedger({
      'plans/yunxi/2023': {
        says: [
          target('ring-road', '2023', '年内开工'),
          target('sum', '2023', '3亿元'),
          target('works', '2023', '16公里'),
          target('growth', '2023', '8%'),
          target('bridges', '2023', '2座'),
          target('bridges', '2023-H1', '1座'),
        ],
      },
      'plans/yunzhou/2023': { says: [target('works', '2023', '100公里')] },
      'plans/lanshan/2022': { says: [target('works', '2022', '9公里')] },
      'summaries/lanshan/2025': { says: [result('works', '2025', '8公里')] },
    });
    expect(rows.map((row) => `${row.period.id} ${row.bureau.shortName} ${nameRow(row)}`)).toEqual([
      '2023 云州市 安防工程里程',
      '2023 云溪县 云溪绕城公路',
      '2023 云溪县 危桥改造座数',
      '2023-H1 云溪县 危桥改造座数',
      '2023 云溪县 安防工程里程',
      '2023 云溪县 投资增长',
      '2023 云溪县 交通投资',
      '2022 蓝山市 安防工程里程',
      '2025 蓝山市 安防工程里程',
    ]);
  });

  it('keeps bureaus, measures and projects apart', () => {
    const rows = readLedger({
      'plans/yunxi/2023': {
        says: [target('works', '2023', '16公里'), target('works ring-road', '2023', '4公里')],
      },
      'summaries/yunling/2023': { says: [result('works', '2023', '16公里')] },
    });
    expect(rows.map((row) => `${row.bureau.id} ${nameRow(row)} ${row.state}`)).toEqual([
      'yunxi 云溪绕城公路：安防工程里程 no-report',
      'yunxi 安防工程里程 no-report',
      'yunling 安防工程里程 untargeted',
    ]);
  });

  it('names a line by what it is about, and by nothing else', () => {
    const [plan] = readLedger({ 'plans/yunxi/2023': { says: [target('works', '2023', '16公里')] } });
    const both = readYear('works', ['新建20公里'], { 2023: '建成3公里' });
    expect(plan?.id).toBe(both.id);
    expect(plan?.id).toMatch(/^l-[0-9a-z]{8}$/u);
  });

  it('gives two lines two names even where ids run together', () => {
    const year = parsePeriod('2023');
    if (!year) throw new Error('2023 is a period');
    const names = [
      identifyRow('a', { measure: 'bc' }, year),
      identifyRow('ab', { measure: 'c' }, year),
      identifyRow('a', { project: 'bc' }, year),
      identifyRow('a', { measure: 'b', project: 'c' }, year),
      identifyRow('a', { project: 'bc', stage: 'begun' }, year),
    ];
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('findContradictions', () => {
  const differ = (first: readonly string[], second: readonly string[]) =>
    readLedger({
      'plans/yunxi/2023': { says: first.map((text) => target('works', '2023', text)) },
      'plans/yunxi/2023-调整': {
        plans: ['2023'],
        published: '2023-07-01',
        says: second.map((text) => target('works', '2023', text)),
      },
    }).map((row) => ({
      holds: describePromise(row),
      said: row.contradictions.map((all) => all.map(({ statement }) => statement.text)),
    }));

  it('tells of two numbers that were promised; the newer document’s holds', () => {
    expect(differ(['16公里'], ['14公里'])).toEqual([{ holds: '14公里', said: [['14公里', '16公里']] }]);
  });

  it.each([
    [['1至2公里'], ['1公里']],
    [['1至2公里'], ['1至3公里']],
  ])(
    'tells of two ranges that begin with the same number and end with others: %o and %o',
    (first, second) => {
      expect(differ(first, second).map(({ said }) => said)).toEqual([[[...second, ...first]]]);
    },
  );

  it.each([
    [['1至2公里'], ['1—2公里']],
    [['不超过16公里'], ['16公里']],
    [['16公里'], ['16km']],
    [['16公里'], ['16公里以上']],
    [['16公里', '其中5公里'], ['16公里']],
    [['16公里', '其中5公里'], []],
  ])('%o and %o are no difference', (first, second) => {
    expect(differ(first, second).map(({ said }) => said)).toEqual([[]]);
  });

  it('tells of two numbers that were reported, but not of half a year and the whole', () => {
    const read = (period: string) =>
      readLedger({
        'summaries/yunxi/2023': { says: [result('works', '2023', '建成16公里')] },
        'summaries/yunzhou/x': { reviews: ['2023'], says: [] },
        'plans/yunxi/2024': { reviews: ['2023'], says: [result('works', period, '建成15公里')] },
      }).flatMap(({ contradictions }) => contradictions.map((all) => all.map(numberOf)));
    expect(read('2023')).toEqual([[15, 16]]);
    expect(read('2023-H1')).toEqual([]);
  });
});

describe('two periods of a project that end on the same day', () => {
  it('share what was reported of it in the same way, in whatever order they were promised', () => {
    const read = (periods: readonly string[]) =>
      readLedger({
        'plans/yunxi/2023': {
          says: periods.map((period) => target('works ring-road', period, '新建5公里')),
        },
        'summaries/yunxi/2021-2025': { says: [result('ring-road', '2021/2025', '建成3公里')] },
      }).map((row) => [row.period.id, nameRow(row), row.results.length]);
    expect(read(['2023-H2', '2023'])).toEqual(read(['2023', '2023-H2']));
  });
});

describe('one number that a document promises twice', () => {
  it.each([
    [['不超过22公里', '建成22公里'], '22公里'],
    [['约22公里', '建成22公里'], '22公里'],
  ])('holds as what must be reached, and exactly: %o', (texts, holds) => {
    for (const order of [texts, texts.toReversed()])
      expect(describePromise(readYear('works', order, {}))).toBe(holds);
  });
});

const abouts = [
  'works',
  'bridges',
  'sum',
  'total',
  'growth',
  'rate',
  'accidents',
  'ring-road',
  'works ring-road',
];
const units: Readonly<Record<string, string>> = {
  works: '公里',
  bridges: '座',
  sum: '元',
  total: '公里',
  growth: '%',
  rate: '%',
  accidents: '起',
  'ring-road': '公里',
  'works ring-road': '公里',
};
const periodIds = ['2021/2025', '2022', '2023', '2023-H1', '2023-H2', '2023-Q3', '2023-07', '2024'];
const said = fc
  .record({
    kind: fc.constantFrom('target', 'result'),
    about: fc.constantFrom(...abouts),
    period: fc.constantFrom(...periodIds),
    number: fc.integer({ min: 0, max: 30 }),
    form: fc.constantFrom(
      '建成N',
      '约N',
      '不超过N',
      'N以上',
      '已完成N%',
      '已经全面完工',
      '力争开工',
      '预计N',
    ),
  })
  .map(({ kind, about, period, number, form }) => {
    const isShare = form.includes('%') && kind === 'result';
    const amount = `${String(number)}${units[about] ?? ''}`;
    const text = isShare ? form.replace('N', String(number)) : form.replace('N%', 'N').replace('N', amount);
    const isWords = form === '力争开工' || (form === '已经全面完工' && kind === 'target');
    if (isWords && about !== 'ring-road') return target('works', period, '16公里');
    return kind === 'target' ? target(about, period, text) : result(about, period, text);
  });
const documents = fc
  .array(
    fc.tuple(fc.constantFrom('plans', 'summaries'), fc.constantFrom('yunxi', 'yunzhou'), fc.array(said)),
    {
      maxLength: 5,
    },
  )
  .map((all) =>
    Object.fromEntries(
      all.map(([folder, bureau, says], index): [string, Example] => [
        `${folder}/${bureau}/2023-${String(index)}`,
        { plans: ['2023'], reviews: ['2022'], published: `2023-0${String(index + 1)}-01`, says },
      ]),
    ),
  );

describe('whatever documents say', () => {
  it('every statement stands in a line, and every line leads to statements', () => {
    fc.assert(
      fc.property(documents, (given) => {
        const { items } = createExampleCatalogue(given);
        const rows = readLedger(given);
        const shown = new Set(
          rows.flatMap((row) => [...row.targets, ...row.results, ...row.earlier]).map(keyOf),
        );
        for (const item of items)
          for (const statement of item.statements) expect(shown).toContain(keyOf({ item, statement }));
        for (const row of rows) expect(row.targets.length + row.results.length).toBeGreaterThan(0);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
      }),
    );
  });

  it('the state follows from the numbers', () => {
    fc.assert(
      fc.property(documents, (given) => {
        for (const row of readLedger(given)) {
          const { state, promised, done, share, targets, results, measure } = row;
          expect(state === 'untargeted' || state === 'level').toBe(targets.length === 0);
          if (state === 'level') expect(measure?.basis).toBe('期末');
          if (isSilent(state)) expect(done ?? share).toBeUndefined();
          if (state === 'done' || state === 'missed') expect(results.length).toBeGreaterThan(0);
          const isLimit = targets[0]?.statement.quantity?.max !== undefined || promised === 0;
          const isExact = [...targets, ...row.doneFrom].every(
            ({ statement }) => !statement.quantity?.approximate,
          );
          if (measure && isExact && !isLimit && promised !== undefined && done !== undefined) {
            if (state === 'done') expect(done).toBeGreaterThanOrEqual(promised);
            if (state === 'missed' && !row.late) expect(done).toBeLessThan(promised);
          }
          // No report denies a project here: it is missed only because it was done afterwards.
          if (!measure && !row.parts) expect(state === 'missed').toBe(row.late !== undefined);
          if (row.late) expect(state).toBe('missed');
          if (row.isEstimate && !row.parts) expect(state).not.toBe('missed');
        }
      }),
    );
  });

  it('the order of documents and statements makes no difference to what is promised and done', () => {
    fc.assert(
      fc.property(documents, (given) => {
        const turned = Object.fromEntries(
          Object.entries(given)
            .reverse()
            .map(([id, one]) => [id, { ...one, says: one.says.toReversed() }]),
        );
        const summarise = (one: typeof given) =>
          readLedger(one)
            // Of several rates of one document the last holds.
            .filter(({ measure }) => measure && measure.unit !== '%')
            .map((row) => [row.id, describeState(row), row.promised, row.done]);
        expect(summarise(turned)).toEqual(summarise(given));
      }),
    );
  });

  it('is put in words', () => {
    fc.assert(
      fc.property(documents, (given) => {
        for (const row of readLedger(given)) {
          const words = [
            describeState(row),
            describePromise(row),
            describeDone(row),
            describeNote(row),
          ].join();
          expect(words).not.toMatch(/NaN|undefined|Infinity/u);
          expect(describePromise(row) === undefined).toBe(row.targets.length === 0);
        }
      }),
    );
  });
});

function keyOf({ item, statement }: { item: { id: string }; statement: { anchor: string } }): string {
  return `${item.id}#${statement.anchor}`;
}
