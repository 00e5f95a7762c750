import { findAll } from '../../text/find-all.ts';
import type { Mention } from './mentions.ts';

/** Kinds of things that have names of their own: 东岭 before 大桥 is a name. */
const bearers: ReadonlySet<string> = new Set([
  '公路',
  '高速公路',
  '国省干线',
  '国道',
  '省道',
  '县道',
  '乡道',
  '村道',
  '农村公路',
  '产业路',
  '一级路',
  '二级路',
  '三级路',
  '桥梁',
  '隧道',
  '铁路',
  '机场',
  '枢纽',
  '客运站',
  '综合服务站',
  '港口',
  '渡口',
  '航道',
  '物流园',
  '服务区',
  '停车场',
  '城市道路',
  '互通',
  '养护站',
  '项目',
  '线路',
  '船闸',
]);
/** What ends a name that no known word follows: 禾步线, 东城段. */
const endings = /[线段桥路站港渡湖河江闸]$/u;
/** What stands between the two ends of a road: 东岭至西山公路. */
const links = new Set(['至', '到', '—', '-', '－', '–', '~', '～', '、', '及', '和', '与']);

/** Names of what is built: a word that nobody knows before a word for a road, a bridge or their like. */
export function findNames(mentions: readonly Mention[]): ReadonlySet<Mention> {
  const names = new Set<Mention>();
  let isNamed = false;
  for (const mention of mentions.toReversed()) {
    if (mention.kind === 'unknown') {
      const size = mention.text.length;
      if (endings.test(mention.text) && size > 1) isNamed = true;
      if (isNamed && size > 1 && size <= longest) names.add(mention);
    } else if (mention.kind === 'topic' || mention.kind === 'thing' || mention.kind === 'deed')
      isNamed = mention.terms.some((term) => bearers.has(term)) || (isNamed && mention.text.length < 3);
    else if (mention.kind === 'route') isNamed = true;
    else if (!links.has(mention.text)) isNamed = false;
  }
  return names;
}

const longest = 8;

/** What people call what is built: 东岭大桥, or 东岭 where nothing says what it is. */
export function listNames(mentions: readonly Mention[], named: ReadonlySet<Mention>): ReadonlySet<string> {
  const names = mentions.flatMap((mention, index) => {
    if (!named.has(mention)) return [];
    const next = mentions[index + 1];
    const isBearer = next?.terms.some((term) => bearers.has(term)) === true && next.start === mention.end;
    return [isBearer ? mention.text + next.text : mention.text];
  });
  return new Set(names);
}

/** Without one of these there are no two ends. */
const to = /[至—－–~～-]/u;
const none: ReadonlySet<string> = new Set();
/** The ends of a stretch of road: 东岭至西山段. So much of each name tells it from others, wherever the name begins. */
const stretch =
  /(?<![甚截直乃增降升减提延缩压扩])(?<=(\p{Script=Han}{2}))[至—－–~～-]+(?=(\p{Script=Han}{2}))(?!少|今|此|于)(?=[^，。；]{2,10}[段路线速])/gu;

export function listStretches(text: string): ReadonlySet<string> {
  if (!to.test(text)) return none;
  return new Set(findAll(text, stretch).map(([, from, to]) => `${from ?? ''}至${to ?? ''}`));
}

/** 东岭至西山高速公路 is called 东西高速, too. */
const shortened =
  /(?<from>\p{Script=Han})\p{Script=Han}[至—－–~～-](?<to>\p{Script=Han})\p{Script=Han}(?=高速|铁路|城际|公路|快速路|一级路)/gu;

/** Short names of roads by what they join: of the two ends the first characters. */
export function listShortNames(text: string): ReadonlySet<string> {
  if (!to.test(text)) return none;
  return new Set(findAll(text, shortened).map(({ groups: { from = '', to = '' } = {} }) => from + to));
}

/** Whether both sides name what is built, and nothing of the one sounds like anything of the other. */
export function areApart(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  if (some.size === 0 || others.size === 0) return false;
  for (const name of some)
    for (const other of others) if (name.includes(other) || other.includes(name)) return false;
  return true;
}
