import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeNote, describeState } from '../../../src/promises/describe/describe-state.ts';
import { createLedger } from '../../../src/promises/ledger.ts';
import {
  createExampleCatalogue,
  readLedger,
  readRow,
  readYear,
  result,
  target,
  type Example,
} from './example-ledger.ts';
import { findFalseStates } from './find-false-states.ts';

const states = (documents: Readonly<Record<string, Example>>, day?: string): string[] =>
  createLedger(createExampleCatalogue(documents), day).map((row) =>
    `${row.period.id} ${describeState(row)} ${describeNote(row) ?? ''}`.trim(),
  );
const plan: Example = { says: [target('works', '2023', '新建16公里')] };

describe('a promise without a result', () => {
  it('is not yet due while no document and no commit is of a later day', () => {
    expect(states({ 'plans/yunxi/2023': plan })).toEqual(['2023 未到期（2023-12-31 到期）']);
    expect(states({ 'plans/yunxi/2023': plan }, '2023-12-30')).toEqual(['2023 未到期（2023-12-31 到期）']);
  });

  it('is over when a document of anybody or a commit is of its last day or later', () => {
    const over = '2023 本站没有收录总结（2023-12-31 到期）';
    expect(states({ 'plans/yunxi/2023': plan }, '2023-12-31')).toEqual([over]);
    expect(
      states({ 'plans/yunxi/2023': plan, 'plans/lanshan/2024': { published: '2024-02-01', says: [] } }),
    ).toEqual([over]);
    expect(states({ 'plans/yunxi/2023': plan, 'summaries/lanshan/2023': { says: [] } })).toEqual([over]);
  });

  it('is not over because a document bears a date that has not come', () => {
    const mistyped: Example = { published: '2099-02-01', says: [] };
    expect(states({ 'plans/yunxi/2023': plan, 'plans/lanshan/2024': mistyped }, '2023-07-01')).toEqual([
      '2023 未到期（2023-12-31 到期）',
    ]);
  });

  it('is over where a report that is not committed yet looks back on it', () => {
    expect(states({ 'plans/yunxi/2023': plan, 'summaries/yunxi/2023': { says: [] } }, '2023-07-01')).toEqual([
      '2023 总结没有提到（2023-12-31 到期）',
    ]);
  });

  it('is not mentioned where the report of its time is here', () => {
    expect(states({ 'plans/yunxi/2023': plan, 'summaries/yunxi/2023': { says: [] } })).toEqual([
      '2023 总结没有提到（2023-12-31 到期）',
    ]);
    const revoked: Example = { validity: { status: '废止' }, says: [] };
    expect(states({ 'plans/yunxi/2023': plan, 'summaries/yunxi/2023': revoked })).toEqual([
      '2023 本站没有收录总结（2023-12-31 到期）',
    ]);
  });

  it('goes on where the report of its time repeats it and says no more', () => {
    expect(states({ 'summaries/yunxi/2023': plan })).toEqual([
      '2023 总结没有说结果（只是提到了，2023-12-31 到期）',
    ]);
  });

  it('is told to have no later report where its time is over', () => {
    expect(
      states(
        {
          'plans/yunxi/2023': plan,
          'summaries/yunxi/2023-H1': { says: [result('works', '2023-H1', '建成8公里')] },
        },
        '2024-06-01',
      ),
    ).toEqual([
      '2023 本站没有收录总结（到2023年6月50%，2023-12-31 到期） 结果只说到2023年6月，本站没有收录后来的总结',
    ]);
  });

  it('is told how far it got by what tells of it, not by a later word on its length', () => {
    expect(
      states({
        'plans/yunxi/2023': { says: [target('ring-road', '2023', '绕城公路建成通车')] },
        'summaries/yunxi/2023-H1': { says: [result('ring-road', '2023-H1', '绕城公路已开工')] },
        'summaries/yunzhou/2024': { says: [result('ring-road', '2024', '绕城公路全长12公里')] },
      }),
    ).toEqual(['2023 进行中 结果只说到2023年6月，本站没有收录后来的总结']);
  });

  it('is told by later reports not to have been mentioned again', () => {
    expect(
      states({
        'plans/yunxi/2023': plan,
        'summaries/yunxi/2023-H1': { says: [result('works', '2023-H1', '建成8公里')] },
        'summaries/yunxi/2023': { says: [] },
      }),
    ).toEqual([
      '2023 总结没有提到（到2023年6月50%，2023-12-31 到期） 结果只说到2023年6月，后来的总结没有提到',
    ]);
  });
});

