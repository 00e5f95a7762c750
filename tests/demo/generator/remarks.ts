/** What a single document says beyond the figures that all of them give: of projects, and why a number was not reached. */
export interface Remarks {
  /** Points of 重点任务, with their marks. */
  readonly plan?: readonly string[];
  /** Points of 重点工作, with their marks. */
  readonly report?: readonly string[];
  readonly reason?: string;
}

/** By bureau and the year that is planned or reviewed. */
export const remarks: Readonly<Record<string, Remarks>> = {
  'nanping/2019': {
    plan: [
      '<Target project="s901-nanping-baishi">S901南屏至白石段改建工程完成施工图设计</Target>，全长38.6公里，总投资12.4亿元。',
      '<Target project="nanping-hub">南屏综合客运枢纽年内完成立项</Target>，选址在汽车东站和公交总站之间。',
    ],
    report: [
      '<Result project="s901-nanping-baishi">S901南屏至白石段施工图设计获得批复</Result>，先行用地已经交付。',
      '<Result project="nanping-hub">南屏综合客运枢纽完成立项</Result>，正在做征拆调查。',
    ],
    reason: '松岚县、白石县和雁回县合计少10公里，都是秋季阴雨耽误的',
  },
  'nanping/2020': {
    plan: [
      '<Target project="s901-nanping-baishi">S901南屏至白石段改建工程上半年开工</Target>，年底完成投资2亿元。',
      '<Target project="nanping-hub">南屏综合客运枢纽10月开工</Target>。',
    ],
    report: [
      '<Result project="s901-nanping-baishi">S901南屏至白石段5月20日开工</Result>，路基完成6公里。',
      '<Result project="nanping-hub">南屏综合客运枢纽10月8日开工</Result>。',
    ],
    reason: '松岚县少做1公里安防工程，在滑坡体上，先治理再安装',
  },
  'nanping/2021': {
    plan: [
      '<Target project="s901-nanping-baishi">S901南屏至白石段完成路基30公里</Target>。',
      '<Target project="luyan-expressway">芦雁高速公路完成初步设计</Target>，全长64公里，总投资78.5亿元。',
    ],
    report: [
      'S901南屏至白石段<Result project="s901-nanping-baishi">路基完成31公里</Result>，投资6.7亿元。',
      '<Result project="luyan-expressway">芦雁高速公路初步设计获得批复</Result>，用地预审同时通过。',
    ],
    reason: '望川县少3公里，其余3公里在市管路段，等管线迁改',
  },
  'baishi/2019': { reason: '荻花镇的2公里因桥位调整停工，次年补上' },
  'baishi/2020': {
    plan: ['配合做好S901南屏至白石段的征地，涉及我县6个乡镇19.4公里。'],
    report: ['S901征地完成八成，没有一户强拆。'],
  },
  'baishi/2021': {
    plan: ['把苔岭镇到茶臼村的路列入储备，完成现场踏勘，先修补坑槽2400平方米。'],
    report: [
      '<Result project="tailing-chajiu-road">苔岭至茶臼公路完成可行性研究</Result>，估算投资2900万元，坑槽修补2600平方米。',
    ],
  },
  'qingdu/2019': {
    plan: [
      '<Target project="qingdu-bridge">清渡大桥10月开工</Target>，总投资1.23亿元，<Target project="qingdu-bridge" period="2021">2021年建成通车</Target>。',
    ],
    report: ['<Result project="qingdu-bridge">清渡大桥10月16日开工</Result>，渡口照常开渡，每天延长1小时。'],
  },
  'qingdu/2020': {
    plan: ['<Target project="qingdu-bridge">清渡大桥完成全部桩基</Target>，汛期停工时在岸上预制箱梁。'],
    report: [
      '清渡大桥<Result project="qingdu-bridge">48根桩基6月全部完成</Result>，<Result project="qingdu-bridge">完成投资5200万元</Result>。',
    ],
  },
  'qingdu/2021': {
    plan: ['<Target project="qingdu-bridge">清渡大桥11月底以前建成通车</Target>，渡口同日撤销。'],
    report: ['清渡大桥的情况见[专项总结](2021-清渡大桥.mdx)，渡船3艘已经拆解。'],
  },
  'songlan/2020': { reason: '滑坡体上的1公里安防工程，治理以后再装' },
  'songlan/2021': {
    plan: ['<Target project="songlan-tunnel">S902松岚隧道完成可行性研究</Target>，隧道长4.2公里。'],
    report: [
      '<Result project="songlan-tunnel">S902松岚隧道可行性研究通过评审</Result>，评审意见要求补充进口段的地质勘察。',
    ],
  },
  'songlan/2022': {
    report: [
      '<Result project="songlan-tunnel">S902改线工程初步设计12月获得批复</Result>，老路修补12公里，弯道会车预警安装6处。',
    ],
    reason: '少的2公里在改线的用地红线里，没有必要修了再挖',
  },
  'songlan/2023': {
    plan: [
      '<Target project="songlan-tunnel">S902改线工程5月开工</Target>，<Target project="songlan-tunnel">年底完成路基三成</Target>；征地补偿一次公示、一次付清。',
    ],
  },
  'songlan/2024': {
    plan: [
      'S902改线工程加快路基施工，<Target project="songlan-tunnel">年底以前完成路基</Target>，同步开展路面招标。',
    ],
    report: ['S902改线工程3月复工，<Result project="songlan-tunnel">路基完成35%</Result>。'],
  },
  'yanhui-roads/2019': { reason: '落霞乡的3公里填方沉降，要观测一个冬天' },
  'yanhui/2021': {
    plan: ['公路管理局的86名养护工人3月以前全部转入养护中心，道班一个不撤。'],
    report: ['道班7个全部保留，Y915的排水沟已经修通，大雨不再漫路。'],
  },
  'yanhui/2023': {
    plan: ['配合芦雁高速公路征地，北芦镇、落霞乡先行用地3月底以前交付。'],
  },
  'wangchuan/2021': { reason: '鹭汀乡的3公里因采石场整治，材料断供两个月' },
  'shuangqiao/2023': {
    plan: [
      '<Target project="shuangxing-road">X915霜桥至杏坞公路年内开工</Target>，我县承担6.5公里和界河大桥。',
    ],
  },
  'shuangqiao/2024': {
    report: ['X915霜桥段<Result project="shuangxing-road">路基完成90%</Result>。'],
  },
  'xingwu/2023': {
    plan: ['<Target project="shuangxing-road-xingwu">X915杏坞段与霜桥县同时开工</Target>，我县承担7.2公里。'],
  },
  'xingwu/2024': {
    report: ['<Result project="shuangxing-road-xingwu">X915杏坞段2月26日开工</Result>，路基完成60%。'],
  },
  'maipu/2023': {
    report: ['<Result project="maipu-station">麦浦县物流园6月19日开工</Result>，冷库主体封顶。'],
  },
  'maipu/2024': {
    plan: ['<Target project="maipu-station">麦浦县物流园10月投入运营</Target>，快递企业入驻不少于5家。'],
  },
  'liaoxi/2023': {
    report: ['沿溪公路改线6公里10月修通，线位上移以后，秋汛没有再淹。'],
  },
};
