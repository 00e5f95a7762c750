import { simplify } from '../../../text/spelling/simplify.ts';
import { placeUnit, splitPlaces } from './place.ts';
import { readDateLine, readMonthLine } from '../dates.ts';

/** The name of an office as a text gives it, with its place: 怀化市新晃县交通运输局. */
export interface OfficeName {
  readonly name: string;
  /** 怀化市, 新晃县 */
  readonly places: readonly string[];
  /** 交通运输局 */
  readonly office: string;
}

const ending = '(?:厅|局|委员会|委|办公室|中心|处|所|站|总队|支队|大队|集团|公司|政府)';
/** What may follow the name of an office in a title. */
const after =
  '(?=$|[^\\p{Script=Han}]|关于|[上下]半年|半年|全年|年度|年终|年中|工作|重点|第|二[〇零○O0]|的|召开|印发|公布|农村|交通|安全|党)';
/** Where a name begins: not in the middle of a sentence. */
const before = '(?<=^|[^\\p{Script=Han}]|[年度]|半年|季度|关于|印发|转发|报送|中共)';

const named = new RegExp(
  `${before}((?:\\p{Script=Han}{1,12}?${placeUnit})+)(\\p{Script=Han}{1,18}?${ending})${after}`,
  'u',
);

/** Words that begin a sentence, and places that are none: 现将区, 全县, 各市县, 某市. */
const noPlace =
  /现将|根据|按照|关于|以来|围绕|结合|为了|全面|我们|各级|[某各]|^(?:我|本|该|将|全(?!椒|州|南)|市、?县|县、?市)/u;

/** Reads the name of an office in a title or behind a label; one without a place (县交通运输局) is the name of none. */
export function readOfficeName(text: string): OfficeName | undefined {
  const plain = simplify(text)
    .replace(/[^\S\n]+/gu, '')
    .replace(/^(?:中共)?(?:关于)?(?:(?:19|20)\d{2}(?:[-—–~至](?:19|20)\d{2})?年?度?)?/u, '');
  const [name, written = '', office = ''] = named.exec(plain) ?? [];
  if (name === undefined || noPlace.test(written)) return undefined;
  const places = splitPlaces(written);
  // 市县, 县区 are kinds of places.
  if (/^[省市州县区旗盟]+$/u.test(places.at(-1) ?? '')) return undefined;
  return { name, places, office };
}

/** The office that a line consists of, with a date at most: a signature, or the line below a title. */
export function readSignature(text: string): OfficeName | undefined {
  const line = text
    .trim()
    .replace(/^[（(]|[）)]$/gu, '')
    .replace(/^\p{Script=Han}{2,6}[:：]\s*/u, '');
  const [, first = '', rest = ''] =
    /^(\p{Script=Han}[\p{Script=Han}\s]*(?:厅|局|委|会|室|心|处|所|队|府))\s*(.*)$/u.exec(line) ?? [];
  if (first === '' || (rest !== '' && readDateLine(rest) === undefined && readMonthLine(rest) === undefined))
    return undefined;
  return readOfficeName(first);
}

/** Whether an office is one for transport by its name. */
export function isForTransport(office: string): boolean {
  return /交通|公路|道路|运输|港航|港口|航道|航务|海事|路政|运管|交委/u.test(office);
}

/** 交通运输局 and 交通局 are one office at a time, 委员会 and 公路局 are others. */
export function isSameOffice(a: string, b: string): boolean {
  return shorten(a) === shorten(b);
}

function shorten(office: string): string {
  return office.replace(/^交通运输(?=[局厅]$)/u, '交通');
}
