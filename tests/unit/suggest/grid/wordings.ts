/** How the field words what it counts, measure by measure: a word that is not read is missing in every construction. */

/** What is done to something that is counted, and what it is called. */
export interface Work {
  readonly id: string;
  readonly unit: string;
  /** What stands before what is counted: 新改建. */
  readonly verbs: readonly string[];
  /** What it is called: 农村公路. */
  readonly nouns: readonly string[];
  /** The same, as what is done: 农村公路改造. */
  readonly deeds?: readonly string[];
  readonly heading?: string;
}

export const works: readonly Work[] = [
  {
    id: 'rural-roads-built',
    unit: '公里',
    verbs: ['新改建', '新建', '建设', '改造', '建成'],
    nouns: ['农村公路', '“四好农村路”', '农村道路'],
    deeds: ['农村公路改造', '农村公路建设', '农村公路新改建', '农村公路建设改造'],
    heading: '农村公路建设',
  },
  {
    id: 'rural-road-upgrading',
    unit: '公里',
    verbs: ['提质改造', '提档升级', '升级改造'],
    nouns: ['农村公路'],
    deeds: ['农村公路提质改造', '农村公路提档升级', '农村公路窄路加宽', '农村公路升级改造工程'],
  },
  {
    id: 'natural-village-roads',
    unit: '公里',
    verbs: ['新建', '建设', '硬化', '修建'],
    nouns: ['通组路', '自然村道路', '通组公路', '通自然村公路', '通自然村水泥路', '自然村通硬化路'],
    deeds: ['通组路建设', '自然村公路硬化', '通组公路建设', '自然村通水泥（沥青）路建设'],
    heading: '通组公路',
  },
  {
    id: 'village-roads-built',
    unit: '公里',
    verbs: ['新建', '建设', '修建', '建成'],
    nouns: ['通村公路', '通村水泥路', '通村沥青（水泥）路', '通建制村公路', '通建制村水泥路'],
    deeds: ['通村公路建设', '通村水泥路建设'],
  },
  {
    id: 'county-roads-built',
    unit: '公里',
    verbs: ['改造', '升级改造', '新改建', '建设'],
    nouns: ['县乡道', '县道', '县乡公路'],
    deeds: ['县乡道改造', '县道升级改造', '县乡公路改造', '县道升级改造项目'],
  },
  {
    id: 'rural-network-roads',
    unit: '公里',
    verbs: ['新建', '建设', '建成'],
    nouns: ['联网路', '联网公路', '乡村联网公路'],
    deeds: ['联网路建设', '县乡道联网工程', '联网公路建设', '村际联网路建设'],
  },
  {
    id: 'rural-industry-roads',
    unit: '公里',
    verbs: ['新建', '建设', '建成', '改造'],
    nouns: ['旅游路', '产业路', '资源路旅游路产业路', '旅游公路'],
    deeds: ['产业路建设', '资源路、旅游路、产业路建设'],
  },
  {
    id: 'rural-road-safety-works',
    unit: '公里',
    verbs: ['实施', '完成', '新增'],
    nouns: ['农村公路安防工程', '村道安全生命防护工程', '农村公路安保设施', '公路安全生命防护工程'],
    deeds: ['农村公路安防工程建设', '农村公路安保设施建设', '村道安全生命防护工程建设'],
  },
  {
    id: 'dilapidated-bridge-renovation',
    unit: '座',
    verbs: ['改造', '实施', '完成改造', '整治'],
    nouns: ['农村公路危桥', '危桥', '危旧桥梁', '农村危桥'],
    deeds: ['危桥改造', '农村公路危桥改造', '危旧桥梁改造'],
  },
  {
    id: 'trunk-roads-built',
    unit: '公里',
    verbs: ['新改建', '改造', '建设', '升级改造'],
    nouns: ['普通国省道', '国省干线公路', '国省干线', '干线公路'],
    deeds: ['普通国省道改造', '国省干线公路建设', '普通干线公路升级改造'],
  },
  {
    id: 'expressway-opened',
    unit: '公里',
    verbs: ['建成通车', '建成', '新增通车'],
    nouns: ['高速公路'],
  },
  { id: 'expressway-started', unit: '公里', verbs: ['新开工', '开工建设'], nouns: ['高速公路'] },
  { id: 'expressway-continued', unit: '公里', verbs: ['续建', '继续建设'], nouns: ['高速公路'] },
  {
    id: 'trunk-road-maintenance-works',
    unit: '公里',
    verbs: ['实施', '完成'],
    nouns: ['国省干线大中修', '普通国省道预防性养护', '国省道养护工程', '国省干线修复性养护'],
    deeds: ['普通国省道路面大中修工程', '国省干线预防和修复养护'],
  },
  {
    id: 'rural-road-maintenance-works',
    unit: '公里',
    verbs: ['实施', '完成'],
    nouns: ['农村公路养护工程', '农村公路大中修', '农村公路修复性养护'],
  },
  {
    id: 'passenger-stations-built',
    unit: '个',
    verbs: ['新建', '建设', '建成'],
    nouns: ['乡镇客运站', '客运站', '县级客运站', '农村客运站', '汽车客运站'],
    deeds: ['客运站建设', '乡镇客运站建设'],
    heading: '客运站建设',
  },
  {
    id: 'roadside-stops-built',
    unit: '个',
    verbs: ['新建', '建设', '建成'],
    nouns: ['招呼站', '农村客运招呼站', '港湾式停靠站', '农村客运候车亭', '客运停靠点'],
    deeds: ['招呼站建设', '农村客运候车亭建设'],
  },
  {
    id: 'bus-stops-built',
    unit: '个',
    verbs: ['新建', '改造', '新建改造', '建设'],
    nouns: ['公交站台', '公交站亭', '公交候车亭', '公交站点'],
  },
  {
    id: 'new-energy-buses',
    unit: '辆',
    verbs: ['新增', '更新', '购置', '投放', '新增更新'],
    nouns: ['新能源公交车', '纯电动公交车', '新能源公交车辆'],
    deeds: ['新能源公交车更新', '新能源公交车置换'],
  },
  {
    id: 'buses-added',
    unit: '辆',
    verbs: ['新增', '更新', '购置', '投放', '采购'],
    nouns: ['公交车', '公交车辆', '空调公交车', '公共汽车', '环保公交车'],
    deeds: ['公交车更新', '公交车更新任务'],
    heading: '城市公交',
  },
  {
    id: 'bus-lines-opened',
    unit: '条',
    verbs: ['新开', '开通', '新增', '新开通', '开辟'],
    nouns: ['公交线路', '公交专线', '城乡公交线路', '定制公交线路'],
    heading: '城市公交',
  },
  {
    id: 'bus-lines-adjusted',
    unit: '条',
    verbs: ['优化', '调整', '优化调整', '延伸'],
    nouns: ['公交线路', '城区公交线路'],
    heading: '城市公交',
  },
  {
    id: 'taxis-updated',
    unit: '辆',
    verbs: ['更新', '新增', '投放'],
    nouns: ['出租车', '出租汽车', '巡游出租汽车', '新能源出租车'],
  },
  {
    id: 'charging-piles',
    unit: '个',
    verbs: ['新建', '建成', '建设', '新增'],
    nouns: ['充电桩', '公交充电桩', '公共充电桩'],
  },
  {
    id: 'berths-added',
    unit: '个',
    verbs: ['新增', '建成', '新建'],
    nouns: ['泊位', '万吨级泊位', '生产性泊位', '千吨级泊位', '码头泊位'],
  },
  {
    id: 'channel-works',
    unit: '公里',
    verbs: ['整治', '建设', '疏浚', '改善'],
    nouns: ['航道', '内河航道', '高等级航道'],
    deeds: ['航道整治', '航道建设', '内河航道整治工程'],
  },
  {
    id: 'ferries-to-bridges',
    unit: '座',
    verbs: ['实施', '建成', '新建', '完成'],
    nouns: ['渡改桥', '渡口改桥', '撤渡建桥'],
  },
  {
    id: 'road-hazard-sections-fixed',
    unit: '处',
    verbs: ['整治', '治理', '处治', '消除'],
    nouns: ['公路隐患路段', '道路安全隐患', '事故多发路段', '危险路段', '平交路口隐患'],
  },
  {
    id: 'safety-hazards-found',
    unit: '处',
    verbs: ['排查', '排查出', '发现', '查出'],
    nouns: ['安全隐患', '一般隐患', '各类安全隐患', '问题隐患', '风险隐患'],
  },
  {
    id: 'safety-hazards-rectified',
    unit: '处',
    verbs: ['整改', '完成整改', '消除', '治理'],
    nouns: ['安全隐患', '一般隐患', '各类安全隐患', '问题隐患'],
  },
  {
    id: 'guardrails-installed',
    unit: '米',
    verbs: ['安装', '新增', '更换', '修复', '设置'],
    nouns: ['护栏', '波形护栏', '防护栏', '公路护栏', '钢护栏'],
  },
  {
    id: 'road-markings',
    unit: '平方米',
    verbs: ['施划', '补划', '完善', '新划'],
    nouns: ['标线', '道路标线', '交通标线', '热熔标线'],
  },
  {
    id: 'asphalt-defects-repaired',
    unit: '平方米',
    verbs: ['处治', '修补', '修复', '处理'],
    nouns: ['路面病害', '坑槽', '路面坑槽', '沥青路面病害', '路面'],
  },
  {
    id: 'side-ditch-cleared',
    unit: '公里',
    verbs: ['清理', '疏通', '清挖'],
    nouns: ['边沟', '公路边沟', '水沟', '排水沟'],
  },
  {
    id: 'roads-greened',
    unit: '公里',
    verbs: ['完成', '实施', '新增'],
    nouns: ['公路绿化', '道路绿化', '国省干线绿化', '农村公路绿化'],
  },
  {
    id: 'water-damage-repaired',
    unit: '处',
    verbs: ['修复', '抢修', '抢通', '处置'],
    nouns: ['水毁', '公路水毁', '水毁路段', '灾毁路段'],
  },
  {
    id: 'villages-with-buses',
    unit: '个',
    verbs: ['新增'],
    nouns: ['通客车建制村', '通客车行政村', '通公交建制村'],
  },
  {
    id: 'natural-villages-paved',
    unit: '个',
    verbs: ['新增'],
    nouns: ['通硬化路自然村', '通硬化路的自然村', '通水泥路自然村'],
  },
  {
    id: 'townships-with-third-class-roads',
    unit: '个',
    verbs: ['新增'],
    nouns: ['通三级公路乡镇', '通三级及以上公路的乡镇', '通三级路乡镇'],
  },
  {
    id: 'vehicles-checked',
    unit: '辆次',
    verbs: ['检查', '共检查', '累计检查', '检查各类'],
    nouns: ['车辆', '营运车辆', '客货运车辆', '过往车辆'],
  },
  {
    id: 'enforcement-officers',
    unit: '人次',
    verbs: ['出动', '累计出动', '共出动', '派出'],
    nouns: ['执法人员', '执法力量', '交通执法人员', '路政人员'],
  },
  {
    id: 'overload-vehicles-caught',
    unit: '辆',
    verbs: ['查处', '查获', '查纠'],
    nouns: ['超限车辆', '超限超载车辆', '违法超限超载车辆', '超限运输车辆'],
  },
  {
    id: 'illegal-vehicles-seized',
    unit: '辆',
    verbs: ['查扣', '查处', '暂扣', '查获'],
    nouns: ['非法营运车辆', '“黑车”', '黑车', '非法营运车', '涉嫌非法营运车辆'],
  },
  {
    id: 'companies-inspected',
    unit: '家次',
    verbs: ['检查', '督查', '排查', '抽查'],
    nouns: ['企业', '运输企业', '道路运输企业', '“两客一危”企业', '港口企业'],
  },
  {
    id: 'emergency-drills',
    unit: '次',
    verbs: ['开展', '组织', '举行', '组织开展'],
    nouns: ['应急演练', '防汛应急演练', '消防演练', '水上应急演练'],
  },
  {
    id: 'proposals-answered',
    unit: '件',
    verbs: ['办理', '办结', '承办', '答复'],
    nouns: ['建议提案', '人大建议、政协提案', '代表建议和政协提案', '人大代表建议和政协委员提案'],
  },
  {
    id: 'approvals',
    unit: '件',
    verbs: ['办理', '受理', '办结'],
    nouns: ['行政许可', '许可事项', '行政审批事项', '政务服务事项', '交通行政许可'],
  },
  {
    id: 'rural-logistics-outlets',
    unit: '个',
    verbs: ['新建', '建成', '建设'],
    nouns: ['农村物流网点', '村级物流服务点', '农村物流服务站点', '乡镇物流综合服务站'],
  },
];

