import { simplify } from '../../../text/spelling/simplify.ts';
import { parsePeriod } from '../../../text/period/period.ts';
import { isPremature } from '../../../text/period/premature.ts';
import { inlineText, type Block } from '../../blocks.ts';
import type { Inference } from '../../draft.ts';
import { guessLooks, readChapters } from './guess-periods.ts';
import { inferKind, type Side } from './kind.ts';
import { readFirstLook, readLooks, readYearless, type Look, type Looks } from './periods.ts';

/** What is known of a document beside its title and text. */
export interface PeriodHints {
  /** What the webmaster says it is. */
  readonly side?: Side | undefined;
  /** The day on which it was published. */
  readonly published?: string | undefined;
}

/** Kind and periods: from the title what it says, from the text what it leaves open. */
export function inferPeriods(
  title: string,
  body: readonly Block[],
  { side: wanted, published }: PeriodHints = {},
): Inference & { readonly side: Side } {
  const plain = simplify(title);
  const texts = body.map((block) =>
    block.kind === 'paragraph' ? simplify(inlineText(block.content)).trim() : '',
  );
  const found = findLooks(plain, texts, published);
  const side = wanted ?? found.side;
  const main = side === 'plan' ? 'plans' : 'reviews';
  const kind = inferKind(plain, side, found.looks, isOfMeeting(plain) ? undefined : readYearless(plain));
  const isPartNamed = found.isSide && found.looks[main].length === 0 && !kind.doubtful;
  const isKindDoubtful =
    kind.doubtful ||
    (wanted === undefined && !found.isSide) ||
    (!isPartNamed && !isNamed(plain) && (found.doubtful[main] || found.looks[main].length === 0));
  const inferred = (['plans', 'reviews'] as const)
    .filter((field) => found.looks[field].length > 0)
    .map((field) => ({
      field,
      value: found.looks[field].join('、'),
      from: found.from[field],
      ...(found.doubtful[field] && { doubtful: true }),
    }));
  const advice = '没有认出时期，请写上文件说的是哪一年，例如 ["2024"]。';
  return {
    side,
    fields: { kind: kind.name, ...found.looks },
    inferred: [
      { field: 'kind', value: kind.name, from: title, ...(isKindDoubtful && { doubtful: true }) },
      ...inferred,
    ],
    missing: found.looks[main].length === 0 ? [{ field: main, advice }] : [],
  };
}

/** Whether the title says the kind, whatever the period: 上半年工作总结, 工作要点. */
function isNamed(title: string): boolean {
  return /[上下]半年|季度|要点$/u.test(title) && !isOfMeeting(title);
}

interface Found {
  readonly looks: Looks;
  readonly from: Readonly<Record<Look, string>>;
  readonly doubtful: Readonly<Record<Look, boolean>>;
  readonly side: Side;
  /** Whether the title says which side it is. */
  readonly isSide: boolean;
}

/** A speech at a meeting, or the notice of one: the year in its title is the meeting's, and what it is called too. */
function isOfMeeting(title: string): boolean {
  return /(?:会议?|大会|培训班)上|会议(?!精神|部署|要求|决策)|(?:推进|座谈|现场|动员|表彰|部署|评审|发布)会|会(?:讲话|发言)/u.test(
    title,
  );
}

function findLooks(title: string, texts: readonly string[], published: string | undefined): Found {
  const ofMeeting = isOfMeeting(title);
  const own = readLooks(title);
  const first = ofMeeting ? undefined : readFirstLook(title);
  if (first === undefined || own.plans.length + own.reviews.length === 0) {
    const { looks, side } = guessLooks(ofMeeting ? '' : title, texts, first, published, title);
    return {
      looks,
      from: { plans: '正文', reviews: '正文' },
      doubtful: { plans: true, reviews: true },
      side: sideOfLook(side),
      isSide: first !== undefined,
    };
  }
  const completed = completeLooks(own, first, title, texts);
  const isUnfinished =
    published !== undefined &&
    completed.looks.reviews.some((id) => {
      const period = parsePeriod(id);
      return period !== undefined && isPremature(period, published);
    });
  return {
    ...completed,
    doubtful: { ...completed.doubtful, reviews: completed.doubtful.reviews || isUnfinished },
    side: sideOfLook(first),
    isSide: true,
  };
}

type Completed = Pick<Found, 'looks' | 'from' | 'doubtful'>;

/** What a title that names one side leaves to the chapters: a report without a year before the plan, a plan after the report. */
function completeLooks(own: Looks, first: Look, title: string, texts: readonly string[]): Completed {
  const sure: Completed = {
    looks: own,
    from: { plans: title, reviews: title },
    doubtful: { plans: false, reviews: false },
  };
  const unsure: Completed = { ...sure, doubtful: { plans: false, reviews: true } };
  const [planned] = own.plans;
  const [reviewed] = own.reviews;
  if (reviewed === undefined) {
    if (first === 'plans' || planned === undefined) return sure;
    return { ...unsure, looks: { ...own, reviews: yearBefore(planned) } };
  }
  if (title.includes('中期')) return { ...unsure, looks: { ...own, reviews: own.reviews.map(cutToMiddle) } };
  if (planned !== undefined) return sure;
  for (const text of readChapters(texts)) {
    const { plans } = readLooks(`${reviewed.slice(0, yearLength)}年，${text}`);
    const later = plans.filter((period) => period > reviewed);
    if (later.length === 0) continue;
    return { ...sure, looks: { ...own, plans: later }, from: { ...sure.from, plans: `${title}；${text}` } };
  }
  return sure;
}

/** 工作总结和2024年工作计划 reports on 2023. */
function yearBefore(planned: string): string[] {
  const period = parsePeriod(planned);
  return period?.kind === 'year' ? [String(period.firstYear - 1)] : [];
}

const yearLength = '2023'.length;

/** A mid-term report on five years is written in the third: 2021/2025 → 2021/2023. */
function cutToMiddle(id: string): string {
  const period = parsePeriod(id);
  if (period?.kind !== 'span') return id;
  return `${String(period.firstYear)}/${String(Math.floor((period.firstYear + period.lastYear) / 2))}`;
}

function sideOfLook(look: Look): Side {
  return look === 'plans' ? 'plan' : 'summary';
}
