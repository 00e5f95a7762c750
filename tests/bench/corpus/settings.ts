import type { CorpusFile } from '../corpus.ts';
import type { Region } from './regions.ts';
import { themes } from './words.ts';

/** The data that documents refer to: `site.yaml`, `topics.yaml` and a file for each bureau. */
export function writeSettings(regions: readonly Region[]): CorpusFile[] {
  return [
    { file: 'content/site.yaml', source: site },
    {
      file: 'content/topics.yaml',
      source: themes.map(({ id, topic }) => `- { id: ${id}, name: ${topic} }\n`).join(''),
    },
    ...regions.map((region) => ({ file: `content/bureaus/${region.id}.yaml`, source: writeBureau(region) })),
  ];
}

const site = `name: 样例交通公开网
description: 虚构地区的交通工作计划和总结，用来测量。
domain: https://jt.example.org
`;

function writeBureau(region: Region): string {
  const lines = [
    `name: ${nameBureau(region)}`,
    `shortName: ${region.name}`,
    `level: ${region.level}`,
    ...(region.parent ? [`parent: ${region.parent.id}`] : []),
    `code: "${region.code}"`,
  ];
  return `${lines.join('\n')}\n`;
}

/** `云溪县交通运输局`; a province has a 厅. */
export function nameBureau({ name, level }: Region): string {
  return `${name}交通运输${level === '省级' ? '厅' : '局'}`;
}
