import type { Word } from './word.ts';

const typo = '错别字。';
const account = '《第一批异形词整理表》：与钱物有关的用“账”。';
const name = '机构名称要用规范的全称。';
const formula = '政治表述要用规范的说法，一字不能错。';
const lawName = '法规的名称要和公布的一样。';

const spell = (wrong: string, right: string, more: Partial<Word> = {}): Word => {
  return { wrong, right, reason: typo, tier: 'warn', certain: true, ...more };
};
const doubt = (wrong: string, right: string, reason: string, more: Partial<Word> = {}): Word => {
  return { wrong, right, reason, tier: 'warn', ...more };
};
const block = (wrong: string, right: string, more: Partial<Word> = {}): Word => {
  return { wrong, right, reason: formula, tier: 'block', ...more };
};

/** A point of time behind 截止, which then has to be 截至. */
const pointOfTime = '(?:20\\d\\d年|去年|今年|本月|上月|\\d{1,2}月(?:\\d{1,2}日|底|末)|年底)';

/**
 * Wrong words of official texts. Each entry is wrong wherever it stands, or says around what it is right; what a proper document
 * may write is not here.
 */
export const wordList: { readonly version: string; readonly words: readonly Word[] } = {
  version: '2026.11',
  words: [
    spell('截止目前', '截至目前', { reason: '“截至”后面跟时间，“截止”放在时间后面。' }),
    doubt('截止', '截至', '“截至”后面跟时间，“截止”放在时间后面。', {
      onlyBefore: pointOfTime,
      notAfter: '[名间期交报标收付]',
    }),
    ...['户', '号', '目', '簿', '单', '款', '面'].map((end) =>
      spell(`帐${end}`, `账${end}`, { reason: account, notAfter: '[蚊营]' }),
    ),
    ...['台', '转', '记', '结', '对', '欠', '销', '总', '查', '报', '做', '建'].map((start) =>
      spell(`${start}帐`, `${start}账`, { reason: account, notBefore: '篷' }),
    ),
    doubt('其它', '其他', '公文里统一用“其他”。'),
    spell('按装', '安装', { notBefore: '[卸备配机载运箱车修饰订]' }),
    spell('坐谈会', '座谈会'),
    spell('布署', '部署'),
    spell('松驰', '松弛'),
    spell('一如继往', '一如既往'),
    spell('再接再励', '再接再厉'),
    spell('迫不急待', '迫不及待'),
    spell('穿流不息', '川流不息'),
    spell('责无旁代', '责无旁贷'),
    spell('默守成规', '墨守成规'),
    spell('按步就班', '按部就班'),
    spell('不径而走', '不胫而走'),
    spell('一股作气', '一鼓作气'),
    spell('滥芋充数', '滥竽充数'),
    spell('因地治宜', '因地制宜'),
    spell('相辅相承', '相辅相成'),
    spell('提纲契领', '提纲挈领'),
    spell('脚塌实地', '脚踏实地'),
    spell('综上所诉', '综上所述'),
    spell('峻工', '竣工', { notAfter: '[严险]' }),
    spell('竣功', '竣工'),
    spell('修茸', '修葺'),
    spell('通迅', '通讯'),
    spell('沥清', '沥青', { notAfter: '[滴沥]' }),
    spell('遂道', '隧道', { notBefore: '[歉谢别]' }),
    spell('燧道', '隧道'),
    spell('函洞', '涵洞', { notBefore: '[悉察]' }),
    spell('护拦', '护栏', { certain: false, notAfter: '[保养]', notBefore: '[水河截砂沙渣污石路车洪蓄网]' }),
    spell('坍踏', '坍塌'),
    spell('侯车', '候车', { notBefore: '[间]', notAfter: '[诸王公]' }),
    spell('气侯', '气候'),
    spell('时侯', '时候'),
    spell('侯选', '候选'),
    spell('折迁', '拆迁', { notAfter: '[曲转]' }),
    spell('天燃气', '天然气'),
    spell('追朔', '追溯'),
    spell('宣染', '渲染'),
    spell('幅射', '辐射'),
    spell('气慨', '气概'),
    spell('干躁', '干燥'),
    spell('零晨', '凌晨'),
    spell('辩别', '辨别', { notAfter: '[争分]' }),
    spell('坚巨', '艰巨'),
    spell('即定', '既定', { onlyBefore: '(?:目标|任务|方针|部署|计划|程序|要求)' }),
    spell('即然', '既然', { notAfter: '[立随]', notBefore: '后' }),
    spell('弘杨', '弘扬'),
    spell('惯彻', '贯彻'),
    spell('贯砌', '贯彻'),
    spell('竖持', '坚持'),
    spell('邦扶', '帮扶', { notBefore: '[持植]' }),
    spell('防犯', '防范', { notBefore: '[罪错人规]' }),
    spell('客服困难', '克服困难', { certain: false }),
    spell('挎越', '跨越'),
    spell('炭达峰', '碳达峰'),
    spell('碳达锋', '碳达峰'),
    spell('炭中和', '碳中和'),
    spell('炭排放', '碳排放'),
    spell('扫黑处恶', '扫黑除恶'),
    spell('一代一路', '一带一路'),
    spell('十九界', '十九届', { notBefore: '[碑线桩址]' }),
    spell('二十界', '二十届', { notBefore: '[碑线桩址]' }),
    spell('身分证', '身份证', { reason: '证件的名称是“居民身份证”。' }),
    spell('录象', '录像', { notAfter: '[纪附]' }),
    spell('摄象', '摄像'),
    spell('好象', '好像', { notAfter: '[爱喜良]', notBefore: '[棋征]' }),
    doubt('签定', '签订', '订立合同、协议用“签订”。', { notAfter: '[会]', notBefore: '[稿型向]' }),
    doubt('座落', '坐落', '《现代汉语词典》的写法。', {
      notAfter: '[一二三四五六七八九十两几多\\d]',
      notBefore: '[成后地满差户]',
    }),
    doubt('残废人', '残疾人', '法律用语是“残疾人”。'),
    doubt('国家交通运输部', '交通运输部', name, { notBefore: '门' }),
    spell('国家发展与改革委员会', '国家发展和改革委员会', { reason: name }),
    spell('住房与城乡建设', '住房和城乡建设', { reason: name, onlyBefore: '[部厅局委]' }),
    spell('工业与信息化', '工业和信息化', { reason: name, onlyBefore: '[部厅局委]' }),
    spell('人力资源与社会保障', '人力资源和社会保障', { reason: name, onlyBefore: '[部厅局]' }),
    spell('文化与旅游', '文化和旅游', { reason: name, onlyBefore: '[部厅局](?!门)' }),
    doubt('农业和农村部', '农业农村部', name),
    doubt('国家应急管理部', '应急管理部', name, { notBefore: '门' }),
    doubt('国家铁路总局', '国家铁路局', name),
    doubt('国家邮政管理局', '国家邮政局', name),
    doubt('卫生和健康委员会', '卫生健康委员会', name),
    doubt('卫生与健康委员会', '卫生健康委员会', name),
    doubt('《中华人民共和国公路安全保护条例》', '《公路安全保护条例》', lawName),
    doubt('《中华人民共和国收费公路管理条例》', '《收费公路管理条例》', lawName),
    doubt('道路交通安全法实施细则', '道路交通安全法实施条例', lawName),
    block('以习近平总书记为核心的党中央', '以习近平同志为核心的党中央'),
    block('新时代特色社会主义思想', '新时代中国特色社会主义思想'),
    block('新时代中国特色社会主义理论', '新时代中国特色社会主义思想'),
    block('习进平', '习近平', { notAfter: '[学练实复]' }),
    block('习平近', '习近平', { notAfter: '[学练实复]' }),
    block('全国人大代表大会', '全国人民代表大会'),
    block('中国共产党第十九次全国人民代表大会', '中国共产党第十九次全国代表大会'),
    block('中国共产党第二十次全国人民代表大会', '中国共产党第二十次全国代表大会'),
  ],
};
