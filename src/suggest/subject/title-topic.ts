import { festival } from '../doubt/festival.ts';

/** What a document can be about as a whole. 公路局 and 高速公路集团 only tell whose it is. */
const subject =
  /(高速公路|农村公路|国省干线|普通国省道)(?:项目)?(?:建设|养护|工程)?(?=工作|项目|年度|重点|情况|总结|计划|要点|完成|进展|[上下]半年|\d|$)/u;

/** 甲县全力抢通水毁公路: what went out, and what it cost, was for that. */
const emergency = /水毁|抢险|抢通|抢修|救灾|除雪保|迎“?汛”?/u;

/** What all of a document is about, as its title tells: it stands above all headings. */
export function readTopic(title: string): string[] {
  if (festival.test(title)) return [title];
  if (emergency.test(title)) return ['抢险'];
  const [topic] = subject.exec(title) ?? [];
  return topic === undefined ? [] : [topic];
}
