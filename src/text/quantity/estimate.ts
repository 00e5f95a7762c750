/** 计划新建 is what is to be; 按计划新建 and 完成年度计划 are not. */
const words =
  /预计|预期(?!目标|效果|成果)|预估|有望|力争|争取|确保(?!了)|即将|(?<!按[^，]{0,8}|年度|年初|占|完成|超)计划(?:于|在|年内|今年|全年|年底前?|\d+月底?前?)*(?:完成|新建|改建|新改建|改造|建成|实施|投资|建设|开工|投入|整治|安装|购置|新增|培训|开展)|拟(?:完成|新建|改建|新改建|改造|建成|实施|投资|建设|投入|新增|购置)/u;

/** Whether words speak of what is expected or meant to be, not of what is so: 全年预计完成25亿元, 计划新建16公里. */
export function isEstimate(text: string): boolean {
  return words.test(text);
}
