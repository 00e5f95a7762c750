/** What a generated text says of its place, so that no two read alike. All names are invented. */
export interface Place {
  readonly name: string;
  readonly bureau: string;
  /** 文号 before the year. */
  readonly sign: string;
  readonly towns: readonly [string, string, string];
  readonly roads: readonly [string, string];
  /** What it lives on, hence what its roads are for. */
  readonly trade: string;
}

export const places: Readonly<Record<string, Place>> = {
  nanping: {
    name: '全市',
    bureau: '南屏市交通运输局',
    sign: '南交',
    towns: ['白石县', '松岚县', '雁回县'],
    roads: ['S901', 'S902'],
    trade: '山区特产外运',
  },
  luting: {
    name: '全区',
    bureau: '芦汀区交通运输局',
    sign: '芦交',
    towns: ['驿路街道', '柳浪镇', '汀洲镇'],
    roads: ['X901', 'Y901'],
    trade: '近郊蔬菜配送',
  },
  baishi: {
    name: '全县',
    bureau: '白石县交通运输局',
    sign: '白交',
    towns: ['苔岭镇', '画眉乡', '荻花镇'],
    roads: ['X908', 'Y911'],
    trade: '白茶和毛竹外运',
  },
  qingdu: {
    name: '全县',
    bureau: '清渡县交通运输局',
    sign: '清交',
    towns: ['老渡镇', '菱歌镇', '橹声乡'],
    roads: ['X906', 'Y923'],
    trade: '两岸柑橘外运',
  },
  songlan: {
    name: '全县',
    bureau: '松岚县交通运输局',
    sign: '松交',
    towns: ['岭前镇', '岭后乡', '松屏镇'],
    roads: ['X912', 'Y934'],
    trade: '木材和菌菇外运',
  },
  'yanhui-roads': {
    name: '全县',
    bureau: '雁回县公路管理局',
    sign: '雁公',
    towns: ['雁回镇', '北芦镇', '落霞乡'],
    roads: ['X918', 'Y915'],
    trade: '莲子和湖鲜外运',
  },
  yanhui: {
    name: '全县',
    bureau: '雁回县交通运输局',
    sign: '雁交',
    towns: ['雁回镇', '北芦镇', '落霞乡'],
    roads: ['X918', 'Y915'],
    trade: '莲子和湖鲜外运',
  },
  wangchuan: {
    name: '全县',
    bureau: '望川县交通运输局',
    sign: '望交',
    towns: ['叠岩镇', '三叠乡', '鹭汀乡'],
    roads: ['X921', 'Y941'],
    trade: '石材和药材外运',
  },
  shuangqiao: {
    name: '全县',
    bureau: '霜桥县交通运输局',
    sign: '霜交',
    towns: ['霜桥镇', '枫林渡镇', '晚钟乡'],
    roads: ['X915', 'Y952'],
    trade: '秋梨和生猪外运',
  },
  maipu: {
    name: '全县',
    bureau: '麦浦县交通运输局',
    sign: '麦交',
    towns: ['麦浦镇', '金穗镇', '磨坊镇'],
    roads: ['X930', 'Y960'],
    trade: '粮食和面粉外运',
  },
  liaoxi: {
    name: '全县',
    bureau: '蓼溪县交通运输局',
    sign: '蓼交',
    towns: ['蓼溪镇', '荷盖乡', '溯溪乡'],
    roads: ['X933', 'Y967'],
    trade: '油茶和溪鱼外运',
  },
  xingwu: {
    name: '全县',
    bureau: '杏坞县交通运输局',
    sign: '杏交',
    towns: ['杏坞镇', '花信乡', '青梅镇'],
    roads: ['X915', 'Y975'],
    trade: '青梅和杏干外运',
  },
};
