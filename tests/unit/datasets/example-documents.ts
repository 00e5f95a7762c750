import { publishDocument, type DocumentData } from '../../../src/catalogue/document-data.ts';
import { createExample, getItem } from '../catalogue/example-catalogue.ts';
import { readBody } from '../document/parse-example.ts';

const catalogue = createExample({
  'plans/yunxi/2024': { plans: ['2024', '2025'], published: '2024-01-15 09:30', topics: ['农村公路'] },
  'plans/yuncheng/桥 2024': { plans: ['2024'], written: '2024-02' },
});

const bodies: Readonly<Record<string, string>> = {
  'plans/yunxi/2024':
    '## 一、任务\n\n修G209，投资约6.3亿元。架桥1至2座，降-5%；\n\n抓两件事：一是修路18公里。二是养护X085。\n\n| 路 | 里程 |\n| - | - |\n| S335 | 50公里以上 |',
  'plans/yuncheng/桥 2024': '=架桥3座。',
};

/** Two small documents of 云溪县 and 云城区, as a build publishes them. */
export function createDocuments(): DocumentData[] {
  return Object.entries(bodies).map(([id, body]) =>
    publishDocument(getItem(catalogue, id), readBody(body), catalogue),
  );
}