describe('a promise and its result in one document', () => {
  const both = [target('works', '2023', '任务为16公里'), result('works', '2023', '建成16公里')];

  it('are said to be from the same document', () => {
    expect(states({ 'summaries/yunxi/2023': { says: both } })).toEqual([
      '2023 已完成 目标和结果出自同一份文件',
    ]);
  });

  it('are not, where another document promised the same before', () => {
    expect(states({ 'plans/yunxi/2023': plan, 'summaries/yunxi/2023': { says: both } })).toEqual([
      '2023 已完成',
    ]);
    const other: Example = { says: [target('works', '2023', '新建20公里')] };
    expect(states({ 'plans/yunxi/2023': other, 'summaries/yunxi/2023': { says: both } })).toEqual([
      '2023 已完成 目标和结果出自同一份文件',
    ]);
  });

  it('are, where the other has been revoked; a promise that has been revoked is in no report', () => {
    const revoked: Example = { ...plan, validity: { status: '废止' } };
    expect(states({ 'plans/yunxi/2023': revoked, 'summaries/yunxi/2023': { says: both } })).toEqual([
      '2023 已完成 目标和结果出自同一份文件',
    ]);
    const report: Example = { says: [result('works', '2023', '建成16公里')] };
    expect(states({ 'plans/yunxi/2023': revoked, 'summaries/yunxi/2023': report })).toEqual([
      '2023 不再作数 写着承诺的文件已经废止',
    ]);
  });
});

describe('what the sentence itself says of the end', () => {
  const says = (sentence: string, reviews = ['2023']) =>
    states({
      'summaries/yunxi/2023': {
        plans: ['2023'],
        reviews,
        says: [{ ...target('works', '2023', '建设任务为60公里'), sentence }],
      },
    });

  it('counts though nobody has marked it', () => {
    expect(says('村道建设任务为60公里，现已如期全部完工。')).toEqual([
      '2023 已完成 目标和结果出自同一份文件',
    ]);
  });

  it.each([
    '村道建设任务为60公里，路基已经完工。',
    '村道建设任务为60公里，力争年底全面完工。',
    '村道建设任务为60公里，其余正在施工，已全部完成前期工作。',
  ])('does not, where it is said of something else, or not yet: %s', (sentence) => {
    expect(says(sentence)).toEqual(['2023 总结没有说结果（只是提到了，2023-12-31 到期）']);
  });

  it.each([
    ['村道建设任务为60公里，实际完成60公里。', '2023 已完成 目标和结果出自同一份文件'],
    [
      '村道建设任务为60公里，实际完成45公里。',
      '2023 进行中（75%） 目标和结果出自同一份文件；报告的数不能断定是否完成',
    ],
    ['村道建设任务为60公里，完成率110%。', '2023 已完成 目标和结果出自同一份文件'],
    ['村道建设任务为60公里，已完成投资300万元。', '2023 总结没有说结果（只是提到了，2023-12-31 到期）'],
  ])('counts where it counts the same: %s', (sentence, state) => {
    expect(says(sentence)).toEqual([state]);
  });

  it('does not count where a number is marked', () => {
    const sentence = '村道建设任务为60公里，实际完成60公里，其中验收52公里。';
    expect(
      states({
        'plans/yunxi/2023': { says: [target('works', '2023', '建设60公里')] },
        'summaries/yunxi/2023': {
          says: [
            { ...target('works', '2023', '建设任务为60公里'), sentence },
            { ...result('works', '2023', '验收52公里'), sentence },
          ],
        },
      }),
    ).toEqual(['2023 未完成（86.7%）']);
  });

  it('speaks of its own time: what half a year had to do is not what the year has', () => {
    const half = { ...result('works', '2023-H1', '建成8公里'), sentence: '建成8公里，已全部完工。' };
    expect(states({ 'plans/yunxi/2023': plan, 'summaries/yunxi/2023-H1': { says: [half] } })).toEqual([
      '2023 进行中（50%，序时50%，与序时持平） 结果只说到2023年6月',
    ]);
  });

  it('is a promise in a plan', () => {
    expect(says('村道建设任务为60公里，全部完工。', [])).toEqual(['2023 未到期（2023-12-31 到期）']);
  });
});

