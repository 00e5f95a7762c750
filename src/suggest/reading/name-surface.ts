import { gap } from './gap.ts';
import { readLastRoadClass } from './road-class.ts';

const surface = new RegExp(
  `^(.*?(?:完成|建成|硬化|铺筑|铺设))(?:水泥|沥青|混凝土|砼)*路面(?:建设|铺设|铺筑|硬化|工程|施工)*${gap}$`,
  'u',
);

/**
 * Reads 完成路面建设▯ behind 农村公路建设完成投资▯； as 完成农村公路建设▯: as long as their surface are the roads of which the sentence, or the one
 * that ； joins to it, spoke last. Beside 路基 it is a stage of the works.
 * @param before the paragraph up to the part
 */
export function nameSurface(own: string, before: string): string | undefined {
  const [, done] = surface.exec(own) ?? [];
  const said = before.slice(before.lastIndexOf('。') + 1);
  if (done === undefined || said.includes('路基') || readLastRoadClass(said) !== '农村公路') return undefined;
  return `${done}农村公路建设${gap}`;
}