/** What is counted by what was spent on it. */
export const money: readonly { readonly id: string; readonly nouns: readonly string[] }[] = [
  { id: 'transport-investment', nouns: ['交通', '交通基础设施', '综合交通', '公路水路', '交通运输'] },
  { id: 'expressway-investment', nouns: ['高速公路'] },
  { id: 'trunk-road-investment', nouns: ['国省干线', '普通国省道', '普通国省干线公路', '干线公路'] },
  { id: 'rural-road-investment', nouns: ['农村公路', '农村道路'] },
  { id: 'port-investment', nouns: ['港口'] },
  { id: 'channel-investment', nouns: ['航道'] },
  { id: 'waterway-investment', nouns: ['水运', '港航', '水路'] },
  { id: 'railway-investment', nouns: ['铁路'] },
  { id: 'station-investment', nouns: ['站场', '客货运站场', '运输场站', '公路客货运站场'] },
  { id: 'airport-investment', nouns: ['机场', '民航'] },
];

/** Rates and what their words are. */
export const rates: readonly { readonly id: string; readonly nouns: readonly string[] }[] = [
  {
    id: 'villages-with-bus-rate',
    nouns: [
      '建制村通客车率',
      '行政村通客车率',
      '行政村客车通达率',
      '行政村客车通行率',
      '建制村通班车率',
      '村通客运比例',
      '农村客车通村率',
      '建制村通客车比例',
      '建制村通公交率',
    ],
  },
  {
    id: 'villages-paved-rate',
    nouns: [
      '建制村通硬化路率',
      '行政村通畅率',
      '建制村通畅率',
      '行政村硬化率',
      '建制村公路通畅率',
      '行政村通水泥路率',
      '行政村道路硬化率',
      '建制村通硬化路比例',
    ],
  },
  {
    id: 'natural-village-paved-rate',
    nouns: ['自然村通硬化路率', '自然村通畅率', '自然村通硬化路比例', '村民小组通硬化路率'],
  },
  { id: 'townships-with-bus-rate', nouns: ['乡镇通客车率', '乡镇通班车率', '乡镇客车通达率'] },
  {
    id: 'rural-road-good-rate',
    nouns: [
      '农村公路优良路率',
      '农村公路优良率',
      '农村公路优良中等路率',
      '农村公路优良中等路比例',
      '农村公路优良路比例',
      '县道优良路率',
      '农村公路好路率',
    ],
  },
  {
    id: 'trunk-road-good-rate',
    nouns: [
      '国省干线优良路率',
      '普通国省道优良路率',
      '普通国道优良路率',
      '普通省道优良路率',
      '国省干线公路优良率',
      '国省干线优良路比例',
      '干线公路好路率',
    ],
  },
  { id: 'road-good-rate', nouns: ['公路优良路率', '优良路率', '好路率', '公路综合好路率'] },
  {
    id: 'road-maintenance-rate',
    nouns: ['公路列养率', '农村公路列养率', '农村公路管养率', '列养率', '农村公路养护覆盖率'],
  },
  {
    id: 'overload-rate',
    nouns: ['超限率', '货车超限率', '超限超载率', '干线公路超限率', '货车平均超限率', '路面超限超载率'],
  },
  {
    id: 'hazard-rectification-rate',
    nouns: ['隐患整改率', '安全隐患整改率', '隐患整改完成率', '问题隐患整改率'],
  },
  {
    id: 'clean-bus-rate',
    nouns: ['新能源公交车占比', '新能源公交车比例', '清洁能源公交车占比', '新能源和清洁能源公交车占比'],
  },
  {
    id: 'express-village-rate',
    nouns: ['快递进村覆盖率', '快递服务建制村覆盖率', '建制村快递服务覆盖率', '快递进村率'],
  },
  { id: 'satisfaction-rate', nouns: ['12328热线回访满意率', '服务热线满意率', '信访满意率'] },
  {
    id: 'townships-third-class-rate',
    nouns: ['乡镇通三级及以上公路比例', '乡镇通三级公路率', '乡镇通三级路比例', '乡镇通三级以上公路率'],
  },
];