describe('rates', () => {
  it('take the latest report, be it worse', () => {
    expect(readYear('rate', ['达到97%'], { '2023-H1': '达到98%', 2023: '达到96%' }).state).toBe('missed');
  });

  it('take the number that is stated of the whole, not the largest', () => {
    const sentence = '通硬化路率达到96%，其中平原99%。';
    const row = readRow({
      'plans/yunxi/2023': { says: [target('rate', '2023', '达到97%')] },
      'summaries/yunxi/2023': {
        says: ['达到96%', '其中平原99%'].map((text) => ({ ...result('rate', '2023', text), sentence })),
      },
    });
    expect([row.done, row.state]).toEqual([96, 'missed']);
  });

  it('of several of one time take the last, and accuse nobody where another would do', () => {
    const row = readYear('rate', ['达到97%'], { 2023: ['达到98%', '达到96%'] });
    expect([row.done, describeState(row)]).toEqual([96, '进行中']);
  });

  it('promise what is stated of the whole', () => {
    expect(readYear('rate', ['其中平原99%', '达到97%'], { 2023: '达到97%' }).promised).toBe(97);
    expect(readYear('rate', ['达到97%', '其中平原99%'], { 2023: '达到97%' })).toMatchObject({
      promised: 97,
      state: 'done',
    });
  });
});

/** Sentences of reports and plans, with and without a mark on what they say of the end. */
const ends = [
  '已经全面完工',
  '现已如期全部完工',
  '均已建成通车',
  '正在施工',
  '尚未开工',
  '力争年底完工',
  '已于8月开工',
  '路基已经完工',
  '投资完成40%',
  '已经建成通车',
  '已通过交工验收',
  '已通过竣工验收',
  '尚未竣工验收',
  '已基本建成',
  '主体已经完工',
  '已提前完成年度任务',
  '完成年度投资的100%',
  '已投入试运行',
  '建成5公里',
  '总投资3.2亿元',
];
const promised: Readonly<Record<string, readonly string[]>> = {
  works: ['新建16公里'],
  'works ring-road': ['绕城公路新建16公里'],
  'bridges ring-road': ['改造危桥2座'],
  'ring-road': [
    '绕城公路年内开工',
    '绕城公路建成通车',
    '绕城公路',
    '全长12公里',
    '完成绕城公路前期工作',
    '绕城公路完成竣工验收',
    '绕城公路通过交工验收',
    '绕城公路全面完工',
  ],
};
const saying = fc
  .record({
    about: fc.constantFrom(...Object.keys(promised)),
    index: fc.nat(),
    period: fc.constantFrom('2023', '2023-H1', '2023-12', '2024'),
    end: fc.constantFrom(...ends),
    marks: fc.constantFrom('target', 'result', 'both'),
  })
  .map(({ about, index, period, end, marks }) => {
    const texts = promised[about] ?? [];
    const text = texts[index % texts.length] ?? '';
    const sentence = `${text}，${end}。`;
    const reported = result(about, period, end);
    const unit = reported.quantity?.unit;
    // Of a measure nothing but its unit, a share, or that all is done is a result: other marks are refused.
    const isRefused =
      reported.measure !== undefined &&
      (unit === undefined ? reported.stage !== 'finished' : unit !== '%' && !text.includes(unit));
    return [
      ...(marks === 'result' ? [] : [{ ...target(about, period, text), sentence }]),
      ...(marks === 'target' || isRefused ? [] : [{ ...reported, sentence }]),
    ];
  });
