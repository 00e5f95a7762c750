import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Context } from '../../../src/markdown/context.ts';
import { listMessages, parseBody, parseSource, readBody } from '../document/parse-example.ts';
import { readHtmlText } from '../document/read-html.ts';
import { writeDocument } from '../check/example-site.ts';

const known: Partial<Context> = {
  measures: new Map([
    ['works', { name: '安防工程里程', unit: '公里' }],
    ['sum', { name: '投资', unit: '元' }],
    ['buses', { name: '公交车', unit: '台', units: ['辆'] }],
    ['length', { name: '公路总里程', unit: '公里', basis: '期末' }],
    ['unread', undefined],
  ]),
  projects: new Set(['ring-road']),
};

const read = (body: string) => readBody(body, known);
const statementsOf = (body: string) => read(body).statements;

describe('a statement', () => {
  test('may count in a unit that stands one to one for that of its measure, and in no other', () => {
    const { statements } = read('<Target measure="buses">新增30辆</Target>。');
    expect(statements[0]?.quantity).toEqual({ text: '30辆', value: 30, unit: '台' });
    expect(listMessages(parseBody('<Target measure="buses">新增30条</Target>。', known))).toEqual([
      expect.stringContaining('数量“30条”的单位和指标“公交车”的单位“台”、“辆”不一样。') as unknown,
    ]);
  });

  test('has the quantity of its words, the period of the document and its sentence', () => {
    const body =
      '先修路。<Target measure="works">新建安防工程16km</Target>，总投资<Target measure="sum">611万元</Target>，' +
      '<Result measure="works" period="2024-H1">已建成8.4km</Result>。再架桥。';
    const { statements, paragraphs } = read(body);
    const sentence = '新建安防工程16km，总投资611万元，已建成8.4km。';
    const rest = { paragraph: paragraphs[0]?.id, sentence, line: 10, anchor: expect.any(String) as unknown };
    expect(statements).toEqual([
      {
        ...rest,
        kind: 'target',
        measure: 'works',
        period: '2024',
        text: '新建安防工程16km',
        quantity: { text: '16km', value: 16, unit: '公里' },
      },
      {
        ...rest,
        kind: 'target',
        measure: 'sum',
        period: '2024',
        text: '611万元',
        quantity: { text: '611万元', value: 6110000, unit: '元' },
      },
      {
        ...rest,
        kind: 'result',
        measure: 'works',
        period: '2024-H1',
        text: '已建成8.4km',
        quantity: { text: '8.4km', value: 8.4, unit: '公里' },
      },
    ]);
  });

  test('stands in an element that its anchor leads to', () => {
    const { statements, html } = read('<Target measure="works">安防工程16公里</Target>。');
    expect(statements[0]?.anchor).toMatch(/^t-[0-9a-z]{8}$/u);
    expect(html).toContain(
      `<span id="${String(statements[0]?.anchor)}" class="statement target">安防工程<data value="16">16公里</data></span>。`,
    );
  });

  test('has words around its number that stand outside', () => {
    expect(statementsOf('约<Target measure="works">16公里</Target>以上。')).toMatchObject([
      { text: '16公里', quantity: { text: '约16公里以上', value: 16, min: 16, approximate: true } },
    ]);
  });

  test('of a project may be without a quantity', () => {
    expect(statementsOf('<Target project="ring-road">绕城公路力争开工</Target>。')).toMatchObject([
      { project: 'ring-road', stage: 'begun' },
    ]);
  });

  test('that reports may say that all is done, or how much of it', () => {
    const body = '<Result measure="works">全面完工</Result>。\n\n<Result measure="works">完成40%</Result>。';
    const [all, part] = statementsOf(body);
    expect(all).toMatchObject({ stage: 'finished' });
    expect(all).not.toHaveProperty('quantity');
    expect(part).toMatchObject({ quantity: { value: 40, unit: '%' } });
  });

  test('stands in headings, items, bold type, links, points and cells', () => {
    const words = '<Target measure="works">3公里</Target>';
    const body = [
      `## 一、修路${words}`,
      `- 项目${words}`,
      `**要点${words}**`,
      `一是修路${words}。二是架桥。`,
      `| 路 | 长 |\n| --- | --- |\n| 甲 | 约${words} |`,
    ].join('\n\n');
    const { statements, html, paragraphs } = read(body);
    expect(statements.map(({ sentence }) => sentence)).toEqual([
      '一、修路3公里',
      '项目3公里',
      '要点3公里',
      '一是修路3公里。',
      '甲　约3公里',
    ]);
    for (const { anchor, paragraph } of statements) {
      expect(html.split(`id="${anchor}"`)).toHaveLength(2);
      expect(paragraphs.map(({ id }) => id)).toContain(paragraph);
    }
  });

  test('that is said twice has two anchors', () => {
    const words = '<Target measure="works">修路3公里</Target>。';
    const [first, second] = statementsOf(`${words}\n\n${words}`);
    expect(second?.anchor).toBe(`${String(first?.anchor)}-2`);
  });

  test('changes nothing of the text, nor of the anchors around it', () => {
    const piece = fc.constantFrom('修路', '，', '。', '一是', '二是', '3公里', '约5公里', '\n', 'km');
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.array(piece, { minLength: 1, maxLength: 4 }),
        (a, b) => {
          const [before, inside] = [a.join(''), b.join('')];
          const marked = parseBody(`${before}<Target project="ring-road">${inside}</Target>。`, known);
          const plain = parseBody(`${before}${inside}。`, known);
          // A mark that crosses two points is refused.
          fc.pre(marked.document !== undefined);
          const texts = (parsed: typeof plain) =>
            parsed.document?.paragraphs.map(({ id, text }) => [id, text]);
          expect(texts(marked)).toEqual(texts(plain));
          expect(readHtmlText(marked.document.html)).toBe(readHtmlText(plain.document?.html ?? ''));
        },
      ),
    );
  });
});

