import { findAll } from '../../text/find-all.ts';
import { gap } from './gap.ts';
import { readRoadClass } from './road-class.ts';

const asides = /[（(]|[）)]/gu;
const places = '(乡镇|建制村|行政村|自然村|自然屯|村民小组|村组|村)';
const way =
  '硬化路|硬化公路|硬质路面|水泥路|油路|沥青路|沥青（水泥）路|水泥（沥青）路|客车|班车|客运班车|公交车?|公路';
const reached =
  '(?:都|均|已|全部|实现|能够?)*通(?:了|上了?|达)?([\\p{Script=Han}]{2,8})(?:、通[\\p{Script=Han}]{2,6})?$';
const reaching = [
  new RegExp(`${gap}(?:以上)?的(?:具备条件的?)?${places}${reached}`, 'u'),
  new RegExp(`${places}(?:都|均|已|实现)*${gap}(?:以上)?${reached}`, 'u'),
];

/** Reads ▯的乡镇通了班车 and 建制村▯通客车 as 乡镇通班车率达▯. */
export function nameRate(own: string): string | undefined {
  const share = shareThatReach.exec(own.replaceAll(asides, ''));
  if (share) return `${share[2] ?? ''}通${share[1] ?? ''}率达${gap}`;
  const found = reaching.map((form) => form.exec(own)).find((one) => one !== null);
  if (!found) return undefined;
  const [said, place = '', what = ''] = found;
  return own.replace(said, `${place}通${what}率达${gap}`);
}

const shared = new RegExp(`^${gap}(?:以上)?${reached}`, 'u');
const sharing = new RegExp(`${places}(?:都|均|已|实现)*[\\d.]+%`, 'gu');

/** Reads 行政村▯有招呼站、▯通客车: the second is of the same places. */
export function nameSharedRate(own: string, earlier: readonly string[]): string | undefined {
  const [, what] = shared.exec(own.replaceAll(asides, '')) ?? [];
  const place = findAll(earlier.join('，'), sharing).at(-1)?.[1];
  return what === undefined || place === undefined ? undefined : `${place}通${what}率达${gap}`;
}

/** 占行政村总数的▯, 占全县总数的▯ */
const share = new RegExp(`^(?:占|达到?)(?:全?[省市县区州旗])?(?:${places.slice(1, -1)})?总数的?${gap}$`, 'u');
/** 300个行政村已通硬化路, 300个村已有280个建成硬质路面 */
const reachedBefore = new RegExp(
  `${places}(?:中)?(?:，|已|有|全部|均|都|实现|其中|现|\\d+个|个)*(?:建成|修通|开通|通)(?:了|上了?|达)?(${way})`,
  'u',
);

/** 通水泥路的行政村占全县总数的▯ */
const shareThatReach = new RegExp(
  `通(?:了|上了?)?([\\p{Script=Han}]{2,8})的${places}(?:数|数量)?占(?:全[县市区省州旗])?(?:${places.slice(1, -1)})?(?:总数)?的?(?:比例)?(?:达到?|为)?${gap}`,
  'u',
);

/** Reads 300个行政村已通硬化路，占总数的▯ as 行政村通硬化路率达▯. */
export function nameShareOfPlaces(own: string, earlier: readonly string[]): string | undefined {
  if (!share.test(own)) return undefined;
  const [, place, what = ''] = reachedBefore.exec(earlier.join('，')) ?? [];
  if (place === undefined) return undefined;
  return `${place === '村' ? '建制村' : place}通${what.replace('硬质路面', '硬化路')}率达${gap}`;
}

const goodRoads = new RegExp(`^优良路率(?:达到?|为|超过?|保持在|提高到|提升到|不低于)*${gap}`, 'u');

/** Reads 国省道大中修▯、优良路率▯ as 国省干线优良路率▯: of the only class of roads that the sentence has named. */
export function nameClassRate(own: string, earlier: string): string | undefined {
  if (!goodRoads.test(own)) return undefined;
  const found = readRoadClass(earlier);
  return found === undefined ? undefined : found + own;
}
