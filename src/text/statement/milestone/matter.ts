/** Words that say when, how surely and how well: they are no part of what is spoken of. */
const manner = new RegExp(
  [
    '提前(?:\\d+|[一二两三四五六七八九十]+)(?:多|余)?个?[月天日]|(?:历时|历经|经过|耗时)?[一二两三四五六七八九十]+年(?:时间)?',
    '(?:\\d{4}|今|本|当|明|去|上)年度?|年(?:内|底|末|初|中)?|[上下]半年|第?[一二三四]季度|(?:\\d+|十[一二]?|[一二三四五六七八九])月(?:份|底|初|末|[上中下]旬)?|\\d+[日号]|春节|国庆|[“”‘’"《》\\s]',
    '截至|截止|目前|现在|至今|眼下|近日|日前|如今|全部|全面|全线|全程|整体|总体|正式|顺利|如期|按期|按(?:照)?(?:计划|要求|规划|时限|节点)(?:要求)?|按时|以[前后内]|之前|提前|圆满|胜利|成功|高质量|(?:与|和|同|跟)[^，、；]{1,10}同[时步]|同[时步]|基本|超额|有序|举行|举办|可以|能够',
    '已经|业已|现已|早已|均|都|也|已|现|并|且|了|的|于|在|将|要|到|可|确保|保证|力争|争取|努力|计划|预计|预期|有望|实现|达到|进入|进行|投入|完成|通过|取得|顺利|合格|累计|共|我[省市县区局]|重[点大]|民生|[—–]+|全省|全市|全县|全区|[省市县]级',
  ].join('|'),
  'gu',
);
/** Words for what is built, whatever it is. */
const generic =
  /改扩建|改建|扩建|新建|续建|建设|改造|施工|工程|项目|任务|目标|工作|道路|公路|仪式|该|其|全长约?[\d.]+余?(?:公里|千米|米|km)|(?:总投资|概算)约?[\d.]+余?[万亿]?元/gu;
/** A year's task is not the project: 完成年度建设任务. */
const stint = /(?:年度|全年|当年|今年|本年|季度|阶段性?|节点)(?:建设|施工|工作|投资|计划|目标|任务|各项)+/gu;
/** Of names that list several things a piece is no name of the whole. */
const compound = /[及和与、至—–-]/u;

/**
 * What a clause speaks of, without its manner: nothing if it is the project as a whole. 绕城公路已于9月底顺利通车 → nothing;
 * 二期路基已完工 → 二期路基.
 * @param clause its steps taken out: see `takeSteps`
 * @param names of the project; the end of a name will do: 大桥 of 云溪大桥
 */
export function findMatter(clause: string, names: readonly string[]): string {
  const counted = strip(withoutNames(clause.replace(stint, '〔期〕'), names));
  // 48根桩基全部完成 is said of all the piles there are.
  const left = /全部|均/u.test(clause) ? counted.replace(/^\d+根/u, '') : counted;
  const isPiece = names.some(
    (name) => !compound.test(name) && left.length > 1 && strip(name.replace(/[（）()]/gu, '')).endsWith(left),
  );
  return isPiece ? '' : left;
}

function strip(words: string): string {
  return words
    .replace(manner, '')
    .replace(generic, '')
    .replace(/^[前底内后由从、]+|[前底内的、]+$/gu, '');
}

/** The longest name first: another may be a part of it. */
export function withoutNames(words: string, names: readonly string[]): string {
  return names
    .toSorted((a, b) => b.length - a.length)
    .reduce((left, name) => left.replaceAll(name, ''), words);
}