describe('the period of a statement', () => {
  const [target, result] = ['Target', 'Result'].map(
    (name) => `<${name} project="ring-road">开工</${name}>。`,
  ) as [string, string];
  const periodOf = (fields: Record<string, string>, body: string) =>
    parseSource(writeDocument(fields, body), known).document?.statements.map(({ period }) => period);

  test('is what a target looks ahead to, and what a result looks back on', () => {
    const fields = { plans: '["2024"]', reviews: '["2023"]', kind: '年度工作总结' };
    expect(periodOf(fields, target)).toEqual(['2024']);
    expect(periodOf(fields, result)).toEqual(['2023']);
  });

  test('is the other where a document has only one', () => {
    expect(periodOf({ plans: '["2024"]' }, result)).toEqual(['2024']);
    expect(periodOf({ plans: '[]', reviews: '["2023"]', kind: '年度工作总结' }, target)).toEqual(['2023']);
  });

  const quarter = { plans: '[]', reviews: '["2023-Q3"]', kind: '季度工作总结' };

  test.each([
    ['1至9月累计新改建<Result measure="works">255公里</Result>', '2023-01/2023-09'],
    ['<Result measure="works">前三季度新改建255公里</Result>', '2023-01/2023-09'],
    ['第三季度完成92公里，<Result measure="works">累计255公里</Result>', '2023-01/2023-09'],
    [
      '1至9月完成投资<Result measure="sum">3亿元</Result>；新改建<Result measure="works">255公里</Result>',
      '2023-01/2023-09',
    ],
    ['<Result measure="works">第三季度新改建92公里</Result>', '2023-Q3'],
    // How much there is at the end of September is the same at the end of the quarter.
    ['截至9月底，<Result measure="length">公路总里程4600公里</Result>', '2023-Q3'],
    ['截至8月底，<Result measure="length">公路总里程4600公里</Result>', '2023-08'],
    // Of works nobody knows when they began.
    ['第三季度完成2公里，<Result measure="works" project="ring-road">累计6公里</Result>', '2023-Q3'],
    // What is written is kept, and told to be otherwise.
    ['<Result measure="works" period="2023-Q3">1至9月累计新改建255公里</Result>', '2023-Q3'],
    ['<Result measure="works" period="2023-01/2023-06">上半年新改建163公里</Result>', '2023-H1'],
  ])('is the months that a report adds up: %s', (body, period) => {
    expect(periodOf(quarter, body)?.at(-1)).toBe(period);
  });

  test.each([
    [
      '<Result measure="works" period="2023-Q3">1至9月累计新改建255公里</Result>',
      '11:1 标记“1至9月累计新改建255公里”的时期是2023年第三季度，原句说的是2023年1—9月。请写 period="2023-01/2023-09"；原句的时间说的是别的事，就不用改。',
    ],
    [
      '<Target measure="works">全年目标320公里</Target>',
      '11:1 标记“全年目标320公里”的时期是2023年第三季度，原句说的是2023年。请写 period="2023"；原句的时间说的是别的事，就不用改。',
    ],
  ])('is warned of where the sentence tells another: %s', (body, message) => {
    const parsed = parseSource(writeDocument(quarter, body), known);
    expect(listMessages(parsed)).toEqual([message]);
    expect(parsed.problems.map(({ severity }) => severity)).toEqual(['warning']);
  });

  test('must be written if there are several', () => {
    const parsed = parseSource(writeDocument({ plans: '["2024", "2021/2025"]' }, target), known);
    expect(listMessages(parsed)).toEqual([
      '10:1 文件说了几个时期，这里没有写明是哪一个。请写成 period="2023"、"2023-H1"、"2023-Q3"、"2023-05"、"2023-01/2023-09" 或 "2021/2025" 的样子。',
    ]);
  });

  test('is not asked for where the document does not say, either; the rest is', () => {
    const parsed = parseSource(writeDocument({ plans: '["今年"]' }, `${target}<Target>甲</Target>`), known);
    expect(parsed.problems.map(({ rule }) => rule)).toEqual(['invalid-period', 'statement-subject']);
  });
});

