/** Offices of other matters. */
const ofMatters =
  /(?:教育|卫生健康|卫健|农业农村|农牧|水利|水务|财政|民政|公安|住房和?城乡建设|住建|自然资源|国土|生态环境|环保|文化|旅游|体育|市场监管|市场监督|应急管理|审计|统计|税务|发展和?改革|发改|工业和?信息化|工信|科学?技术?|人力资源|人社|医疗保障|医保|林业|气象|司法|信访|退役军人|商务|乡村振兴|城市管理|城管|粮食|档案|地震)(?:和[^局委厅]{1,8})?(?:局|委员会|委|厅|办公室|中心)|团[区县市省]?委|妇联|总工会|残联|工商联|政协|人大|法院|检察院|红十字/u;

/** Those that govern a place as a whole, and those of the party; a paper of theirs on transport says so in its title. */
const ofPlaces =
  /人民政府|[镇乡](?:党委|政府|人大)|街道(?:办事处|办|党工委)|管(?:理)?委会|纪律检查委员会|纪(?:检监察|委)|监察?委|(?:组织|宣传|统战|武装)部|政法委|机构编制|党校|供销(?:合作)?社|科协|文联|国资委|医院|学校|[中小]学$/u;

/** The police of the roads belong to the police: 公安局交通警察大队. */
const police = /交通警察|公安交通|交通管理(?=[总支大中]队)|交警/gu;

export function withoutPolice(text: string): string {
  return text.replace(police, '');
}

export function namesOtherOffice(text: string): boolean {
  return ofMatters.test(text) || ofPlaces.test(text) || text.search(police) !== -1;
}

/** Units below a bureau that publish in their own name. */
const unit =
  /(?:运输管理|公路管理|公路建设养护|公路养护|道路运输|运政|海事|港航|航道|路政|质量监督|质监|综合执法)[^年\d]{0,6}?(?:局|所|处|站|段|中心|[大支]队)/u;

/** Whether the title names such a unit, and the page is not taken to be of it. */
export function isOfUnit(title: string, office: string | undefined): boolean {
  const [named] = unit.exec(title) ?? [];
  return named !== undefined && office?.includes(named) !== true;
}

/** Whether a title names a bureau of transport by its place. */
export function namesBureau(title: string): boolean {
  return /[省区市州盟县旗]交通(?:运输)?[局厅委]/u.test(title);
}

/**
 * Whether the title names an office of transport of another level than the one that the page is taken to be of: a county publishes
 * what the province sent it. 全省, 全市 and the like name no office.
 */
export function isOfOtherLevel(title: string, office: string | undefined): boolean {
  const [, level = ''] = /(省|自治区|[市州盟县区旗])交通(?:运输)?[局厅委]/u.exec(title) ?? [];
  return (level !== '' && office !== undefined && !office.includes(level)) || town.test(title);
}

/** A township plans the safety of its roads: 石塘镇2024年交通安全工作计划. */
const town = /^\p{Script=Han}{1,8}(?:镇|(?<!城)乡|街道)(?:人民政府|办事处|党委)?(?:关于)?(?:19|20)\d{2}/u;
