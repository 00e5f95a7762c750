/** What money is called. */
const money =
  '投资|资金|基金|债|额度?|贷|款|经费|费用?|产值|增加值|收入|营收|税收?|补助|补贴|奖补|投入|预算|概算|估算|造价|成本|利润|支出|融资|授信|注资|资本|资产|财政|签约';

/** Right before the number: 额度为4.5亿, 投资920万. */
const before = new RegExp(`(?:${money})[^，。；,;、\\d]{0,6}$`, 'u');
/** Right behind it: 1万亿的专项债, 首期30亿的基金. */
const after = new RegExp(`^[^，。；,;、\\d]{0,8}(?:债|资金|基金|投资|贷款|补助|补贴|经费)`, 'u');

/** Words that say how much of a sum is meant, and not of what: 总规模100亿、首期30亿. No word can be read as two others. */
const part =
  /^(?:[为到约近超逾达共计占即的是和与及余已总]|[省市县区镇乡部]级?|[首一二三][期批]|[上下]半年|[今去当全本]年|年度|本级|上级|中央|地方|其中|规模|总额|合计|累计|完成|到位|下达|使用|支付|拨付|配套|自筹|争取|剩余|新增|增加|减少|分别)*$/u;
/** A sum that is only said to be a size is of money if the sentence goes on with it: 规模100亿、首期30亿的基金. */
const goesOn = new RegExp(`^[^。；;\\n]{0,18}?(?:债|资金|基金|投资|贷款)`, 'u');
const sized = /(?:规模|[首一二三][期批]|总额|额度)[为达约近超]?$/u;

/** What else is counted in 万 and 亿. */
const counted = '量|人口|人数|群众|旅客|乘客|用户|粉丝|车流|客流|能力|产能|里程|面积|[人户件吨台辆艘个次箱]';
const other = new RegExp(counted, 'u');
/** Speaks of money, and then of nothing else that is counted. */
const named = new RegExp(`(?:${money})(?!.*(?:${counted}))`, 'u');

const near = 14;
const far = 48;
const breaks = /[，、,；;。！？\n（(：:]/u;

/** Whether a number without a unit stands for money. */
export function isMoneyAround(text: string, start: number, end: number): boolean {
  if (before.test(text.slice(Math.max(0, start - near), start))) return true;
  if (after.test(text.slice(end, end + near))) return true;
  const lead = text.slice(Math.max(0, start - far), start).replace(/^.*[。；;！？\n]/su, '');
  const cut = lead.split('').findLastIndex((character) => breaks.test(character));
  const own = lead.slice(cut + 1);
  const previous = lead.slice(0, Math.max(0, cut));
  if (part.test(own) && named.test(previous)) return true;
  return sized.test(own) && !other.test(own) && goesOn.test(text.slice(end, end + far));
}
