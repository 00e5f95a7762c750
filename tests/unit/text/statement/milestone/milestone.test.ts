import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAmountMatter } from '../../../../../src/text/statement/milestone/amount-matter.ts';
import {
  findDeniedMilestones,
  findPromisedMilestones,
  findReachedMilestones,
  includesMilestone,
  type Milestone,
} from '../../../../../src/text/statement/milestone/milestone.ts';

const names = ['云溪绕城公路', '绕城公路', '云溪大桥', '云溪高速公路（新溪段）', '白石大桥及引道'];

/** 已建成通车 → `open built`; 二期工程基本建成 → `built~(二期)`. */
const show = (milestones: readonly Milestone[]): string =>
  milestones
    .map(({ step, matter, isNearly, form }) =>
      [step, isNearly ? '~' : '', matter && `(${matter})`, form === 'done' ? '' : `:${form}`].join(''),
    )
    .join(' ');

describe('findReachedMilestones', () => {
  it.each([
    ['绕城公路已建成通车', 'open built'],
    ['9月底顺利通车，现已投入试运营', 'open trial'],
    ['全长12公里的绕城公路建成通车', 'open built'],
    ['提前30天建成通车', 'open built'],
    ['大桥建成通车', 'open built'],
    ['新溪段已建成', 'built'],
    ['我县重点民生工程——绕城公路建成通车', 'open built'],
    ['历经三年建设，按照年初计划，绕城公路建成通车', 'open built'],
    ['在大家共同努力下，绕城公路建成通车', 'open built'],
    ['完成交工验收', 'handed-over'],
    ['通过竣工验收', 'accepted'],
    ['通过验收', 'accepted'],
    ['完成交（竣）工验收', 'handed-over accepted'],
    ['已竣工', 'concluded'],
    ['建成投用', 'in-use built'],
    ['工程量完成100%', 'built'],
    ['已全部完成', 'built'],
    ['正在施工', 'begun'],
    ['举行开工仪式', 'begun'],
    ['完成开工仪式', 'begun'],
    ['完成施工招标', 'tendered'],
    ['工可获批', 'studied:approved'],
    ['施工图设计已获批复', 'drawn:approved'],
    ['施工图设计现已完成', 'drawn'],
    ['正在招标', 'tendered:started'],
  ])('%s: %s', (text, found) => {
    expect(show(findReachedMilestones(text, names))).toBe(found);
  });

  it.each([
    ['主线通车', 'open(主线)'],
    ['部分路段通车', 'open(部分路段)'],
    ['半幅通车', 'open(半幅)'],
    ['主体工程已完工', 'built(主体)'],
    ['互通匝道已建成', 'built(互通匝道)'],
    ['完成路面铺设', 'built(路面铺设)'],
    ['一期工程完工', 'built(一期)'],
    ['引道已完工', 'built(引道)'],
    ['隧道贯通', 'joined(隧道)'],
    ['建成5公里', 'built(5公里)'],
    ['完成投资3.2亿元', 'built(投资3.2亿元)'],
    ['完成投资的100%', 'built(投资)'],
    ['提前完成年度目标任务', 'built(〔期〕)'],
    ['完成竣工决算', 'built(竣工决算)'],
    ['通过环保验收', 'accepted(环保)'],
    ['征地拆迁完成80%', 'land(80%)'],
  ])('of a part: %s', (text, found) => {
    expect(show(findReachedMilestones(text, names))).toBe(found);
  });

  it.each([
    ['基本建成', 'built~'],
    ['试通车', 'trial'],
    ['已投入试运行', 'trial'],
    ['全线贯通', 'joined'],
  ])('less than the whole: %s', (text, found) => {
    expect(show(findReachedMilestones(text, names))).toBe(found);
  });

  it.each([
    '力争年底完工',
    '项目计划年底通车',
    '努力实现年底通车',
    '确保年底通车',
    '计划年内完成路面，年底通车',
    '预计年底完工',
    '即将通车',
    '具备通车条件',
    '通车里程12公里',
    '通车后缩短车程20分钟',
    '尚未竣工验收',
    '正在组织竣工验收',
    '竣工验收工作有序推进',
    '完成竣工验收准备',
    '完成过半',
    '已停工',
    '绕城公路初步设计',
    '继续推进',
    '施工单位已进场',
    '陆续完工',
  ])('nothing: %s', (text) => {
    expect(findReachedMilestones(text, names)).toEqual([]);
  });

  it('reads what stands before the words in their sentence', () => {
    const read = (lead: string) => show(findReachedMilestones('建成通车', names, lead));
    expect(read('绕城公路预计年底')).toBe('');
    expect(read('计划年内完成路面，年底')).toBe('');
    expect(read('计划早已公布，目前已')).toBe('open built');
    expect(read('绕城公路尚未')).toBe('');
  });

  it('never fails, and gives steps of every text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '绕城公路',
            '已',
            '未',
            '年底',
            '建成',
            '通车',
            '竣工验收',
            '路基',
            '基本',
            '完成',
            '，',
            '。',
            '100%',
          ),
        }),
        (text) => {
          for (const { step } of findReachedMilestones(text, names)) expect(step).toBeTruthy();
        },
      ),
    );
  });
});

