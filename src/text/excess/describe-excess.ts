import type { Excess } from './excess.ts';
import { limits } from './limits.ts';

/** Chinese: what there is too much of, and what to do. */
export function describeExcess({ limit }: Excess): { readonly message: string; readonly advice: string } {
  const most = String(limits[limit]);
  switch (limit) {
    case 'characters':
      return {
        message: `文件超过 ${most} 字，读不出来。`,
        advice: '请只留下要发布的这一份文件，明细表作为附件。',
      };
    case 'lines':
      return {
        message: `文件超过 ${most} 行，读不出来。`,
        advice: '请只留下要发布的这一份文件，明细表作为附件。',
      };
    case 'depth':
      return {
        message: `引用或列表一层套一层，超过 ${most} 层，读不出来。`,
        advice: '请去掉多余的 > 号和缩进。',
      };
    case 'nested':
      return {
        message: `套在列表或引用里的列表、引用超过 ${most} 行，读不出来。`,
        advice: '请改成一层的列表，或者分成几份文件。',
      };
    case 'containers':
      return {
        message: `列表、引用、脚注和画线的标题超过 ${most} 处，读不出来。`,
        advice: '请把连着的几处列表、引用合成一处，标题前面写 # 号，不画线。',
      };
    case 'blocks':
      return {
        message: `文件超过 ${most} 段（一行表格也算一段），读不出来。`,
        advice: '请只留下要发布的这一份文件，明细表作为附件。',
      };
    case 'tags':
      return { message: `文件里的标签超过 ${most} 个，读不出来。`, advice: '请删去多余的标签。' };
    case 'cells':
      return {
        message: `文件里的表格超过 ${most} 格，读不出来。`,
        advice: '请只留下要紧的表格，明细表作为附件。',
      };
    case 'figures':
      return {
        message: `文件里的数超过 ${most} 个，读不出来。`,
        advice: '请只留下要紧的表格，明细表作为附件。',
      };
    case 'paragraph':
      return {
        message: `这一段超过 ${most} 字，读不出来。`,
        advice: '请把它分成几段，段和段之间空一行。',
      };
    case 'signs':
      return {
        message: `文件里的星号、方括号等标记超过 ${most} 处，读不出来。`,
        advice: '请删去多余的标记。',
      };
    case 'marks':
      return {
        message: `这一段里的星号、下划线、尖括号、花括号等标记超过 ${most} 处，读不出来。`,
        advice: '请把它分成几段，或者删去多余的标记。',
      };
    case 'brackets':
      return {
        message: `这一段里的方括号超过 ${most} 个，读不出来。`,
        advice: '请把它分成几段，或者删去多余的方括号。',
      };
    case 'backticks':
      return { message: `这一段里的反引号超过 ${most} 处，读不出来。`, advice: '请删去多余的反引号。' };
  }
}
