import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** One more than stand on a page of a list (`src/catalogue/paginate.ts`). */
const count = 51;

/** Whether a document is one of those: they are all alike. */
export function isShortPlan({ id }: { readonly id: string }): boolean {
  return /^plans\/shiqiao\/项目\d+$/u.test(id);
}

/** Adds so many short plans to a project that its lists have a second page. */
export function writePlans(root: string): void {
  for (let number = 1; number <= count; number += 1) {
    const name = `项目${String(number).padStart(2, '0')}`;
    writeFileSync(path.join(root, `content/plans/shiqiao/${name}.mdx`), writePlan(name, number));
  }
}

function writePlan(name: string, number: number): string {
  return `---
title: 石桥县${name}专项计划
bureau: shiqiao
kind: 专项计划
plans: ["2022"]
published: 2022-03-01
topics: [农村公路]
provenance: official
---

2022年完成${name}，里程${number}公里。
`;
}
