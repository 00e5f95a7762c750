import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDocuments } from '../../../src/compare/compare.ts';
import { listSentences } from '../../../src/compare/reading/sentence.ts';
import { readBody } from '../document/parse-example.ts';
import { compareBodies, writeComparison } from './compare-bodies.ts';

const compare = (old: string, later: string) => writeComparison(compareBodies(old, later));

describe('compareDocuments', () => {
  test('finds what was kept, changed, new and dropped, and counts it', () => {
    const comparison = compareBodies(
      '## 一、公路\n\n新改建农村公路28公里。完善路长制。开展渡口巡查。',
      '## 一、公路\n\n新改建农村公路36公里。完善路长制。推广绿色养护材料。',
    );
    expect(writeComparison(comparison)).toEqual([
      '#= 一、公路',
      '% 新改建农村公路[28公里]。 → 新改建农村公路[36公里]。',
      '= 完善路长制。',
      '- 开展渡口巡查。',
      '+ 推广绿色养护材料。',
    ]);
    expect(comparison.counts).toEqual({ kept: 1, figures: 1, changed: 0, new: 1, dropped: 1 });
  });

  test('white space, width and numbers of items make no difference', () => {
    expect(
      compare(
        '1. 修好 X012 线,全长 7 公里。\n\n2. 建成渡口一处。\n\n抓两件事：一是查路面。二是查桥涵。',
        '1. 建成渡口一处。\n\n2. 修好X０１２线，全长７公里。\n\n抓两件事：一是查桥涵。二是查路面。',
      ),
    ).toEqual([
      '= 1. 建成渡口一处。',
      '= 2. 修好X０１２线，全长７公里。',
      '= 抓两件事：',
      '= 一是查桥涵。',
      '= 二是查路面。',
    ]);
  });

  test('a section that moved and has another number is the same section', () => {
    expect(
      compare(
        '## 一、公路建设\n\n修好县道三条。\n\n## 二、运输服务\n\n开通公交两路。\n\n## 三、党的建设\n\n每月学习一次。',
        '## 一、党的建设\n\n每月学习一次。\n\n## 二、公路建设\n\n修好县道三条。\n\n## 三、运输服务\n\n开通公交两路。',
      ),
    ).toEqual([
      '#= 一、党的建设 <>',
      '= 每月学习一次。',
      '#= 二、公路建设',
      '= 修好县道三条。',
      '#= 三、运输服务',
      '= 开通公交两路。',
    ]);
  });

  test('a section with another heading is found by its sentences', () => {
    expect(
      compare(
        '## 一、安全生产\n\n客运站每月检查一次。\n\n渡口全部挂牌管理。\n\n## 二、队伍\n\n办培训班两期。',
        '## 一、队伍\n\n办培训班两期。\n\n## 二、平安交通\n\n客运站每月检查一次。\n\n渡口全部挂牌管理。',
      ),
    ).toEqual([
      '#= 一、队伍 <>',
      '= 办培训班两期。',
      '#~ 一、安全生产 → 二、平安交通',
      '= 客运站每月检查一次。',
      '= 渡口全部挂牌管理。',
    ]);
  });

  test('equal headings below different sections keep apart', () => {
    expect(
      compare(
        '## 一、公路\n\n### （一）组织领导\n\n公路专班每周碰头。\n\n## 二、水路\n\n### （一）组织领导\n\n水路专班每旬碰头。',
        '## 一、水路\n\n### （一）组织领导\n\n水路专班每旬碰头。\n\n## 二、公路\n\n### （一）组织领导\n\n公路专班每周碰头。',
      ).filter((line) => !line.startsWith('=')),
    ).toEqual(['#= 一、水路 <>', '##= （一）组织领导 <>', '#= 二、公路', '##= （一）组织领导']);
  });

  test('sentences of a section that was divided are found in both of its parts', () => {
    expect(
      compare(
        '## 一、安全应急\n\n客运站每月检查一次。\n\n渡口全部挂牌管理。\n\n组织桥梁坍塌应急演练。',
        '## 一、安全\n\n客运站每月检查一次。\n\n渡口全部挂牌管理。\n\n## 二、应急\n\n组织桥梁坍塌应急演练。',
      ),
    ).toEqual([
      '#~ 一、安全[应急] → 一、安全',
      '= 客运站每月检查一次。',
      '= 渡口全部挂牌管理。',
      '#+ 二、应急',
      '={一、安全应急} 组织桥梁坍塌应急演练。',
    ]);
  });

  test('sentences of sections that were joined are all found', () => {
    expect(
      compare(
        '## 一、安全\n\n客运站每月检查一次。\n\n渡口全部挂牌管理。\n\n## 二、应急\n\n组织桥梁坍塌应急演练。',
        '## 一、安全应急\n\n客运站每月检查一次。\n\n渡口全部挂牌管理。\n\n组织桥梁坍塌应急演练。',
      ),
    ).toEqual([
      '#~ 一、安全 → 一、安全[应急]',
      '= 客运站每月检查一次。',
      '= 渡口全部挂牌管理。',
      '={二、应急} 组织桥梁坍塌应急演练。',
      '#- 二、应急',
    ]);
  });

  test('a section that was dropped stands behind the whole section that it stood behind', () => {
    expect(
      compare(
        '## 一、公路\n\n修路。\n\n### （一）养护\n\n补好坑槽。\n\n## 二、创建\n\n评选文明车辆。\n\n## 三、保障\n\n落实资金。',
        '## 一、公路\n\n修路。\n\n### （一）养护\n\n补好坑槽。\n\n### （二）绿化\n\n栽种行道树。\n\n## 二、保障\n\n落实资金。',
      ),
    ).toEqual([
      '#= 一、公路',
      '= 修路。',
      '##= （一）养护',
      '= 补好坑槽。',
      '##+ （二）绿化',
      '+ 栽种行道树。',
      '#- 二、创建',
      '- 评选文明车辆。',
      '#= 二、保障',
      '= 落实资金。',
    ]);
  });

  test('a heading that became the beginning of a paragraph is the same heading', () => {
    expect(
      compare(
        '## 一、公路\n\n### （一）路面大修\n\n大修县道三条。',
        '## 一、公路\n\n**（二）路面大修。**大修县道三条。',
      ),
    ).toEqual(['#= 一、公路', '~ （一）路面大修 → （二）路面大修[。]', '= 大修县道三条。']);
  });

  test('a sentence that was divided is one change, and so are two that were joined', () => {
    const [whole, parts] = [
      '全面推行路长制，做到有路必养、有路必管。',
      '全面推行路长制。做到有路必养、有路必管。',
    ];
    expect(compare(whole, parts)).toEqual([
      '~ 全面推行路长制[，]做到有路必养、有路必管。 → 全面推行路长制[。]|做到有路必养、有路必管。',
    ]);
    expect(compare(parts, whole)).toEqual([
      '~ 全面推行路长制[。]|做到有路必养、有路必管。 → 全面推行路长制[，]做到有路必养、有路必管。',
    ]);
  });

  test('rows of a table are found whatever their place and serial number', () => {
    const head = '| 序号 | 项目 | 里程（公里） |\n| --- | --- | --- |';
    expect(
      compare(
        `${head}\n| 1 | 东岭路 | 3.2 |\n| 2 | 西岭路 | 4 |\n| 3 | 老渡口改造 | 1 |`,
        `${head}\n| 1 | 西岭路 | 4 |\n| 2 | 新桥接线 | 2 |\n| 3 | 东岭路 | 3.6 |`,
      ),
    ).toEqual([
      '= 序号 项目 里程（公里）',
      '= 1 西岭路 4',
      '- 3 老渡口改造 1',
      '+ 2 新桥接线 2',
      '% 1 东岭路 [3.2] → 3 东岭路 [3.6]',
    ]);
  });

  test('of several equal sentences, those of the same section belong together', () => {
    const body = (first: string, second: string) => `## 一、公路\n\n${first}\n\n## 二、水路\n\n${second}\n`;
    expect(
      compare(
        body('清查公路。加强领导。', '清查航道。加强领导。'),
        body('清查公路。', '清查航道。加强领导。'),
      ),
    ).toEqual(['#= 一、公路', '= 清查公路。', '- 加强领导。', '#= 二、水路', '= 清查航道。', '= 加强领导。']);
  });

  test('a short sentence elsewhere that has a few words in common is not the same', () => {
    expect(
      compare(
        '## 一、公路\n\n加强公路管理。\n\n## 二、水路\n\n疏浚航道。',
        '## 一、公路\n\n修补路面。\n\n## 二、水路\n\n疏浚航道。加强队伍管理。',
      ),
    ).toEqual([
      '#= 一、公路',
      '- 加强公路管理。',
      '+ 修补路面。',
      '#= 二、水路',
      '= 疏浚航道。',
      '+ 加强队伍管理。',
    ]);
  });

  test('a document is the same as itself', () => {
    const body =
      '开头。\n\n## 一、公路\n\n修路3公里；架桥2座。\n\n**（一）养护。**一是巡路。二是补路。\n\n- 巡桥；';
    const { counts, figures, sections } = compareBodies(body, body);
    expect(counts).toEqual({ kept: 7, figures: 0, changed: 0, new: 0, dropped: 0 });
    expect(figures).toEqual([]);
    expect(sections.some(({ moved }) => moved)).toBe(false);
  });

  test.each([
    [
      '修好县道三条。疏浚航道。巡查渡口。办培训班两期。',
      '召开支部会议。慰问退休职工。评选先进典型。清退借用人员。',
      true,
    ],
    [
      '修好县道三条。疏浚航道。巡查渡口。办培训班两期。',
      '召开支部会议。疏浚航道。评选先进典型。清退借用人员。',
      false,
    ],
    [
      '修好县道三条。疏浚航道。',
      '疏浚航道。巡查渡口。架桥。评选典型。护坡。清退人员。安装路灯。召开会议。',
      false,
    ],
  ])('%s %s: too little is in both: %s', (old, later, sparse) => {
    expect(compareBodies(old, later).sparse).toBe(sparse);
  });

  test('nothing is compared with an empty document', () => {
    const nothing = { outline: [], paragraphs: [] };
    expect(compareDocuments(nothing, nothing)).toEqual({
      sections: [],
      counts: { kept: 0, figures: 0, changed: 0, new: 0, dropped: 0 },
      sparse: true,
      figures: [],
    });
    expect(compareDocuments(nothing, readBody('修路。')).counts.new).toBe(1);
    expect(compareDocuments(readBody('修路。'), nothing).counts.dropped).toBe(1);
  });
});

