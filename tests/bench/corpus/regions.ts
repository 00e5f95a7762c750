import type { Random } from './random.ts';

/** A made-up region; its transport bureau has the same id. */
export interface Region {
  readonly id: string;
  /** `云溪县`. */
  readonly name: string;
  readonly level: '省级' | '市级' | '县级';
  readonly parent?: Region;
  /** Made up: GB/T 2260 gives out none of those that begin with 9, nor with 83 to 89. */
  readonly code: string;
  /** Places inside it, for road sections and lists of towns. */
  readonly towns: readonly string[];
}

const prefecturesInProvince = 10;
const countiesInPrefecture = 10;
const townsInRegion = 16;
const provinceCodes = [90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 83, 84, 85, 86, 87, 88, 89];

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
 * @throws RangeError if there are not enough codes
 */
export function createRegions(provinces: number, random: Random): Region[] {
  const names = uniqueNames(random);
  const longNames = provinces * regionsInProvince > names.length ? uniqueLongNames(random) : [];
  const regions: Region[] = [];
  const add = (level: Region['level'], ending: string, code: string, parent?: Region): Region => {
    const name = names[regions.length] ?? longNames[regions.length - names.length];
    if (!name) throw new RangeError(`There are no names for ${String(regions.length)} regions`);
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
  if (provinces > provinceCodes.length)
    throw new RangeError(`There are no codes for more than ${String(provinceCodes.length)} provinces`);
  for (const provinceCode of provinceCodes.slice(0, provinces)) {
    const province = add('省级', '省', `${String(provinceCode)}0000`);
    for (let q = 1; q <= prefecturesInProvince; q += 1) {
      const prefix = `${String(provinceCode)}${String(q).padStart(2, '0')}`;
      const prefecture = add('市级', '市', `${prefix}00`, province);
      for (let c = 1; c <= countiesInPrefecture; c += 1) {
        add('县级', random.pick(['县', '县', '县', '区']), `${prefix}${String(20 + c)}`, prefecture);
      }
    }
  }
  return regions;
}

interface Name {
  readonly text: string;
  readonly pinyin: string;
}

/** All names of two characters whose pinyin nobody else has, in random order. */
function uniqueNames(random: Random): Name[] {
  return shuffleUnique(
    firsts.flatMap((first) => seconds.map((second) => joinSyllables(first, second))),
    random,
  );
}

/** The same of three characters, for more regions than there are names of two: 云白溪. */
function uniqueLongNames(random: Random): Name[] {
  const pairs = firsts.flatMap((first) => firsts.map((other) => ({ first, other })));
  const all = pairs.flatMap(({ first, other }) =>
    first === other ? [] : seconds.map((second) => joinSyllables(first, other, second)),
  );
  return shuffleUnique(all, random);
}

function joinSyllables(...parts: readonly { readonly character: string; readonly pinyin: string }[]): Name {
  return {
    text: parts.map(({ character }) => character).join(''),
    pinyin: parts.map(({ pinyin }) => pinyin).join(''),
  };
}

function shuffleUnique(names: readonly Name[], random: Random): Name[] {
  const byPinyin = new Map(names.map((name) => [name.pinyin, name]));
  return random.sample([...byPinyin.values()], byPinyin.size);
}
