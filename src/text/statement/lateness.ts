const meant = '(?:计划|目标|承诺|工期|时限|期限|节点|要求|预期|预计|原定|合同)';
const late = '(?:晚|迟|推迟|延迟|延后|滞后|拖后)';
const step = '(?:完成|建成|完工|竣工|通车|开工|投用)';
const words = new RegExp(
  [
    `(?:比|较)[^，。；]{0,8}${meant}[^，。；]{0,8}${late}`,
    `(?:晚于|迟于|落后于)[^，。；]{0,8}${meant}`,
    `(?:逾期|延期)[^，。；]{0,4}${step}`,
    `未能?(?:按期|如期|按时)[^，。；]{0,4}${step}`,
  ].join('|'),
  'u',
);
const denied = /(?:没有|并未|未|不)(?:比|较|晚于|迟于|逾期|延期)/u;

/** Whether words say themselves that something came later than it was meant to: 比计划晚了三个半月, 逾期完成. */
export function saysLate(text: string): boolean {
  return words.test(text) && !denied.test(text);
}
