import { z } from 'astro/zod';
import { formatted, line, text } from './explain.ts';

/** One file of `content/projects/`; the file's name is the project's id and its place in URLs. */
export const project = z.strictObject({
  /** What it is called. */
  name: line('项目名称', '项目叫什么，例如 云溪绕城公路。'),
  /** Other names in documents: marks are proposed by these. Default: none. */
  aliases: z
    .array(text('别的名称', '文件里的另一种叫法。'))
    .default([])
    .meta({ title: '别的名称', description: '文件里的其他叫法；npm run suggest 靠它提出标记。' }),
  /** What it was called before, oldest first: documents of that time call it so. Default: it was always called as it is. */
  formerly: z
    .array(
      z.strictObject({
        /** What it was called. */
        name: line('原来的名称', '改名以前文件里的叫法，例如 云溪隧道。'),
        /** Id of the document since which it has its next name. Default: none tells. */
        document: text(
          '改名的文件',
          '从哪件文件起改叫后来的名称：它在 content/ 里的路径，不带 .mdx，例如 plans/yunxi/2024。',
        ).optional(),
      }),
    )
    .default([])
    .meta({
      title: '原名',
      description: '改过名的项目，原来叫什么，早的在前。旧文件里的话照样归到这个项目，项目页写明原名。',
    }),
  /** Name of a topic in `content/topics.yaml`. Default: none. */
  topic: text('主题', 'content/topics.yaml 里的主题名称。').optional(),
  /** Codes of the roads that it builds or belongs to. Default: none. */
  routes: z
    .array(
      formatted(
        '公路编号',
        '一条公路的编号。',
        /^[GSXYCZ]\d{1,4}$/u,
        '请写大写字母和数字，例如 G209、S335。',
      ),
    )
    .default([])
    .meta({ title: '公路', description: '项目所在的公路，例如 ["G209"]。' }),
  /** What is built, in plain words. Default: none. */
  description: text('说明', '一两句大白话：建的是什么。').optional(),
});

export type ProjectData = z.infer<typeof project>;
/** Project 项目: something built over years. */
export type Project = ProjectData & { readonly id: string };
