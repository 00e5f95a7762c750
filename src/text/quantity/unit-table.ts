/** What a unit measures. Ratios and durations take no multiplier: there is no 3万%. */
export type UnitClass =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'energy'
  | 'physical'
  | 'transport'
  | 'money'
  | 'ratio'
  | 'duration'
  | 'people'
  | 'vehicles'
  | 'count';

/**
 * Whether a unit may follow a number in Chinese numerals. Many measure words stand in names and set phrases far more often than
 * they count (三道河, 二期工程, 四方): these count after 两 and from ten on, or after figures only.
 */
export type Spoken = 'any' | 'two-or-ten' | 'never';

export interface Unit {
  /** The spelling that all share. */
  readonly name: string;
  readonly kind: UnitClass;
  /** How it is written: its name, where that is one of the ways, and others. */
  readonly spellings: readonly string[];
  readonly spoken: Spoken;
}

/** One line a unit: its canonical name, then its aliases. */
const written: readonly (readonly [kind: UnitClass, spoken: Spoken, lines: string])[] = [
  [
    'length',
    'any',
    `公里 千米 km KM Km ㎞
     米 m
     延米 延长米
     厘米 cm ㎝
     毫米 mm ㎜
     海里
     英尺`,
  ],
  [
    'area',
    'any',
    `平方公里 平方千米 km² km2 ㎢
     平方米 平米 平方 m² m2 M2 ㎡
     公顷 hm² hm2
     亩`,
  ],
  ['area', 'never', '平'],
  ['volume', 'any', '立方米 立方 m³ m3 M3 ㎥\n标方 标准立方米 Nm³'],
  ['volume', 'never', '升 公升\n毫升 mL ml'],
  ['mass', 'any', '吨 t T\n千克 公斤 kg KG ㎏\n毫克 mg\n微克 μg µg\n吨二氧化碳 吨CO₂ 吨CO2 tCO₂'],
  ['mass', 'never', '克'],
  [
    'energy',
    'any',
    `吨标准煤 吨标煤 tce
     千克标准煤 公斤标准煤 千克标煤
     千瓦时 度电 kWh kwh KWh KWH
     千瓦 kW KW kw
     兆瓦 MW
     兆瓦时 MWh
     吉瓦 GW
     千伏安 kVA KVA
     马力`,
  ],
  ['physical', 'any', '千伏 kV KV\n兆帕 MPa\n千帕 kPa\n千牛 kN KN\n℃ 摄氏度\n分贝 dB'],
  ['physical', 'never', '度 °'],
  // The vocabulary of the statistical yearbooks of transport: turnover, capacity of ships and vehicles.
  [
    'transport',
    'any',
    `吨公里 吨千米 吨·公里 t·km
     人公里 人千米 人·公里 人·km
     车公里 车千米 车·公里
     换算吨公里
     总重吨公里
     座公里 座位公里 客座公里 座·公里
     吨海里
     人海里
     车道公里 单车道公里
     双车道公里
     标准公里
     折算公里
     箱公里 标箱公里
     人车公里
     辆公里
     公里次
     闸次
     单线公里
     双线公里
     正线公里
     铺轨公里
     延展公里
     条公里
     皮长公里
     芯公里
     沟公里
     列公里 列车公里
     标箱 标准箱 TEU 个标箱 个标准箱 标准集装箱 个标准集装箱 国际标准箱 个国际标准箱 国际标箱
     自然箱
     重箱
     pcu PCU 标准小客车 标准车当量
     载重吨 载重吨位 净载重吨 DWT dwt
     总吨 总吨位 GT
     净吨 净吨位 NT`,
  ],
  ['transport', 'never', '吨位 个吨位\n客位 个客位\n箱位\n铺位 个铺位'],
  ['money', 'any', '元\n美元 美金\n欧元\n港元 港币'],
  ['ratio', 'any', '% ﹪\n‰\n个百分点 百分点 个多百分点\n个基点 基点\n倍\n成'],
  [
    'duration',
    'any',
    `年
     个月 个多月
     周 个星期 个多星期
     天 日历天 自然日
     日
     个工作日 工作日
     小时 个小时 个多小时
     分钟
     秒
     昼夜`,
  ],
  ['people', 'any', '人\n人次 人·次\n人份\n乘次\n名\n户\n户次\n家次\n处次\n人月 人·月'],
  ['people', 'two-or-ten', '位'],
  [
    'vehicles',
    'any',
    `辆
     台
     艘
     台次
     车次
     班次
     辆次
     艘次
     架次
     船次
     列次
     趟次
     航次
     标台 标准台 台标台 辆标台 辆标准台`,
  ],
  ['vehicles', 'never', '架\n列\n台套\n车 车皮 个车皮'],
  [
    'count',
    'any',
    '个\n条\n座\n处\n项\n次\n件\n家\n株\n棵\n套\n份\n场\n种\n张\n起\n榀\n件次\n场次\n批次\n起次\n项次\n条次\n频次\n轮次\n轮\n工日\n工时\n台班 台·班\n台时 台·时\n人天 人·天 人日\n学时 个学时\n课时 个课时\n车道\n所\n支\n盏',
  ],
  [
    'count',
    'two-or-ten',
    '期\n批\n道\n块\n根\n片\n名次\n例\n宗\n栋\n幢\n孔\n间\n组\n口\n对\n趟\n本\n部\n册\n篇\n幅\n则\n方\n县\n村\n镇\n乡',
  ],
  [
    'count',
    'never',
    '具\n把\n箱\n袋\n桶\n杆\n枚\n顶\n床\n头\n节\n层\n跨\n段\n颗\n只\n页\n字\n笔\n面\n岁 周岁\n丛\n环\n班\n单\n泊位\n车位\n座位\n床位\n席位\n机位\n' +
      '款\n门\n票\n通\n封\n副\n双\n堂\n瓶\n盒\n卷\n捆\n包\n罐\n樘\n扇\n剂\n针次\n路\n点\n站\n省\n市\n州\n区\n旗\n街道\n社区\n棺',
  ],
];