describe('findPromisedMilestones', () => {
  it.each([
    ['2027年建成通车', 'open built'],
    ['年底完成竣工验收', 'accepted'],
    ['完成交工验收并通车', 'handed-over open'],
    ['力争年内开工', 'begun'],
    ['完成征地拆迁后开工', 'begun'],
    ['取得工可批复', 'studied:approved'],
    ['启动前期工作', 'prepared:started'],
    ['抓好前期工作', 'prepared'],
    ['基本建成', 'built~'],
    ['路基年底完工', 'built(路基)'],
    ['完成年度建设任务', 'built(〔期〕)'],
    ['继续推进', ''],
    ['加快建设', ''],
    ['总投资3亿元', ''],
  ])('%s: %s', (text, found) => {
    expect(show(findPromisedMilestones(text, names))).toBe(found);
  });
});

describe('findDeniedMilestones', () => {
  it.each([
    ['尚未竣工验收', 'accepted'],
    ['推迟到2024年开工', 'begun'],
    ['暂缓实施', 'begun'],
    ['路基尚未完工', 'built(路基)'],
    ['路基已完工，尚未通车', 'open'],
    ['没有按期建成通车', 'open built'],
    ['6月底以前没有建成通车', 'open built'],
    ['没能如期开工', 'begun'],
    ['未按时限要求通车', 'open'],
    ['路基没有按计划完工', 'built(路基)'],
    ['完成过半', ''],
  ])('%s: %s', (text, found) => {
    expect(show(findDeniedMilestones(text, names))).toBe(found);
  });
});

describe('includesMilestone', () => {
  const includes = (report: string, promise: string): boolean => {
    const reached = findReachedMilestones(report, names);
    return findPromisedMilestones(promise, names).every((wanted) =>
      reached.some((one) => includesMilestone(one, wanted)),
    );
  };

  it.each([
    ['通过竣工验收', '竣工验收'],
    ['已竣工验收', '交工验收'],
    ['通过竣工验收', '建成通车'],
    ['已通车', '建成通车'],
    ['已投入使用', '建成通车'],
    ['已通车', '全面完工'],
    ['全面完工', '年底竣工'],
    ['已竣工', '全面完工'],
    ['完成交工验收', '全面完工'],
    ['已建成', '基本建成'],
    ['基本建成', '基本建成'],
    ['基本建成', '年内开工'],
    ['路基正在施工', '年内开工'],
    ['路基已完成20%', '年内开工'],
    ['已开工', '完成施工图设计'],
    ['已建成', '完成征地拆迁'],
    ['已建成', '路基完工'],
    ['路基已完工', '路基完工'],
    ['完成招标', '启动招标'],
    ['正在招标', '启动招标'],
    ['初步设计已批复', '取得工可批复'],
    ['全线贯通', '全线贯通'],
  ])('%s has done %s', (report, promise) => {
    expect(includes(report, promise)).toBe(true);
  });

  it.each([
    ['建成通车', '竣工验收'],
    ['完成交工验收', '竣工验收'],
    ['已竣工', '竣工验收'],
    ['已投入使用', '竣工验收'],
    ['通过环保验收', '竣工验收'],
    ['已通车', '年底竣工'],
    ['完成交工验收', '年底竣工'],
    ['已通车', '交工验收'],
    ['全面完工', '交工验收'],
    ['全面完工', '建成通车'],
    ['完成交工验收', '建成通车'],
    ['试通车', '建成通车'],
    ['已投入试运行', '建成投用'],
    ['已投入试运行', '全面完工'],
    ['全线贯通', '全面完工'],
    ['基本建成', '全面完工'],
    ['主体已完工', '全面完工'],
    ['部分路段通车', '建成通车'],
    ['主线通车', '建成通车'],
    ['完成投资的100%', '全面完工'],
    ['完成年度投资的100%', '全面完工'],
    ['提前完成年度任务', '全面完工'],
    ['完成财评', '年内开工'],
    ['完成投资20%', '年内开工'],
    ['控制性工程先行开工', '全面开工'],
    ['完成招标', '年内开工'],
    ['已开工', '完成征地拆迁'],
    ['启动招标', '完成招标'],
    ['正在招标', '完成施工图设计'],
    ['工可报告已编制完成', '取得工可批复'],
    ['工可获批', '完成施工图设计'],
    ['路基已完工', '路面完工'],
  ])('%s has not done %s', (report, promise) => {
    expect(includes(report, promise)).toBe(false);
  });
});

describe('findAmountMatter', () => {
  it.each([
    ['绕城公路工程量完成60%', '60%', ''],
    ['形象进度达到60%', '60%', ''],
    ['投资完成40%', '40%', '投资'],
    ['年度投资完成40%', '40%', '〔期〕'],
    ['路基开挖完成10%', '10%', '路基开挖'],
    ['征地完成80%', '80%', 'land'],
  ])('%s: %s', (text, quantity, matter) => {
    expect(findAmountMatter({ text, quantity: { text: quantity } }, names)).toBe(matter);
  });

  it('is nothing without a number', () => {
    expect(findAmountMatter({ text: '已开工' }, names)).toBeUndefined();
  });
});