/** Parsing takes most of the time. */
const runs = { numRuns: 40 };

describe('whatever two documents say', () => {
  const words = fc.constantFrom(
    '修路',
    '架桥',
    '巡查渡口',
    '农村公路',
    '12座',
    '三公里',
    '加强领导',
    '，',
    '“',
    '5%',
  );
  const sentence = fc
    .tuple(fc.array(words, { minLength: 1, maxLength: 6 }), fc.constantFrom('。', '；', '！'))
    .map(([parts, end]) => parts.join('') + end);
  const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
  const block = fc.oneof(
    { weight: 4, arbitrary: text },
    fc
      .tuple(fc.constantFrom('## ', '### '), fc.constantFrom('一、', '二、', '（一）', ''), words)
      .map((parts) => parts.join('')),
    text.map((one) => `（二）${one}`),
    fc.tuple(text, text).map(([one, other]) => `抓两件事：一是${one}二是${other}`),
    text.map((one) => `- ${one}`),
    fc
      .array(words, { minLength: 1, maxLength: 4 })
      .map((cells) => `| 项目 | 数（座） |\n| - | - |\n${cells.map((cell) => `| ${cell} | 3 |`).join('\n')}`),
  );
  const body = fc.array(block, { minLength: 1, maxLength: 12 }).map((blocks) => blocks.join('\n\n'));

  test('every sentence of both stands in exactly one entry', () => {
    fc.assert(
      fc.property(body, body, (first, second) => {
        const [old, later] = [readBody(first), readBody(second)];
        const { sections, counts } = compareDocuments(old, later);
        const entries = sections.flatMap(({ heading, entries: own }) => [
          ...(heading ? [heading] : []),
          ...own,
        ]);
        for (const [side, document] of [
          ['old', old],
          ['new', later],
        ] as const) {
          const shown = entries.flatMap((entry) => entry[side].map((one) => one.sentence));
          const place = ({ anchor, text: own }: { anchor: string; text: string }) => `${anchor} ${own}`;
          expect(shown.map(place).sort()).toEqual(listSentences(document).map(place).sort());
        }
        const counted = sections.reduce((sum, section) => sum + section.entries.length, 0);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(counted);
      }),
      runs,
    );
  });

  test('the later document stands in its own order', () => {
    fc.assert(
      fc.property(body, body, (first, second) => {
        const later = readBody(second);
        const { sections } = compareDocuments(readBody(first), later);
        const entries = sections.flatMap(({ heading, entries: own }) => [
          ...(heading ? [heading] : []),
          ...own,
        ]);
        const texts = listSentences(later).map((one) => one.text);
        // One of several sentences stands where the first of them stands.
        for (const shown of [
          entries.flatMap((entry) => entry.new.slice(0, 1)),
          ...entries.map((one) => one.new),
        ])
          expect(
            pickInOrder(
              shown.map(({ sentence }) => sentence.text),
              texts,
            ),
          ).toBe(shown.length);
      }),
      runs,
    );
  });

  test('without what changed, both sides of an entry are the same', () => {
    fc.assert(
      fc.property(body, body, (first, second) => {
        for (const { entries } of compareBodies(first, second).sections) {
          for (const { state, old, new: later } of entries.filter(
            (entry) => entry.state !== 'new' && entry.state !== 'dropped',
          )) {
            // Where nearly everything differs, nothing is marked.
            if (state === 'changed' && [...old, ...later].every(({ changes }) => changes.length === 0))
              continue;
            const [left, right] = [old, later].map((sides) =>
              sides
                .map(({ sentence: { key, text: own, lead }, changes }) =>
                  state === 'kept' ? key : cutOut(own, lead, changes),
                )
                .join(''),
            );
            expect(left).toBe(right);
          }
        }
      }),
      runs,
    );
  });
});

/** How many of some texts are found one behind the other among all. */
function pickInOrder(some: readonly string[], all: readonly string[]): number {
  return all.reduce((found, text) => (text === some[found] ? found + 1 : found), 0);
}

function cutOut(text: string, lead: number, changes: readonly { start: number; end: number }[]): string {
  const kept = [...text].filter(
    (_, index) => index >= lead && !changes.some(({ start, end }) => start <= index && index < end),
  );
  return kept.join('');
}