/** 清淤2000方 is earth by volume, 铺装300平 is an area: measure words alone are nothing else. */
const canonical: Readonly<Record<string, Pick<Unit, 'name' | 'kind'>>> = {
  方: { name: '立方米', kind: 'volume' },
  平: { name: '平方米', kind: 'area' },
};

/** Units that may have 个 before them as if they were things: 3570个班次, 360个日历天. */
const countable: ReadonlySet<string> = new Set(
  '台班 台时 工日 工时 人次 台次 车次 班次 辆次 艘次 架次 船次 列次 趟次 航次 批次 场次 频次 轮次 昼夜 日历天 自然日'.split(
    ' ',
  ),
);

const inTable: readonly Unit[] = written.flatMap(([kind, spoken, lines]) =>
  lines.split('\n').map((line): Unit => {
    const names = line.trim().split(' ');
    const [name = ''] = names;
    const spellings = [...names, ...names.filter((one) => countable.has(one)).map((one) => `个${one}`)];
    return { name, kind, ...canonical[name], spellings, spoken };
  }),
);

const taken: ReadonlySet<string> = new Set(inTable.flatMap(({ spellings }) => spellings));

/** Whatever is counted is also counted as often as it was dealt with: 236座次, 12篇次, 8县次. */
const times: readonly Unit[] = inTable
  .filter(({ kind, name }) => (kind === 'count' || kind === 'vehicles') && !name.endsWith('次'))
  .map(({ kind, name }): Unit => ({ kind, name: `${name}次`, spellings: [`${name}次`], spoken: 'never' }))
  .filter(({ name }) => !taken.has(name));

/** All units of the field. */
export const units: readonly Unit[] = [...inTable, ...times];

/** Units that take no multiplier. */
export const unscaled: ReadonlySet<UnitClass> = new Set(['ratio', 'duration']);

/** What one may write under the stroke in addition to a unit: km/h, 元/月. */
export const denominators: Readonly<Record<string, string>> = {
  h: '小时',
  时: '小时',
  s: '秒',
  d: '天',
  昼夜: '昼夜',
  min: '分钟',
  月: '月',
  车: '车',
  公里日: '公里日',
  季度: '季度',
};
