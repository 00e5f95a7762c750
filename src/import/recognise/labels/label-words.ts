import type { FieldName } from '../../draft.ts';

/** What a label of a page's head is about. */
export type LabelField = FieldName | 'author' | 'url' | 'site' | 'other';

interface Label {
  readonly field: LabelField;
  /** Words of the label, without white space. */
  readonly words: readonly string[];
  /** Whether text has such labels too (时间：, 来源：): then its value has to show that it is one of a page. */
  readonly loose?: true;
}

/**
 * Labels of the information-disclosure header (国办发〔2017〕47号), of the forms that sites have made of it, and of the line below a
 * title. Of two that begin alike the longer one stands first.
 */
const labels: readonly Label[] = [
  { field: 'indexNumber', words: ['(?:信息)?索引(?:号码?|码)?', '索取号'] },
  { field: 'documentNumber', words: ['发文字?号', '公文文号', '文件(?:编号|字号|号)', '文号'] },
  {
    field: 'published',
    words: ['(?:信息)?(?:发布|公开|公布|上传|上网|更新|录入|发稿)(?:时间|日期)'],
  },
  {
    field: 'written',
    words: ['(?:公文)?(?:成文|生成|产生|形成|印发|制发|制作|签发|发文)(?:时间|日期)'],
  },
  {
    field: 'bureau',
    words: [
      '(?:信息)?(?:发布|发文|公开|公布|制作|制发|制定|提供|公开责任|公开主体|编制)(?:机构|机关|单位|部门|主体)',
      '发文主体',
      '公开主体',
    ],
  },
  { field: 'bureau', words: ['责任(?:部门|单位)'], loose: true },
  { field: 'source', words: ['(?:信息|文章|稿件|内容|新闻|稿|文)来源'] },
  { field: 'source', words: ['来源'], loose: true },
  { field: 'keywords', words: ['主题词', '关键[词字]'] },
  { field: 'title', words: ['(?:信息|文件|公文)(?:名称|标题)'] },
  { field: 'title', words: ['标题', '名称'], loose: true },
  { field: 'author', words: ['作者'], loose: true },
  { field: 'published', words: ['时间', '日期'], loose: true },
  {
    field: 'other',
    words: [
      '(?:主题|体裁|组配|机构|信息|服务对象|对象|题材|栏目|目录|公文|内容|行业)?分类',
      '(?:公文|文件|信息|公开)?(?:种类|类别|类型|体裁)',
      '文种',
      '(?:是否)?有效性?',
      '(?:文件|效力|时效)(?:状态|性)',
      '公开(?:方式|形式|范围|时限|属性|程序|类别|类型)',
      '(?:生效|实施|施行|失效|废止|有效)(?:时间|日期|期|期限)',
      '(?:统一|规范性文件|统一登记)(?:编号|登记号|编码)',
      '(?:内容|信息)(?:概述|摘要|概要)',
      '(?:记录|载体)形式',
      '字(?:体|号)(?:大小|选择)?',
      '(?:浏览|阅读|点击|访问)(?:次数|量|数|率)?',
      '人气',
      '关注度',
      '(?:统一)?登记号',
      '(?:归档|截止)(?:时间|日期)',
      '背景色',
      '视力保护色',
      '(?:责任|值班|本期|网络|执行|栏目|文字|网站)编辑',
      '责编',
      '信息员',
    ],
  },
  {
    field: 'other',
    words: [
      '编辑',
      '(?:文章)?标签',
      '(?:初|复|终|二|三|监)?审',
      '审核(?:人)?',
      '发布[者人]',
      '(?:文章|信息)?录入[者人]?',
      '撰稿',
      '供稿',
      '校对',
      '签发',
      '打印',
      '分享',
    ],
    loose: true,
  },
];

/** `f3` → the label; names of groups in the pattern of all. */
export const labelOfGroup: ReadonlyMap<string, Label> = new Map(
  labels.map((label, index) => [`f${String(index)}`, label]),
);

/** Any label. However long the white space in it is, it is looked at once only. */
export const anyLabel = [...labelOfGroup]
  .map(([group, { words }]) => `(?<${group}>${words.map(spread).join('|')})`)
  .join('|');

/** `文号` → `文 号`: labels are spread to one width. */
function spread(words: string): string {
  return words.replace(/(\p{Script=Han}|[\])])(?=[\p{Script=Han}[(])/gu, '$1\\s{0,9}');
}
