/**
 * Names in the index of pages: the pages carry them in Pagefind's attributes, and the search page asks with them. Those of filters
 * are read by people, on other sites too, where Pagefind's own components show them.
 */
export const filterNames = {
  /** What the page is about: one of `pageTypes`. */
  type: '类型',
  /** Each year that a document plans or looks back on. */
  year: '年度',
  /** Full name of the bureau, and of each above it. */
  bureau: '机构',
  /** The bureau's own level. */
  level: '层级',
  kind: '文种',
  topic: '主题',
} as const;

/**
 * What a result tells of its page. `date` is `YYYY-MM-DD`; `period` reads like 计划2024年; `validity` is 撤回, 废止 or 失效, `standing` why and what took its
 * place, `corrected` the day of the last correction. */
export const metaNames = {
  title: 'title',
  bureau: 'bureau',
  period: 'period',
  kind: 'kind',
  date: 'date',
  validity: 'validity',
  standing: 'standing',
  corrected: 'corrected',
  type: 'type',
} as const;

/** Results can be sorted by it: `YYYY-MM-DD`, for documents only. */
export const sortName = 'date';

/**
 * Weight of the title of a page about one thing, a bureau or a road: who types its name wants this page. The title of a document has
 * the weight of its heading, 7; 10 is the most that Pagefind knows.
 */
export const titleWeight = 10;

/** Weight of what a page repeats from documents and bureaus: these are to be found first. */
export const repeatedWeight = 0.2;

/** Weight of the text of a document from which nothing follows any longer: below those that hold. */
export const endedWeight = 0.2;

/** Weight of what is written for webmasters: below all that readers look for. */
export const helpWeight = 0.5;

/** Values of the filter 类型. */
export const pageTypes = {
  document: '文件',
  bureau: '机构',
  measure: '指标',
  project: '项目',
  route: '公路',
  term: '名词',
  help: '说明',
} as const;

export type PageType = (typeof pageTypes)[keyof typeof pageTypes];
