import { gap } from './gap.ts';

const places = '(乡镇|建制村|行政村|自然村|自然屯|村民小组|村组|村)';
const reached = '(?:都|均|已|全部|实现|能够?)*通(?:了|上了?|达)?([\\p{Script=Han}]{2,6})$';
const reaching = [
  new RegExp(`${gap}(?:以上)?的(?:具备条件的?)?${places}${reached}`, 'u'),
  new RegExp(`${places}(?:都|均|已|实现)*${gap}(?:以上)?${reached}`, 'u'),
];

/** Reads ▯的乡镇通了班车 and 建制村▯通客车 as 乡镇通班车率达▯. */
export function nameRate(own: string): string | undefined {
  const found = reaching.map((form) => form.exec(own)).find((one) => one !== null);
  if (!found) return undefined;
  const [said, place = '', what = ''] = found;
  return own.replace(said, `${place}通${what}率达${gap}`);
}