const documents = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(
        'plans/yunxi/2023',
        'plans/yunxi/2024',
        'summaries/yunxi/2023-H1',
        'summaries/yunxi/2023',
        'summaries/yunzhou/2023',
        'summaries/yunxi/2024',
      ),
      says: fc.array(saying, { maxLength: 4 }),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  )
  .map((all) => Object.fromEntries(all.map(({ id, says }) => [id, { says: says.flat() }])));

describe('findFalseStates', () => {
  const sentence = '任务为16公里，已经全面完工。';
  const [row] = readLedger({
    'summaries/yunxi/2023': { says: [{ ...target('works', '2023', '任务为16公里'), sentence }] },
  });

  it.each(['under-way', 'missed', 'unmentioned', 'no-report', 'not-due', 'untargeted'] as const)(
    'finds that %s is false beside 已经全面完工',
    (state) => {
      if (!row) throw new Error('There is no row');
      expect(findFalseStates([row])).toEqual([]);
      expect(findFalseStates([{ ...row, state }]).join()).toContain('云溪县 安防工程里程 2023：');
    },
  );

  it('finds a project that stands in two lines', () => {
    const rows = readLedger({ 'plans/yunxi/2023': { says: [target('ring-road', '2023', '绕城公路')] } });
    expect(findFalseStates([...rows, ...rows])).toEqual(['yunxi ring-road 2023：有 2 行']);
  });
});

