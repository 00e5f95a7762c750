import { placeDocument } from '../place-document.ts';
import { folderOf, type Kind } from '../../schema/kind.ts';

/** What a new document is about. */
export interface Skeleton {
  readonly title: string;
  readonly bureau: string;
  readonly kind: Kind;
  /** `2024`, `2024-H1`; of a kind that has no period, the day by which the file is named. */
  readonly period: string;
}

/** Path of the document below `content/`. @param name that the webmaster gives */
export function placeSkeleton({ bureau, kind, period }: Skeleton, name?: string): string {
  return `${placeDocument({ collection: folderOf(kind), bureau, period, source: period }, name)}.mdx`;
}

/** An empty document with every field explained. Nothing in it can be published by mistake: the check asks for the rest. */
export function writeSkeleton({ title, bureau, kind, period }: Skeleton): string {
  const looksBack = kind.looks !== 'ahead';
  const written = (wanted: boolean, field: string): string =>
    wanted ? `${field}: ["${period}"]` : `# ${field}: ["2024"]`;
  return `---
# 标题，一字不改。正文里不用再写。
title: ${JSON.stringify(title)}
# 发布机构的代号，即 content/bureaus/ 里的文件名。
bureau: ${bureau}
# 文种。
kind: ${kind.name}
# 为哪些时期作计划，总结哪些时期：2024、2024-H1（上半年）、2024-Q3（第三季度）、2021/2025。
${written(kind.hasPeriod && !looksBack, 'plans')}
${written(kind.hasPeriod && looksBack, 'reviews')}
# 成文日期，落款上的日期。不知道就不写。
# written: 2024-01-10
# 发布日期，知道时间的写上时间。原文（provenance: official）必须有，不能编造。
# published: 2024-01-15 09:30
# 没有写完的，写成草稿：自己看得到，不发布。写完删去。
# draft: true
# 到这个时间（北京时间）才发布。
# publish: 2024-01-15 09:30
# 索引号、文号。没有就不写。
# indexNumber: 000000000/2024-00001
# documentNumber: 云交〔2024〕1号
# 主题，content/topics.yaml 里的名称，最要紧的写在前面。
# topics: [农村公路, 安全应急]
# 主题词，几个就够。
# keywords: [云溪大桥]
# 摘要，一两句话。
# abstract: 一两句话说明文件的要点。
# 附件，放在这份文件旁边的文件夹里。
# attachments:
#   - title: 农村公路项目表
#     file: ${period.replace('/', '-')}/农村公路项目表.xlsx
# 原文从别处来的，写明出处。
# source:
#   name: 云溪县人民政府网站
#   title: 原文的标题
#   url: https://www.yunxi.example/2024.html
# official 是发布机构的原文；edited 是根据公开文件编写的文本，必须写 source。
provenance: official
---

`;
}
