/** Units of measurement and money; the first spelling of a line is the one that all are normalised to. */
const measurements = [
  '平方公里 平方千米 km² km2 ㎢',
  '公里 千米 km KM Km ㎞',
  '平方米 平米 平方 m² m2 ㎡',
  '立方米 立方 方 m³ m3 ㎥',
  '米 m',
  '厘米 cm ㎝',
  '毫米 mm ㎜',
  '海里',
  '公顷 hm² hm2',
  '亩',
  '吨公里',
  '人公里',
  '车公里',
  '吨 t',
  '千克 公斤 kg ㎏',
  '标准箱 标箱 TEU',
  '千瓦时 kWh',
  '千瓦 kW',
  '兆瓦 MW',
  '元',
  '美元',
  '欧元',
  '港元',
  '%',
  '‰',
  '个百分点 个多百分点',
  '倍',
].map((line) => line.split(' '));

const durations = [
  '周年',
  '年',
  '个月 个多月',
  '周',
  '个工作日 工作日',
  '天',
  '日',
  '小时 个小时 个多小时',
  '分钟',
].map((line) => line.split(' '));

/**
 * Measure words that name things and nothing else, so that they may follow a number in Chinese numerals. Many others stand in
 * names and set phrases far more often: 三元镇, 七台河, 一起, 三位一体, 三门峡.
 */
const counters = (
  '人次 台次 车次 班次 辆次 艘次 架次 户次 件次 场次 批次 船次 ' +
  '个 条 座 处 项 次 件 家 户 名 辆 艘 株 棵 套 份 批 场 种 支 张 大'
).split(' ');

/** Measure words after Arabic figures only. */
const figureCounters =
  '起 人 位 台 部 列 架 根 道 所 间 块 片 面 本 篇 册 宗 例 笔 组 栋 幢 层 孔 跨 段 盏 颗 只 页 字 岁 车道 村 镇 乡'.split(
    ' ',
  );

/** What may not follow a unit, because the two are another word: 处理 is no 处, 年代 no 年. `\0` is a masked date. */
const notBefore: Readonly<Record<string, string>> = {
  方: '[面向案式法针便]',
  年: '[级代\\0]',
  周: '[边年密]',
  // 10日 alone is a date; 10日内 is a duration.
  日: '(?!以?内|之内)',
  个: '[个别]',
  条: '[例款件龙]',
  处: '[理置罚]',
  家: '[渠店]',
  人: '[民大]',
  名: '[单称]',
  位: '[于置]|一体',
  台: '[县州山河]',
  部: '[门委署]',
  架: '[构设]',
  所: '[有在属需]',
  本: '[级地]',
  批: '[准复]',
  场: '[站所镇地]',
  支: '队(?!伍)|[部付]',
  组: '[织成建]',
  层: '[次级]',
  村: '[级民道]',
  镇: '级',
  乡: '[级镇道]',
  大: '[队道桥学厅]',
};

/** One pattern for all: longest first, and a Latin unit ends where letters and digits end. */
function alternate(names: readonly string[]): string {
  const guard = (name: string): string => {
    const follower = /[A-Za-z]\d?$/u.test(name) ? '[A-Za-z\\d²³]' : notBefore[name];
    return follower === undefined ? name : `${name}(?!${follower})`;
  };
  return [...names]
    .sort((a, b) => b.length - a.length)
    .map(guard)
    .join('|');
}

const exact = [...measurements, ...durations].flat();

/** Pattern of a unit after an Arabic figure. */
export const unitPattern = alternate([...exact, ...counters, ...figureCounters]);

/** Pattern of a unit after a number in Chinese numerals. */
export const plainUnitPattern = alternate([
  ...exact.filter((name) => !/^(?:[^\p{Script=Han}]|方$)/u.test(name)),
  ...counters,
]);

const canonical = new Map(
  [...measurements, ...durations].flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
);

/** The unit that all spellings share: km and 千米 → 公里, m2 → 平方米, km/h → 公里/小时. */
export function normaliseUnit(unit: string): string {
  const [first = '', per] = unit.split('/');
  const whole = canonical.get(first) ?? first;
  if (per === undefined) return whole;
  return `${whole}/${{ h: '小时', s: '秒' }[per] ?? canonical.get(per) ?? per}`;
}

/** Whether a duration: the only units that 一 counts unambiguously (一年内, but 最后一公里). */
export function isDuration(unit: string): boolean {
  return durations.some(([name]) => name === unit);
}

/** Whether money: its multiplier stays with it, as people compare 亿元 and 万元. */
export function isMoney(unit: string): boolean {
  return /^[美欧港]?元(?:\/|$)/u.test(unit);
}

/** Whether a measure word rather than a unit of measurement: 两个, never 二个. */
export function isCounter(unit: string): boolean {
  return !canonical.has(unit);
}