describe('whatever sentences say', () => {
  it('no state contradicts a quotation in its line, and one project has one state for one period', () => {
    fc.assert(
      fc.property(documents, fc.constantFrom(undefined, '2023-07-15', '2030-01-01'), (given, day) => {
        expect(findFalseStates(createLedger(createExampleCatalogue(given), day), day)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('one project for one period', () => {
  const road = '绕城公路全长3.8公里';
  const sentence = `${road}，已经全面完工。`;

  it('is one line, whether it is spoken of in words or counted by measures', () => {
    const [row, ...others] = readLedger({
      'summaries/yunxi/2023': {
        says: [
          { ...target('ring-road', '2023', road), sentence },
          { ...target('bridges ring-road', '2023', '任务2座'), sentence: '任务2座。' },
          { ...result('bridges ring-road', '2023', '已经全面完工'), sentence },
        ],
      },
    });
    expect(others).toEqual([]);
    expect([row?.state, row?.parts?.map(({ state }) => state)]).toEqual(['done', ['done', 'done']]);
  });

  it('keeps the anchors of the lines that it was', () => {
    const stages = (texts: string[]) =>
      readLedger({ 'plans/yunxi/2023': { says: texts.map((text) => target('ring-road', '2023', text)) } });
    const [one] = stages(['年内开工']);
    const [both, ...others] = stages(['年内开工', '完成施工图设计']);
    expect(others).toEqual([]);
    expect(both?.id).toBe(one?.id);
    expect(both?.otherIds).toEqual(expect.arrayContaining([...(one?.otherIds ?? [])]));
    expect(both?.otherIds).toHaveLength(2);
  });

  it('hears what other bureaus report of it', () => {
    expect(
      states({
        'plans/yunzhou/2023': { says: [target('ring-road', '2023', '绕城公路建成通车')] },
        'summaries/yunxi/2023': { says: [result('ring-road', '2023', '绕城公路建成通车')] },
      }),
    ).toEqual(['2023 已完成']);
  });
});

describe('a project that a report says was not done', () => {
  const promise: Example = { says: [target('ring-road', '2023', '绕城公路年内开工')] };
  const says = (period: string, text: string): Record<string, Example> => ({
    'plans/yunxi/2023': promise,
    [`summaries/yunxi/${period}`]: { says: [result('ring-road', period, text)] },
  });

  it('is missed when its time was over', () => {
    expect(states(says('2023', '绕城公路尚未开工'))).toEqual(['2023 未完成']);
    expect(states(says('2024', '绕城公路仍未开工'))).toEqual(['2023 未完成']);
  });

  it('is not, while there was time, or where a later step or a part is spoken of', () => {
    expect(states(says('2023-H1', '绕城公路尚未开工'))).toEqual([
      '2023 未到期（2023-12-31 到期） 此前的报告说到2023年6月',
    ]);
    for (const text of ['绕城公路尚未完工', '绕城公路二期尚未开工'])
      expect(states(says('2023', text))).toEqual(['2023 总结没有说结果（只是提到了，2023-12-31 到期）']);
  });
});

describe('how firmly something is promised', () => {
  it.each([
    ['works', '新建16公里', '全县新建16公里。', 'firm'],
    ['works', '新建16公里', '全县力争新建16公里。', 'aim'],
    ['ring-road', '绕城公路', '续建绕城公路。', 'listed'],
    ['ring-road', '全长12公里', '绕城公路全长12公里。', 'listed'],
    ['ring-road', '完成投资2亿元', '绕城公路完成投资2亿元。', 'firm'],
    ['ring-road', '年内开工', '谋划绕城公路年内开工。', 'considered'],
  ])('%s: %s in %s', (about, text, sentence, commitment) => {
    const row = readRow({ 'plans/yunxi/2023': { says: [{ ...target(about, '2023', text), sentence }] } });
    expect(row.commitment).toBe(commitment);
  });
});

describe('a promise of a document that no longer holds', () => {
  const withdrawn: Example = {
    ...plan,
    changes: [{ date: '2023-05-08', kind: '撤回', note: '任务取消。' }],
  };

  it('is told, and no result makes it one that was kept or missed', () => {
    const report: Example = { says: [result('works', '2023', '建成8公里')] };
    expect(states({ 'plans/yunxi/2023': withdrawn, 'summaries/yunxi/2023': report })).toEqual([
      '2023 不再作数 写着承诺的文件2023-05-08撤回',
    ]);
    expect(states({ 'plans/yunxi/2023': withdrawn })).toEqual(['2023 不再作数 写着承诺的文件2023-05-08撤回']);
  });

  it('names the document that took its place', () => {
    const validity = { status: '废止', date: '2023-06-30', reason: '调整。' } as const;
    const replaced: Example = { ...plan, validity: { ...validity, successor: 'plans/yunxi/2023-调整' } };
    const next: Example = { says: [] };
    expect(states({ 'plans/yunxi/2023': replaced, 'plans/yunxi/2023-调整': next })).toEqual([
      '2023 不再作数 写着承诺的文件2023-06-30废止，由《云溪县交通运输局2024年工作计划》代替',
    ]);
    const again: Example = { says: [target('works', '2023', '新建20公里')] };
    expect(states({ 'plans/yunxi/2023': replaced, 'plans/yunxi/2023-调整': again }, '2023-07-01')).toEqual([
      '2023 未到期（2023-12-31 到期）',
    ]);
  });

  it('makes no project missed of which another part still counts', () => {
    const counted = (text: string): Example['says'] => [target('works ring-road', '2023', text)];
    const [row] = readLedger({
      'plans/yunxi/2023': { ...withdrawn, says: counted('新建16公里') },
      'plans/yunxi/2023-02': { says: [target('ring-road', '2023', '绕城公路建成通车')] },
      'summaries/yunxi/2023': {
        says: [
          ...counted('').slice(1),
          result('ring-road', '2023', '绕城公路建成通车'),
          result('works ring-road', '2023', '建成8公里'),
        ],
      },
    });
    expect(row?.state).toBe('done');
  });
});
