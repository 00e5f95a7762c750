import { findAll } from '../../text/find-all.ts';
import { gap } from './gap.ts';

const travellers = new RegExp(`^((?:(?!机场|港)[\\p{Script=Han}\\s])*?)(旅客吞吐量[^，]{0,6}${gap})`, 'u');
/** What has such travellers; 机场路 is a road. */
const places =
  /机场(?!路|大道|高速|快速)|航站楼|民航|国内航线|国际航线|港(?=[^口航]|$)|港口|码头|水路|客滚|邮轮/gu;

/**
 * Reads 完成旅客吞吐量▯ behind 云溪机场新航站楼启用 as 机场旅客吞吐量▯: of the place that the paragraph has named last.
 * @param before the paragraph up to the part
 */
export function nameAirport(own: string, before: string): string | undefined {
  if (!travellers.test(own)) return undefined;
  const last = findAll(before, places).at(-1)?.[0] ?? '';
  return /机场|航站楼|航线|民航/u.test(last) ? own.replace(travellers, '$1机场$2') : undefined;
}