/** People and goods that were carried. */
export const carried: readonly {
  readonly id: string;
  readonly unit: string;
  readonly nouns: readonly string[];
}[] = [
  {
    id: 'road-passengers',
    unit: '万人次',
    nouns: ['公路客运量', '道路客运量', '公路旅客运输量', '道路旅客发送量'],
  },
  {
    id: 'road-freight',
    unit: '万吨',
    nouns: ['公路货运量', '道路货运量', '公路货物运输量', '公路货物发送量'],
  },
  {
    id: 'road-passenger-turnover',
    unit: '亿人公里',
    nouns: ['公路旅客周转量', '道路旅客周转量', '公路客运周转量'],
  },
  {
    id: 'road-freight-turnover',
    unit: '亿吨公里',
    nouns: ['公路货物周转量', '道路货物周转量', '公路货运周转量'],
  },
  { id: 'waterway-passengers', unit: '万人次', nouns: ['水路客运量', '水路旅客运输量', '水路旅客发送量'] },
  {
    id: 'waterway-freight',
    unit: '万吨',
    nouns: ['水路货运量', '水路货物运输量', '水运货运量', '内河货运量'],
  },
  {
    id: 'waterway-freight-turnover',
    unit: '亿吨公里',
    nouns: ['水路货物周转量', '水路货运周转量', '水路运输总周转量', '水运货物周转量'],
  },
  {
    id: 'passengers',
    unit: '万人次',
    nouns: ['客运量', '旅客运输量', '旅客发送量', '客运总量', '营业性客运量'],
  },
  { id: 'freight', unit: '万吨', nouns: ['货运量', '货物运输量', '货物发送量', '货运总量', '营业性货运量'] },
  { id: 'passenger-turnover', unit: '亿人公里', nouns: ['旅客周转量', '客运周转量'] },
  { id: 'freight-turnover', unit: '亿吨公里', nouns: ['货物周转量', '货运周转量'] },
  {
    id: 'port-throughput',
    unit: '万吨',
    nouns: ['港口货物吞吐量', '港口吞吐量', '货物吞吐量'],
  },
  {
    id: 'port-foreign-throughput',
    unit: '万吨',
    nouns: ['外贸货物吞吐量', '外贸吞吐量', '港口外贸货物吞吐量'],
  },
  { id: 'port-containers', unit: '万标箱', nouns: ['集装箱吞吐量', '港口集装箱吞吐量'] },
  { id: 'port-containers', unit: '万TEU', nouns: ['集装箱吞吐量'] },
  { id: 'port-containers', unit: '万箱', nouns: ['集装箱吞吐量', '港口集装箱吞吐量'] },
  {
    id: 'intermodal-containers',
    unit: '万标箱',
    nouns: ['海铁联运量', '集装箱海铁联运量', '铁水联运量', '集装箱海铁联运箱量'],
  },
  { id: 'airport-passengers', unit: '万人次', nouns: ['机场旅客吞吐量', '民航旅客吞吐量', '机场客流量'] },
  { id: 'airport-cargo', unit: '万吨', nouns: ['机场货邮吞吐量', '货邮吞吐量', '民航货邮吞吐量'] },
  {
    id: 'bus-passengers',
    unit: '万人次',
    nouns: ['公交客运量', '公共汽电车客运量', '公交车客运量', '城市公交客运量', '地面公交客运量'],
  },
  {
    id: 'urban-rail-passengers',
    unit: '万人次',
    nouns: ['轨道交通客运量', '地铁客运量', '城市轨道交通客运量'],
  },
  { id: 'railway-passengers', unit: '万人次', nouns: ['铁路客运量', '铁路旅客发送量'] },
  { id: 'railway-freight', unit: '万吨', nouns: ['铁路货运量', '铁路货物发送量', '铁路货运发送量'] },
  { id: 'express-parcels', unit: '万件', nouns: ['快递业务量'] },
];

