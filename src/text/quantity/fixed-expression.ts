/** What programmes of years are for; none is the beginning of another. */
const aims =
  '专项|集中|综合|整[治改]|攻坚|提升|治[本超理]|消危|滚动|建设|改造|实施|创建|示范|发展|安全|交通|公路|农村|危桥|质量|品质|绿化|养护|重点|工作';

/** 3年计划完成200公里 plans, and is no plan's name. */
const doing = '(?:完成|新建|改[建造]|建[设成]|实施|投[资入]|安排|开工)[^，。；、]{0,8}\\d';

/**
 * Names and set phrases whose numbers count nothing. A pattern begins at the number; what must stand before it is a lookbehind.
 * Others need no mention, as no unit follows their numbers: 两客一危, 四好农村路, 百吨王, 双随机一公开, 一会三卡, 十四五.
 */
const expressions: readonly string[] = [
  // The political vocabulary: a number, 个, and what it sums up.
  '[两二三四五六七八九十]{1,3}个(?:维护|确立|一百年|百年|意识|自信|务必|不准|一律|着力|一批|不放过|毫不动摇|不动摇|基本点|区分开来|最严|严禁|' +
    '代表(?![性团])|责任(?![单主部人区])|文明(?!单位|示范|[村窗镇县])|先行(?![区段]|示范|项目)|一(?=[活工行制要程专标目建]))',
  '四个全面|三个(?:结合|转变)(?=[，。、要])|四个(?:革命|伟大|服从)',
  '八项规定',
  '三项制度|两项改革',
  '三位一体|五位一体|四位一体',
  // Programmes are called by their length: 三年行动, 五年规划.
  `[一二两三四五六七八九十\\d]{1,3}年(?:${aims}){0,3}(?:行动|(?:规划|计划)(?!${doing})|方案|倍增|大?(?:攻坚|会战|决战|战役)|大(?:提升|变样|整治|行动|干))`,
  '[一二两三四五六七八九十\\d]{1,3}年(?:禁[渔捕]|提升(?:工程|改造))',
  '三次产业|二次供水|三天两头|八小时(?:以外|之外|内外)|两站两员',
  // Places. Others are told by the table of units: 三台县, 七台河, 五家渠.
  '九台(?=[区市])|(?<=[至到和、])九台(?!.?[车机吊拖])',
  // Round the clock.
  '(?<=7[×xX*＊])24(?:个)?小时',
  // One thing each: 一户一档.
  '一(?![十百千万亿])\\p{Script=Han}一\\p{Script=Han}',
];

const expression = new RegExp(`(?:${expressions.join('|')})`, 'uy');

/** Where the set phrase ends that begins at `index`. */
export function readFixedExpression(text: string, index: number): number | undefined {
  expression.lastIndex = index;
  const match = expression.exec(text);
  return match ? index + match[0].length : undefined;
}

const longestQuote = 30;
const longestTitle = 60;

/** Whether in short quotes or in a title: “三个不准”, 《三年行动方案》. Chinese numerals there are part of a name. */
export function isInName(text: string, start: number, end: number): boolean {
  return (
    isBetween(text, start, end, '“', '”', longestQuote) ||
    isBetween(text, start, end, '《', '》', longestTitle)
  );
}

function isBetween(
  text: string,
  start: number,
  end: number,
  open: string,
  close: string,
  longest: number,
): boolean {
  const left = text.slice(Math.max(0, start - longest), start);
  const right = text.slice(end, end + longest);
  const [opened, closed] = [left.lastIndexOf(open), right.indexOf(close)];
  const again = right.indexOf(open);
  return (
    opened > left.lastIndexOf(close) &&
    closed >= 0 &&
    (again < 0 || again > closed) &&
    end - start + (left.length - opened) + closed <= longest
  );
}
