import { describe, expect, it } from 'vitest';
import {
  isSameOffice,
  readOfficeName,
  readSignature,
} from '../../../../../src/import/recognise/bureau/office-name.ts';

describe('readOfficeName', () => {
  it.each<[string, string]>([
    ['关于2023年绿水市南岭县交通运输局工作情况的报告', '绿水市南岭县交通运输局'],
    ['绿水市市中区交通运输局2024年工作总结', '绿水市市中区交通运输局'],
    ['贵云州省高速公路管理局2019年工作总结', '贵云州省高速公路管理局'],
    ['广云州市交通运输局2020年工作总结', '广云州市交通运输局'],
    ['绿水市巴云州区交通运输局二〇一九年工作总结', '绿水市巴云州区交通运输局'],
    ['南岭县公路养护中心上半年工作总结', '南岭县公路养护中心'],
    ['南岭县人民政府关于2023年交通工作情况的报告', '南岭县人民政府'],
    ['关于印发《南岭县交通运输局2024年工作要点》的通知', '南岭县交通运输局'],
    ['南嶺縣交通運輸局2024年工作要點', '南岭县交通运输局'],
  ])('%s', (title, name) => {
    expect(readOfficeName(title)?.name).toBe(name);
  });

  it.each([
    '2023年全县交通运输局系统工作总结',
    '县区交通局长会议',
    '在南岭县交通运输工作会议上的讲话',
    '南岭县2023年工作总结',
  ])('%s names none', (title) => {
    expect(readOfficeName(title)).toBeUndefined();
  });
});

describe('readSignature', () => {
  it.each([
    '南岭县交通运输局',
    '（南岭县交通运输局）',
    '南岭县交通运输局 2023年12月1日',
    '报送单位：南岭县交通运输局',
  ])('%s', (line) => {
    expect(readSignature(line)?.name).toBe('南岭县交通运输局');
  });

  it.each(['南岭县交通运输局给予了支持', '现将南岭县交通运输局工作报告如下', '建成农村公路60公里'])(
    '%s is none',
    (line) => {
      expect(readSignature(line)).toBeUndefined();
    },
  );
});

describe('isSameOffice', () => {
  it('takes 交通局 for 交通运输局, and nothing else', () => {
    expect(isSameOffice('交通局', '交通运输局')).toBe(true);
    expect(isSameOffice('交通运输委员会', '交通运输局')).toBe(false);
    expect(isSameOffice('公路局', '交通运输局')).toBe(false);
  });
});
