import { pinyin } from 'pinyin-pro';
import type { KnownBureau, ProposedBureau } from '../draft.ts';

/** A bureau that a text names. */
export interface FoundBureau {
  readonly bureau: KnownBureau;
  /** The words that name it. */
  readonly from: string;
  /** Whether it was only guessed from the places that the text speaks of. */
  readonly doubtful: boolean;
}

/** Finds a known bureau in what is likely to name it: title, author's line, signature, source; the first that does is taken. */
export function findBureau(
  candidates: readonly string[],
  bureaus: readonly KnownBureau[],
): FoundBureau | undefined {
  const wholes = [...bureaus].sort((a, b) => b.name.length - a.name.length);
  for (const from of candidates) {
    const text = compact(from);
    const bureau = wholes.find(({ name }) => text.includes(compact(name)));
    if (bureau) return { bureau, from, doubtful: false };
  }
  for (const from of candidates) {
    const bureau = findByPlace(compact(from), bureaus);
    if (bureau) return { bureau, from, doubtful: false };
  }
  return undefined;
}

/**
 * The name says the place and then that it is about transport: 怀化市新晃县交通运输局 is the bureau whose place is named last before
 * that; 新晃侗族自治县交通运输局 is 新晃县's. A sentence may speak of the roads of any place: it has to name an office.
 */
function findByPlace(text: string, bureaus: readonly KnownBureau[]): KnownBureau | undefined {
  const end = text.search(/[。；]/u.test(text) ? anyOffice : /交通|公路|道路|运输/u);
  const before = end === -1 ? '' : text.slice(0, end);
  const found = bureaus
    .map((bureau) => ({ bureau, at: before.lastIndexOf(stemOf(bureau)) }))
    .filter(({ at, bureau }) => at !== -1 && stemOf(bureau).length > 1)
    .sort((a, b) => b.at - a.at || stemOf(b.bureau).length - stemOf(a.bureau).length);
  return found[0]?.bureau;
}

/** A text that names no bureau may still speak of its place again and again: 吉林, in a text of 全省. */
export function guessBureau(text: string, bureaus: readonly KnownBureau[]): FoundBureau | undefined {
  const counted = bureaus
    .map((bureau) => ({ bureau, count: text.split(stemOf(bureau)).length - 1 }))
    .filter(({ bureau }) => stemOf(bureau).length > 1)
    .sort((a, b) => b.count - a.count);
  const [first, second] = counted;
  if (!first || first.count < fewestMentions || first.count < 2 * (second?.count ?? 0)) return undefined;
  return {
    bureau: first.bureau,
    from: `正文 ${String(first.count)} 次提到“${stemOf(first.bureau)}”`,
    doubtful: true,
  };
}

const fewestMentions = 2;

/** Peoples in names of places whose own name has more than one character: 南岭土家族苗族自治县. */
const peoples =
  '土家|朝鲜|蒙古|布依|哈尼|景颇|傈僳|仡佬|仫佬|毛南|拉祜|纳西|普米|布朗|撒拉|东乡|保安|裕固|锡伯|独龙|哈萨克|塔吉克|鄂温克|鄂伦春|达斡尔|维吾尔|柯尔克孜';
const placeEnding = new RegExp(
  `(?:(?:${peoples}|\\p{Script=Han})族)*(?:各族)?自治[州县区旗]$|特别行政区$|新区$|地区$|[省市县区州旗盟]$`,
  'u',
);

/** 湘西自治州 → 湘西, 新晃县 → 新晃 */
function stemOf({ shortName }: KnownBureau): string {
  const stem = compact(shortName).replace(placeEnding, '');
  return stem.length > 1 ? stem : shortName;
}

function compact(text: string): string {
  return text.replace(/\s+/gu, '');
}

const office =
  '(?:交通运输|交通|公路(?:管理|建设|养护)?|道路运输(?:管理)?|港航(?:管理)?|农村公路(?:管理)?)(?:厅|委员会|委|局|处|所|中心|事务中心|发展中心|服务中心)';
const anyOffice = new RegExp(office, 'u');
const named = new RegExp(
  `((?:\\p{Script=Han}{2,12}?(?:自治区|自治州|自治县|省|市|州|县|区|旗|盟))+)${office}`,
  'u',
);

/** Reads the name of an office for transport from the likely places. */
export function proposeBureau(candidates: readonly string[]): ProposedBureau | undefined {
  for (const candidate of candidates) {
    const text = compact(candidate).replace(/^(?:19|20)\d{2}年?|^关于/gu, '');
    const [name, places] = named.exec(text) ?? [];
    if (name === undefined || places === undefined || /^(?:市、?县|各|全|本|我|某)/u.test(places)) continue;
    const shortName =
      /(?:\p{Script=Han}{2,10}?(?:自治区|自治州|自治县|省|市|州|县|区|旗|盟))$/u.exec(
        lastPlace(places),
      )?.[0] ?? places;
    return { id: createId(shortName), name, shortName, level: levelOf(shortName, name) };
  }
  return undefined;
}

/** 怀化市新晃县 → 新晃县 */
function lastPlace(places: string): string {
  const parts = places.match(/\p{Script=Han}{2,10}?(?:自治区|自治州|自治县|省|市|州|县|区|旗|盟)/gu);
  return parts?.at(-1) ?? places;
}

function levelOf(place: string, name: string): ProposedBureau['level'] {
  if (/(?:省|自治区)$/u.test(place) || name.endsWith('厅')) return '省级';
  return /(?:县|区|旗)$/u.test(place) ? '县级' : '市级';
}

/** 云溪县 → yunxi */
function createId(shortName: string): string {
  const stem = shortName.replace(placeEnding, '') || shortName;
  return pinyin(stem, { toneType: 'none', type: 'array', v: true })
    .join('')
    .replace(/[^a-z]/gu, '');
}
