import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeDocument } from '../../unit/check/example-site.ts';

/** None of them exists: 柏桥县 to 枫桥县 below 北洲市, and so on. */
const prefectures = [
  { id: 'beizhou', name: '北洲市', end: '桥县' },
  { id: 'zhongzhou', name: '中洲市', end: '岸县' },
  { id: 'xizhou', name: '西洲市', end: '渡县' },
];
const beginnings = ['柏', '竹', '梅', '兰', '桂', '荷', '菊', '枫'];

/** Adds so many bureaus, each with a plan, that nobody could choose one from a list of all (`PlaceFinder.astro`, `bureaus/index.astro`). */
export function writePlaces(root: string): void {
  for (const { id, name, end } of prefectures) {
    writeBureau(root, { id, name, level: '市级', parent: 'yunze' });
    beginnings.forEach((beginning, index) => {
      writeBureau(root, {
        id: `${id}-${String(index + 1)}`,
        name: beginning + end,
        level: '县级',
        parent: id,
      });
    });
  }
}

function writeBureau(
  root: string,
  { id, name, level, parent }: { id: string; name: string; level: string; parent: string },
): void {
  writeFileSync(
    path.join(root, `content/bureaus/${id}.yaml`),
    `name: ${name}交通运输局\nshortName: ${name}\nlevel: ${level}\nparent: ${parent}\n`,
  );
  const folder = path.join(root, `content/plans/${id}`);
  mkdirSync(folder, { recursive: true });
  const fields = {
    title: `${name}交通运输局2021年工作计划`,
    bureau: id,
    plans: '["2021"]',
    published: '2021-01-05',
  };
  writeFileSync(path.join(folder, '2021.mdx'), writeDocument(fields, `${name}今年修好农村公路。`));
}
