import { publishDocument, type DocumentData } from '../../../src/catalogue/document-data.ts';
import { createLedger } from '../../../src/promises/ledger.ts';
import type { LedgerRow } from '../../../src/promises/rows/row.ts';
import type { Settings } from '../../../src/settings/settings.ts';
import { createExample, getItem, settings as base } from '../catalogue/example-catalogue.ts';
import { readBody } from '../document/parse-example.ts';

/** The settings of 云溪县 with two measures, of which one is spoken of, and two projects. */
export const settings: Settings = {
  ...base,
  site: { ...base.site, licence: { name: 'CC BY 4.0', url: 'https://licence.example/' } },
  measures: [
    {
      id: 'roads',
      name: '修路里程',
      unit: '公里',
      topic: '农村公路',
      basis: '期间',
      description: '修好的路有多长；“=架桥”不算。',
      aliases: ['修路'],
      units: [],
      except: [],
    },
    {
      id: 'wharfs',
      name: '码头',
      unit: '座',
      topic: '水路港航',
      basis: '期末',
      description: '码头的座数。',
      aliases: [],
      units: [],
      except: [],
    },
  ],
  projects: [
    {
      id: 'ring-road',
      name: '云溪绕城公路',
      aliases: [],
      formerly: [],
      topic: '农村公路',
      routes: ['G209', 'X085'],
      description: '绕过县城的路。',
    },
    { id: 'roads', name: '通村路', aliases: [], formerly: [], routes: [] },
  ],
};

const catalogue = createExample({
  'plans/yunxi/2024': {
    plans: ['2024', '2025'],
    published: '2024-01-15 09:30',
    topics: ['农村公路'],
    changes: [
      { date: '2024-02-01', kind: '更正', note: '漏加了一段。', from: '修路16公里', to: '修路18公里' },
      { date: '2024-02-02', kind: '补充', note: '=增加养护的公路。', to: '养护X085' },
    ],
  },
  'plans/yuncheng/桥 2024': {
    plans: ['2024'],
    written: '2024-02',
    validity: { status: '失效', date: '2024-02-09', reason: '桥已经拆了' },
  },
});

const bodies: Readonly<Record<string, string>> = {
  'plans/yunxi/2024':
    '## 一、任务\n\n修<Target project="ring-road" period="2024">G209，投资约6.3亿元</Target>。架桥1至2座，降-5%；\n\n' +
    '抓两件事：一是<Target measure="roads" project="ring-road" period="2024/2025">修路18公里</Target>。二是养护X085。\n\n' +
    '<Result project="ring-road" period="2024-H1">路基全部完工</Result>。\n\n' +
    '| 路 | 里程 |\n| - | - |\n| S335 | <Result measure="roads" period="2024">50公里以上</Result> |',
  'plans/yuncheng/桥 2024': '<Note>\n\n原写作架桥5座，见S335。\n\n</Note>\n\n=架桥3座。',
};

const known = {
  measures: new Map(settings.measures.map(({ id, name, unit }) => [id, { name, unit }])),
  projects: new Set(settings.projects.map(({ id }) => id)),
};

/** Two small documents of 云溪县 and 云城区, as a build publishes them. */
export function createDocuments(): DocumentData[] {
  return Object.entries(bodies).map(([id, body]) => {
    const { outline, paragraphs, statements } = readBody(body, known);
    return publishDocument(
      { ...getItem(catalogue, id), statements },
      { outline, paragraphs },
      { ...catalogue, settings },
    );
  });
}

/** What they promise, and what became of it. */
export function createRows(): LedgerRow[] {
  const items = Object.entries(bodies).map(([id, body]) => {
    const { statements } = readBody(body, known);
    return { ...getItem(catalogue, id), statements };
  });
  return createLedger({ ...catalogue, settings, items }, '2024-06-30');
}
