import { findAll } from '../../text/find-all.ts';
import type { Case } from './case.ts';
import type { Reading } from '../reading/reading.ts';

const name = '(?:(?![全我本各年月个])\\p{Script=Han}){1,4}(?:[县旗]|区|(?<!城)市|自治州)';
/** 其中，甲区已完成▯, and in the next sentence 乙区已完成▯ */
const firstPlace = new RegExp(
  `(?:^|其中[，,：:]?)\\s*(${name})(?=[，,]|已|共|累计|全年|完成|实现|新[增建改]|建成|投资|改造|实施)`,
  'gu',
);
/** 支持甲市创建示范市，建成▯ */
const supported =
  /(?<![\p{Script=Han}]不)(?:支持|帮助|帮扶)(?!各|全)([\p{Script=Han}、]{2,14}?(?:[市县区](?![委内域级])|自治州|片区|地区))/gu;
/** 城区, 山区, 服务区 have no name. */
const kindOfPlace = /^(?:中心|主|老)?城区$|^[市县山库牧灾矿辖]区$|(?:景|服务|社|园|港|小)区$/u;
const wholeAgain = /(?:全|我|本)[省市县区州旗]|合计|总计/u;

/** The place with which a list of places began before a number, up to the next 。: all that ； joins is of it. */
export function findPlaceOfList({ reading, part }: Case): string | undefined {
  const said = readSinceStop(reading, part.start);
  return findLocal(said, firstPlace, reading);
}

/** The place that is supported in a sentence, if nothing is told of the whole since. */
export function findSupported({ raw, reading }: Case): string | undefined {
  return findLocal(raw, supported, reading);
}

function readSinceStop({ text }: Reading, end: number): string {
  const from = Math.max(...['。', '\n', '\t'].map((sign) => text.lastIndexOf(sign, end - 1)));
  return text.slice(from + 1, end + 12);
}

function findLocal(said: string, pattern: RegExp, { area, title }: Reading): string | undefined {
  const last = findAll(said, pattern).at(-1);
  const local = last?.[1];
  if (!last || local === undefined || wholeAgain.test(said.slice(last.index + last[0].length)))
    return undefined;
  if (kindOfPlace.test(local)) return undefined;
  const isOwn = title.includes(local) || area.some((own) => local.includes(own) || own.includes(local));
  return isOwn ? undefined : local;
}
