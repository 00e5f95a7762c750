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
  /** Other spellings. */
  readonly aliases: readonly string[];
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
     海里`,
  ],
  [
    'area',
    'any',
    `平方公里 平方千米 km² km2 ㎢
     平方米 平米 平方 m² m2 M2 ㎡
     公顷 hm² hm2
     亩`,
  ],
  ['volume', 'any', '立方米 立方 m³ m3 M3 ㎥'],
  ['mass', 'any', '吨 t T\n千克 公斤 kg KG ㎏'],
  ['energy', 'any', '千瓦时 kWh kwh KWh\n千瓦 kW KW kw\n兆瓦 MW'],
  ['physical', 'any', '千伏 kV KV\n兆帕 MPa\n℃ 摄氏度\n分贝 dB'],
  ['transport', 'any', '吨公里\n人公里\n车公里\n标箱 标准箱 TEU'],
  ['money', 'any', '元\n美元\n欧元\n港元'],
  ['ratio', 'any', '% ﹪\n‰\n个百分点 百分点 个多百分点\n倍\n成'],
  [
    'duration',
    'any',
    `年
     个月 个多月
     周 个星期 个多星期
     天
     日
     个工作日 工作日
     小时 个小时 个多小时
     分钟
     秒`,
  ],
  ['people', 'any', '人\n人次\n名\n户\n户次\n家次'],
  ['people', 'two-or-ten', '位'],
  ['vehicles', 'any', '辆\n台\n艘\n台次\n车次\n班次\n辆次\n艘次\n架次\n船次\n标台'],
  ['vehicles', 'never', '架\n列\n台套'],
  [
    'count',
    'any',
    '个\n条\n座\n处\n项\n次\n件\n家\n株\n棵\n套\n份\n场\n种\n张\n起\n件次\n场次\n批次\n车道\n所\n支\n盏',
  ],
  [
    'count',
    'two-or-ten',
    '期\n批\n道\n块\n根\n片\n名次\n例\n宗\n栋\n幢\n孔\n间\n组\n口\n对\n趟\n本\n部\n册\n篇\n幅\n则\n方',
  ],
  [
    'count',
    'never',
    '具\n把\n箱\n袋\n桶\n杆\n枚\n顶\n床\n头\n节\n层\n跨\n段\n颗\n只\n页\n字\n笔\n面\n岁 周岁\n班\n单\n泊位\n村\n镇\n乡\n街道\n社区',
  ],
];

/** 清淤2000方 is earth by volume; as a measure word alone 方 is nothing else. */
const canonical: Readonly<Record<string, Pick<Unit, 'name' | 'kind'>>> = {
  方: { name: '立方米', kind: 'volume' },
};

/** All units of the field. */
export const units: readonly Unit[] = written.flatMap(([kind, spoken, lines]) =>
  lines.split('\n').map((line): Unit => {
    const [name = '', ...aliases] = line.trim().split(' ');
    const other = canonical[name];
    return other ? { ...other, aliases: [name], spoken } : { name, kind, aliases, spoken };
  }),
);

/** Units that take no multiplier. */
export const unscaled: ReadonlySet<UnitClass> = new Set(['ratio', 'duration']);

/** What may not follow a spelling, because the two are another word: 处理 is no 处, 年代 no 年, 20吨级 a size of ship. */
export const notBefore: Readonly<Record<string, string>> = {
  米: '[粉面饭]',
  方: '[面向案式法针便位]',
  平方: '[公千厘分]',
  立方: '[体]',
  年: '[级代度底末初报制]|\\s?\\d{1,2}\\s?月',
  周: '[边年密岁]',
  天: '[然气桥津窗空]',
  个: '[别人性体]|多?亿',
  成: '[立为果员本功绩效就分套品长熟都语交]',
  头: '[等部版尾]',
  节: '[约能点假]',
  箱: '[涵梁形]',
  杆: '[件线]',
  床: '位',
  则: '[是为]',
  袋: '装',
  条: '[例款]',
  处: '[理置罚长级室科]',
  家: '[渠店庭园]',
  人: '[民大均才员防工力居行]',
  名: '[单称录城镇义]',
  位: '[于置数]|一体',
  台: '[县州山河账风]',
  部: '[门委署队分级]',
  架: '[构设]',
  所: '[有在属需以谓]',
  本: '[级地市县省年月]',
  批: '[准复]',
  期: '[工项改建标扩末初间限货内]',
  场: '[站所镇地景内]',
  支: '队(?!伍)|[部付持援线流]',
  组: '[织成建长]',
  层: '[次级面层]',
  村: '[级民道]',
  镇: '级',
  乡: '[级镇道]',
  段: '长',
  次: '[产序生干]|分配|全会|全体会',
  单: '[位独项一个元次]',
  道: '[路河]',
  项: '目',
  户: '[外籍]',
  面: '[积向临对板]',
  对: '[口策外接应于比]',
  口: '[岸]',
  班: '[线车子组]',
  字: '[样]',
  间: '[接隔]',
  块: '链',
  根: '[据本治]',
  片: '[区]',
  套: '[餐]',
  份: '[额]',
  件: '套',
  起: '[来步点草吊伏重]',
  例: '[如会行]',
  孔: '[径]',
  笔: '[试直]',
  列: '[车入为]',
  只: '[有要能需]',
  元: '[件素器旦宵]',
  秒: '[批]',
  分钟: '[级]',
};

/** What may not stand before the number: 25号3栋 is an address, 前三名 a rank. */
export const notAfter: Readonly<Record<string, string>> = {
  名: '前',
  位: '[前第]',
  次: '[届大协番]',
  栋: '[号栋幢路街]',
  幢: '[号栋幢路街]',
  层: '[号栋幢楼元]',
};

/** What one may write under the stroke in addition to a unit: km/h, 元/月. */
export const denominators: Readonly<Record<string, string>> = {
  h: '小时',
  s: '秒',
  d: '天',
  min: '分钟',
  月: '月',
  车: '车',
  季度: '季度',
};
