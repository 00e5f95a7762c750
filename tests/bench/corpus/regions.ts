import type { Random } from './random.ts';

/** A made-up region; its transport bureau has the same id. */
export interface Region {
  readonly id: string;
  /** `云溪县`. */
  readonly name: string;
  readonly level: '省级' | '市级' | '县级';
  readonly parent?: Region;
  /** Made up: GB/T 2260 gives out no code that begins with 9. */
  readonly code: string;
  /** Places inside it, for road sections and lists of towns. */
  readonly towns: readonly string[];
}

const prefecturesInProvince = 10;
const countiesInPrefecture = 10;
const townsInRegion = 16;

export const regionsInProvince = 1 + prefecturesInProvince * (1 + countiesInPrefecture);

/** Two-character names: one of each list. With their pinyin, which makes ids. */
const firsts = syllables(
  '云yun 青qing 白bai 松song 竹zhu 梅mei 兰lan 荷he 枫feng 柳liu 金jin 银yin 玉yu 丹dan 碧bi 秋qiu 春chun 晴qing 雪xue 霞xia 星xing 月yue 鹤he 鹭lu 燕yan 鹿lu',
);
const seconds = syllables(
  '溪xi 岭ling 川chuan 湾wan 桥qiao 塘tang 坪ping 渡du 峰feng 泉quan 洲zhou 陂bei 原yuan 潭tan 浦pu 岗gang 台tai 屏ping 湖hu 坡po 坝ba 畈fan 岩yan 滩tan 沟gou 庄zhuang',
);
const townEndings = ['镇', '乡', '镇', '街道', '乡'];

function syllables(list: string): { character: string; pinyin: string }[] {
  return list.split(' ').map((one) => ({ character: one.slice(0, 1), pinyin: one.slice(1) }));
}

/**
 * A tree of regions, provinces first, each followed by what lies below it.
 * @throws RangeError if there are not enough names
 */
export function createRegions(provinces: number, random: Random): Region[] {
  const names = uniqueNames(random);
  const regions: Region[] = [];
  const add = (level: Region['level'], ending: string, code: string, parent?: Region): Region => {
    const name = names[regions.length];
    if (!name) throw new RangeError(`There are no names for more than ${String(names.length)} regions`);
    const towns = random.sample(names, townsInRegion).map((town) => town.text + random.pick(townEndings));
    const region = {
      id: name.pinyin,
      name: name.text + ending,
      level,
      code,
      towns,
      ...(parent && { parent }),
    };
    regions.push(region);
    return region;
  };
  for (let p = 0; p < provinces; p += 1) {
    const province = add('省级', '省', `${String(90 + p)}0000`);
    for (let q = 1; q <= prefecturesInProvince; q += 1) {
      const prefix = `${String(90 + p)}${String(q).padStart(2, '0')}`;
      const prefecture = add('市级', '市', `${prefix}00`, province);
      for (let c = 1; c <= countiesInPrefecture; c += 1) {
        add('县级', random.pick(['县', '县', '县', '区']), `${prefix}${String(20 + c)}`, prefecture);
      }
    }
  }
  return regions;
}

/** All names whose pinyin nobody else has, in random order. */
function uniqueNames(random: Random): { text: string; pinyin: string }[] {
  const all = firsts.flatMap((first) =>
    seconds.map((second) => ({
      text: first.character + second.character,
      pinyin: first.pinyin + second.pinyin,
    })),
  );
  const byPinyin = new Map(all.map((name) => [name.pinyin, name]));
  return random.sample([...byPinyin.values()], byPinyin.size);
}
