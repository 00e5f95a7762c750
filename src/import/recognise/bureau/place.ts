import { pinyin } from 'pinyin-pro';
import type { ProposedBureau } from '../../draft.ts';
import { countyLevelCities } from './county-level-cities.ts';

/** What names of places end with, the longest first; 贵州省 and 巴州区 do not end with 州. */
export const placeUnit =
  '(?:自治区|自治州|自治县|自治旗|地区|新区|开发区|省|市|州(?![省市县区新])|县|区|旗|盟)';

/** Peoples in names of places whose own name has more than one character: 南岭土家族苗族自治县. */
const peoples =
  '土家|朝鲜|蒙古|布依|哈尼|景颇|傈僳|仡佬|仫佬|毛南|拉祜|纳西|普米|布朗|撒拉|东乡|保安|裕固|锡伯|独龙|哈萨克|塔吉克|鄂温克|鄂伦春|达斡尔|维吾尔|柯尔克孜';
const placeEnding = new RegExp(
  `(?:(?:${peoples}|\\p{Script=Han})族)*(?:各族)?自治[州县区旗]$|特别行政区$|新区$|地区$|[省市县区州旗盟]$`,
  'u',
);

/** 湘西自治州 → 湘西, 新晃县 → 新晃; 南县 stays, as 南 alone would be found anywhere. */
export function stemOfPlace(name: string): string {
  const compact = name.replace(/\s+/gu, '');
  const stem = compact.replace(placeEnding, '');
  return stem.length > 1 ? stem : compact;
}

/** 怀化市新晃县 → 怀化市, 新晃县 */
export function splitPlaces(places: string): string[] {
  return places.match(new RegExp(`\\p{Script=Han}{1,12}?${placeUnit}`, 'gu')) ?? [places];
}

/** The level of an office by the places in its name, and by its own: only a province has a 厅. */
export function levelOf(places: readonly string[], office: string): ProposedBureau['level'] {
  const place = places.at(-1) ?? '';
  if (/(?:省|自治区|兵团)$|^(?:北京|上海|天津|重庆)市$/u.test(place) || office.endsWith('厅')) return '省级';
  if (/[县旗区]$/u.test(place) && !place.endsWith('地区')) return '县级';
  const above = places.at(-2) ?? '';
  const isBelowCity = /(?:[市州盟]|地区)$/u.test(above);
  return isBelowCity || countyLevelCities.has(place.replace(/市$/u, '')) ? '县级' : '市级';
}

/** 云溪县 → `yunxi` */
export function createBureauId(place: string): string {
  const stem = place.replace(placeEnding, '') || place;
  return spell(stem);
}

/** 公路事务中心 → `gonglushiwuzhongxin` */
export function spell(words: string): string {
  return pinyin(words, { toneType: 'none', type: 'array', v: true })
    .join('')
    .replace(/[^a-z]/gu, '');
}