/** How much or how many there are. */
export const stocks: readonly {
  readonly id: string;
  readonly unit: string;
  readonly nouns: readonly string[];
}[] = [
  { id: 'road-total', unit: '公里', nouns: ['公路总里程', '公路通车总里程', '公路通车里程', '公路里程'] },
  {
    id: 'expressway-total',
    unit: '公里',
    nouns: ['高速公路通车里程', '高速公路总里程', '高速公路通车总里程', '高速公路里程'],
  },
  { id: 'rural-road-total', unit: '公里', nouns: ['农村公路总里程', '农村公路里程', '农村公路通车里程'] },
  {
    id: 'trunk-road-total',
    unit: '公里',
    nouns: ['普通国省道里程', '国省干线总里程', '普通国省干线公路总里程'],
  },
  { id: 'railway-total', unit: '公里', nouns: ['铁路营业里程', '铁路运营里程', '铁路总里程'] },
  {
    id: 'urban-rail-total',
    unit: '公里',
    nouns: ['轨道交通运营里程', '轨道交通运营总里程', '地铁运营里程', '轨道交通运营线路总长', '轨道交通里程'],
  },
  {
    id: 'waterway-total',
    unit: '公里',
    nouns: ['航道通航里程', '内河航道通航里程', '内河通航里程', '航道总里程'],
  },
  {
    id: 'high-grade-waterway-total',
    unit: '公里',
    nouns: ['高等级航道里程', '高等级航道总里程', '千吨级航道里程'],
  },
  {
    id: 'class-2-and-above-total',
    unit: '公里',
    nouns: ['二级及以上公路里程', '二级以上公路里程', '二级及以上公路总里程'],
  },
  {
    id: 'maintained-road-total',
    unit: '公里',
    nouns: ['管养公路里程', '列养公路里程', '公路养护里程', '公路管养里程'],
  },
  { id: 'buses-total', unit: '辆', nouns: ['公交车总数', '公交车保有量', '公交车辆总数'] },
  { id: 'bus-lines-total', unit: '条', nouns: ['公交线路总数', '公交线路总条数'] },
  { id: 'taxis-total', unit: '辆', nouns: ['出租车总数', '出租汽车保有量'] },
  { id: 'freight-vehicles-total', unit: '辆', nouns: ['营运货车总数', '货运车辆总数', '营运货车保有量'] },
  { id: 'berths-total', unit: '个', nouns: ['港口泊位总数', '生产性泊位总数', '泊位总数'] },
];

