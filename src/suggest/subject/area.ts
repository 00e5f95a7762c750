/** How the name of an area ends, and what of it may be left out. */
const kind = '(?:自治[区州县旗]|生产建设兵团|兵团|省|市|州|县|区|旗|盟)';
const inTitle = new RegExp(
  `^[^\\d年]{1,10}?${kind}(?=交通|公路|港|水路|道路|运输|城市|铁路|农村|国省|“|\\d|人民)`,
  'u',
);
const inName = new RegExp(`^.*?${kind}(?=[^省市州县区旗团]*$)`, 'u');
const ending = new RegExp(`(?<=..)${kind}$`, 'u');
/** What such an area is called for short. */
const general = /自治[区州县旗]$|兵团$/u;

/** 甲溪苗族侗族自治州 is 甲溪 for short. */
const peoples = new RegExp(
  `^(.{2,}?)(?:(?:${'壮 回 苗 侗 布依 土家 藏 羌 彝 白 傣 景颇 哈尼 傈僳 朝鲜 蒙古 哈萨克 柯尔克孜 土 撒拉 黎 瑶 畲 满 达斡尔 鄂温克 鄂伦春 水 仡佬 拉祜 佤 纳西 独龙 怒 普米 裕固 保安 东乡 锡伯 塔吉克 毛南 仫佬 各'.replaceAll(' ', '|')})族?)*(?:维吾尔|蒙古)?自治[区州县旗]$`,
  'u',
);

/** 南屏市云溪区 is 云溪区 in its own texts. */
const within = /^.{2,}?(?:省|自治区|自治州|市|盟)(?=.{2,}[市县区旗]$)/u;

/** The area that a title begins with: 云溪县交通运输局2024年工作报告. */
export function readArea(title: string): string[] {
  const [name] = inTitle.exec(title) ?? [];
  return name === undefined ? [] : nameArea(name, name);
}

/** 云溪县交通运输局, 云溪县 → 云溪县, 云溪; 新溪自治区 is 自治区 as well, and 云白溪市 is 云市. */
export function nameArea(name: string, shortName: string): string[] {
  const [long = ''] = inName.exec(name) ?? [];
  // 云溪市（县级）
  const forms = [long, shortName, name.replace(/（[^）]*）.*$/u, '')].flatMap((one) => [
    one,
    one.replace(within, ''),
  ]);
  const names = forms.flatMap((one) => [
    one,
    one.replace(ending, ''),
    ...(general.exec(one) ?? []),
    ...(peoples.exec(one)?.slice(1) ?? []),
  ]);
  const short = /^(?<first>.)(?:.{2,}市)$/u.exec(shortName)?.groups?.['first'];
  return [...new Set([...names, ...(short === undefined ? [] : [`${short}市`])])]
    .filter((one) => one.length > 1)
    .sort((a, b) => b.length - a.length);
}

const provinces =
  '河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆';
/** 白石省云溪县, 南屏市云溪县: where it lies. */
const wider = [
  `(?<=^|[，。；\\s\\d年，]|[由在使])(?:${provinces})`,
  '(?<=^|[，。；\\s\\d年，]|[由在使])(?![全我本各])[\\p{Script=Han}]{2,3}(?:省|自治区)(?:(?![全我本各])[\\p{Script=Han}]{2,4}[市州])?',
  '(?<=^|[，。；\\s\\d年])(?![全我本各])[\\p{Script=Han}]{2,3}[市州]',
].join('|');
/** What a part is read with instead of the name of the document's own area. */
const own = '境内';
/** Where the name goes on it is another's: 长溪镇, 云溪至白石, 云溪大桥. */
const goesOn =
  '(?![镇乡村街至到—－-]|(?:(?![将计拟已完建实推加开新境])[\\p{Script=Han}]){0,6}(?:大桥|枢纽|港区|隧道|互通|机场|大道|[东西南北]站|高速(?!公路)))';

/**
 * Gives the function that replaces the names of the document's area, which say nothing of what is counted and may hold words that do:
 * 新 of 新溪.
 */
export function createAreaHider(area: readonly string[]): (text: string) => string {
  if (area.length === 0) return (text) => text;
  const names =
    forms.get(area) ??
    new RegExp(`(?:${wider})?(?:${area.map((one) => RegExp.escape(one)).join('|')})${goesOn}`, 'gu');
  forms.set(area, names);
  return (text) => (area.some((name) => text.includes(name)) ? text.replace(names, own) : text);
}

/** All paragraphs of a document are about one area. */
const forms = new WeakMap<readonly string[], RegExp>();
