import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const measures = [
  { id: 'safety-works', promise: '新建安防工程8公里' },
  { id: 'bridges', promise: '改造危桥2座' },
  { id: 'investment', promise: '完成投资300万元' },
];
const years = [2016, 2017, 2018, 2019];

/** A road on which more projects lie than are listed at a glance (`RoadProjects.astro`). */
export const busyRoad = { code: 'S399', projects: 10 };

/** Adds a plan with so many targets to a project that the ledger has a second page (`src/promises/lists/list-pages.ts`). */
export function writeTargets(root: string): void {
  for (let number = 1; number <= busyRoad.projects; number += 1)
    writeFileSync(
      path.join(root, `content/projects/s399-${String(number)}.yaml`),
      `name: ${busyRoad.code}第${String(number)}标段\nroutes: [${busyRoad.code}]\n`,
    );
  const folder = path.join(root, 'content/plans/nanling');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, '2016-2019.mdx'), writePlan());
}

function writePlan(): string {
  const lines = years.flatMap((year) =>
    listPeriods(year).flatMap((period) =>
      measures.map(
        ({ id, promise }) => `- <Target measure="${id}" period="${period}">${period}：${promise}</Target>`,
      ),
    ),
  );
  return `---
title: 南岭省2016—2019年交通建设安排
bureau: nanling
kind: 专项计划
plans: ["2016/2019"]
published: 2016-01-04
topics: [农村公路]
provenance: official
---

${lines.join('\n')}

${busyRoad.code}分段改造。
`;
}

/** Months, quarters, halves, and the year. */
function listPeriods(year: number): string[] {
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  return [...months, 'Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2'].map((part) => `${String(year)}-${part}`);
}