/** What can be had: 全县共有▯. */
export const had: readonly {
  readonly id: string;
  readonly unit: string;
  readonly nouns: readonly string[];
}[] = [
  { id: 'buses-total', unit: '辆', nouns: ['公交车', '公交车辆'] },
  { id: 'bus-lines-total', unit: '条', nouns: ['公交线路', '城乡公交线路'] },
  { id: 'taxis-total', unit: '辆', nouns: ['出租车', '出租汽车', '巡游出租车'] },
  { id: 'rural-road-total', unit: '公里', nouns: ['农村公路'] },
  { id: 'bridge-total', unit: '座', nouns: ['公路桥梁', '桥梁'] },
  { id: 'berths-total', unit: '个', nouns: ['泊位', '生产性泊位', '港口泊位'] },
  { id: 'freight-vehicles-total', unit: '辆', nouns: ['营运货车', '货运车辆', '载货汽车'] },
  { id: 'passenger-vehicles-total', unit: '辆', nouns: ['营运客车', '客运车辆', '载客汽车'] },
  { id: 'commercial-vehicles-total', unit: '辆', nouns: ['营运车辆', '营运汽车', '营业性车辆'] },
  { id: 'passenger-lines-total', unit: '条', nouns: ['客运线路', '客运班线', '农村客运班线'] },
  { id: 'vessels-total', unit: '艘', nouns: ['营运船舶', '运输船舶'] },
  { id: 'ferries-total', unit: '处', nouns: ['渡口', '乡镇渡口'] },
  { id: 'ride-hailing-cars', unit: '辆', nouns: ['网约车', '网络预约出租汽车'] },
  { id: 'maintained-road-total', unit: '公里', nouns: ['管养公路', '列养公路'] },
];
