import { createBureauId, levelOf, splitPlaces, stemOfPlace } from '../import/recognise/bureau/place.ts';
import type { BureauData } from '../schema/bureau.ts';
import { listRegionsAbove, readRegions } from './regions.ts';

/** What a webmaster says of the bureau whose site begins. */
export interface OwnBureau {
  /** Full name. */
  readonly name: string;
  /** GB/T 2260 code; some have none. */
  readonly code?: string;
  /** Full names of the bureaus above it, the nearest first. Default: as the table of regions says. */
  readonly parents?: readonly string[];
}

/** A bureau as its file will say, `id` being the file's name. */
export type NewBureau = Pick<BureauData, 'name' | 'shortName' | 'level' | 'parent' | 'code'> & {
  readonly id: string;
};

/** A name, and where it is known the code. */
type Named = Pick<OwnBureau, 'name' | 'code'>;

/** The bureau and those above it, itself first. */
export function composeBureaus({ name, code, parents }: OwnBureau): NewBureau[] {
  const above: readonly Named[] =
    parents?.map((parent) => ({ name: parent })) ??
    (code === undefined ? [] : listRegionsAbove(code).map((one) => ({ name: nameBureau(one), code: one })));
  const chain = [{ name, ...(code !== undefined && { code }) }, ...above];
  const ids = createIds(chain);
  return chain.map((one, index) => {
    const parent = ids[index + 1];
    return {
      id: ids[index] ?? '',
      name: one.name,
      shortName: shorten(one.name),
      level: judgeLevel(one),
      ...(parent !== undefined && { parent }),
      ...(one.code !== undefined && { code: one.code }),
    };
  });
}

/** 吉林省 and 吉林市 would have one id: the one above gets another. */
function createIds(chain: readonly Named[]): string[] {
  const ids: string[] = [];
  for (const one of chain) {
    const id = createBureauId(shortenPlace(placeOf(one.name))) || 'bureau';
    ids.push(ids.includes(id) ? `${id}-${one.code ?? String(ids.length)}` : id);
  }
  return ids;
}

/** The usual name of the office of a region: only a province has a 厅, and the four cities beside them have a 委员会. */
function nameBureau(code: string): string {
  const region = readRegions().get(code) ?? '';
  // 新疆维吾尔自治区交通运输厅, but 湘西自治州交通运输局.
  const place = code.endsWith('0000') ? region : shortenPlace(region);
  const cities = new Map([
    ['110000', '交通委员会'],
    ['120000', '交通运输委员会'],
    ['310000', '交通委员会'],
    ['500000', '交通运输委员会'],
  ]);
  return place + (cities.get(code) ?? (code.endsWith('0000') ? '交通运输厅' : '交通运输局'));
}

/** 怀化市云溪县交通运输局 → 云溪县 */
function shorten(name: string): string {
  return shortenPlace(splitPlaces(placeOf(name)).at(-1) ?? name);
}

/** What a name has before the office: 云溪县 of 云溪县交通运输局. */
function placeOf(name: string): string {
  const place = name.replace(
    /(?:建设[和与])?(?:交通运输|交通)(?:局|厅|委员会|委|管理局|事业发展中心).*$/u,
    '',
  );
  return place === '' ? name : place;
}

/** 湘西土家族苗族自治州 → 湘西自治州; the peoples are left out in lists. */
function shortenPlace(place: string): string {
  const [, unit] = /族(自治[州县旗])$/u.exec(place) ?? [];
  if (unit === undefined) return place.replace(/(?:壮族|回族|维吾尔)自治区$/u, '');
  return stemOfPlace(place) + unit.replace(/^自治(?=[县旗])/u, '');
}

function judgeLevel({ name, code }: Named): BureauData['level'] {
  if (code === undefined) return levelOf(splitPlaces(placeOf(name)), name.slice(placeOf(name).length));
  if (code.endsWith('0000')) return '省级';
  return code.endsWith('00') ? '市级' : '县级';
}

/** What does not fit together, for the webmaster to look at. */
export function warnOfCode({ name, code }: Named): string | undefined {
  const region = code === undefined ? undefined : readRegions().get(code);
  if (code === undefined) return undefined;
  if (region === undefined)
    return `区划代码 ${code} 不在程序自带的表里（截止 2023 年 6 月 30 日），上级机构没有写。要写的，加上 --parent 上级机构的名称，由近及远。`;
  if (placeOf(name).includes(stemOfPlace(region))) return undefined;
  return `区划代码 ${code} 是${region}，和机构名称“${name}”对不上，请核对。`;
}
