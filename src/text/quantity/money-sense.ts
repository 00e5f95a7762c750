/** What money is called. */
const money =
  '投资|资金|基金|债|额度?|贷|款|经费|费用?|产值|增加值|收入|营收|税收?|补助|补贴|奖补|投入|预算|概算|估算|造价|成本|利润|支出|奖[励金]|赔[付偿]|补偿|罚[没款]|保额|货值|融资|授信|注资|资本|资产|财政|签约';

/** Right before the number: 额度为4.5亿, 投资920万. */
const before = new RegExp(
  `(?:${money})[^，。；,;、\\d]{0,6}$|(?:安排|下达|[拨兑支]付|划拨|筹[措集]|缴纳)了?$`,
  'u',
);
/** Right behind it: 1万亿的专项债, 首期30亿的基金. */
const after = new RegExp(`^[^，。；,;、\\d]{0,8}(?:债|资金|基金|投资|贷款|补助|补贴|经费)|^用[于来]`, 'u');

/** Words that say how much of a sum is meant, and not of what: 总规模100亿、首期30亿. No word can be read as two others. */
const words =
  '[为到约近超逾达过共计占即的是和与及余已总比较从由增减多少仅只差]|[省市县区镇乡部]级?|首[期批次]|[一二三][期批]|[一二三四]季度|\\d{1,2}月份?|[上下]半年|[今去前当全本上每]年|年[度均]|\\d{1,4}年|连续[\\d一二两三四五六七八九十]{1,2}年|' +
  '[本当上]月|提[高升]|上升|下降|压减|降[到至]|本级|上级|中央|地方|其中|规模|总额|合计|累计|完成|到位|下达|使用|支付|拨付|配套|自筹|争取|剩|新增|增[加至长]|分别|突破|历史|同期|同比|尚[缺有差]|还[缺差有]|缺口|结余|节约|节余|追加|再|目标|计划|预[算计]|概算|实际|[审核]减';
const part = new RegExp(`^(?:${words})*$`, 'u');
/** 从1700万增加到2100万元, 去年是1700万，今年是2100万元: the sum behind says what the one before it is. */
const saidBehind = new RegExp(`^[，、]?(?:${words}|投资|资金)*\\d[\\d.,]*[余多]?[百千]?[万亿]?元`, 'u');
/** 其中客运1.1亿，货运0.8亿 and 公路28亿元、水路12亿: parts of a sum, whatever they are of. */
const item = '[^，。；;、\\d]{0,10}';
const sum = '\\d[\\d.]*[百千]?[万亿]';
const parts = new RegExp(`(?:其中(?:${item}${sum}元?[，、])*|${sum}元、)${item}$`, 'u');
/** 公路28亿、水路12亿元. */
const partBehind = new RegExp(`^(?:、${item}${sum}){0,2}、${item}${sum}元`, 'u');
/** A sum that is only said to be a size is of money if the sentence goes on with it: 规模100亿、首期30亿的基金. */
const goesOn = new RegExp(`^[^。；;\\n]{0,18}?(?:债|资金|基金|投资|贷款)`, 'u');
const sized = /(?:规模|[首一二三][期批]|总额|额度)[为达约近超]?$/u;

/** What else is counted in 万 and 亿. */
const counted = '量|人口|人数|群众|旅客|乘客|用户|粉丝|车流|客流|能力|产能|里程|面积|[人户件吨台辆艘个次箱]';
const other = new RegExp(counted, 'u');
/** Speaks of money, and then of nothing else that is counted. */
const named = new RegExp(`(?:${money}|[\\d万亿]元)(?!.*(?:${counted}))`, 'u');

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
  if (part.test(own)) {
    if (named.test(previous)) return true;
    if (saidBehind.test(text.slice(end, end + near + near))) return true;
  }
  if (parts.test(lead) && named.test(lead)) return true;
  if (!other.test(own) && partBehind.test(text.slice(end, end + far))) return true;
  return sized.test(own) && !other.test(own) && goesOn.test(text.slice(end, end + far));
}