describe('mistakes in statements', () => {
  const example = '请写成 <Target measure="指标代号">新建安防工程16公里</Target> 的样子。';
  test.each<[string, string[]]>([
    [
      '<Target measure="works">\n\n3公里\n\n</Target>',
      [`10:1 组件“Target”要写在一行文字里，里面要有文字。${example}`],
    ],
    ['甲<Target measure="works"></Target>', [`10:2 组件“Target”要写在一行文字里，里面要有文字。${example}`]],
    ['甲<Target measure="works" />', [`10:2 组件“Target”要写在一行文字里，里面要有文字。${example}`]],
    [
      '<Target project="ring-road">路<Result measure="works">3公里</Result></Target>',
      [
        '10:30 组件“Result”不能放在“Target”里面。请写成 <Result measure="指标代号">建成8.4公里</Result> 的样子。',
      ],
    ],
    [
      '<Note>\n\n原计划<Target measure="works">3公里</Target>\n\n</Note>',
      [`12:4 组件“Target”不能放在“Note”里面。${example}`],
    ],
    ['<Target measure="works">3公里', ['10:1 标签“<Target>”没有结束标签。请在内容后面写 </Target>。']],
    [
      '一是<Target measure="works">修路3公里。二是</Target>架桥。',
      ['10:3 组件“Target”跨过了“一是”“二是”这样的分点。请在每个分点里分别标记。'],
    ],
    [
      '<Target measure="works">3公里、4公里</Target>',
      ['10:1 一个标记里有 2 个数量：“3公里”、“4公里”。请一个数量用一个标记。'],
    ],
    [
      '<Target measure="works">全面完工</Target>',
      ['10:1 标记的文字“全面完工”里没有数量。请把数和单位标进来。'],
    ],
    [
      '<Result measure="works">尚未完工</Result>',
      ['10:1 标记的文字“尚未完工”里没有数量。请把数和单位标进来；已经全部完成的，把“完成”这样的字标进来。'],
    ],
    [
      '<Target measure="works">完成40%</Target>',
      ['10:1 数量“40%”的单位和指标“安防工程里程”的单位“公里”不一样。请换一个指标，或者改标另一个数量。'],
    ],
    [
      '<Target measure="work" project="ring">3公里</Target>',
      [
        '10:1 没有名为“ring”的项目。请先在 content/projects/ 里为它建一个文件。',
        '10:1 没有名为“work”的指标。是不是想写 works？如果它是新的，请先在 content/measures/ 里为它建一个文件；是程序自带的，请把它的主题加进 content/topics.yaml。',
      ],
    ],
  ])('%j', (body, messages) => {
    expect(listMessages(parseBody(body, known)).toSorted()).toEqual(messages.toSorted());
  });

  test('nothing is said of a measure whose file cannot be read', () => {
    expect(statementsOf('<Target measure="unread">3座</Target>。')).toHaveLength(1);
  });
});
