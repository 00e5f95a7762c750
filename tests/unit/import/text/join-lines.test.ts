import { describe, expect, it } from 'vitest';
import { joinBrokenLines } from '../../../../src/import/text/join-lines.ts';
import { isBullet, readLines } from '../../../../src/import/text/lines.ts';

function join(text: string): string[] {
  return joinBrokenLines(readLines(text)).map((line) => line.text);
}

describe('readLines', () => {
  it('gives place and indent of each line, and remembers blank ones', () => {
    expect(readLines('甲\n\n\u3000\u3000乙 \n\t丙')).toEqual([
      { text: '甲', indent: 0, place: 1, afterBlank: false },
      { text: '乙', indent: 4, place: 3, afterBlank: true },
      { text: '丙', indent: 4, place: 4, afterBlank: false },
    ]);
  });

  it('keeps the tabs of empty cells at the end', () => {
    expect(readLines('石桥镇\t32\t\t').map(({ text }) => text)).toEqual(['石桥镇\t32\t\t']);
  });

  it('counts from the line that it is given', () => {
    expect(readLines('甲\n乙', 7).map(({ place }) => place)).toEqual([7, 8]);
  });
});

describe('joinBrokenLines', () => {
  it('leaves each line that is a paragraph', () => {
    const text = '云溪县交通运输局2024年工作计划\n今年要建成农村公路60公里。\n一、主要任务\n建成桥梁2座。';
    expect(join(text)).toEqual(text.split('\n'));
  });

  it('puts a line that breaks off in mid-sentence together with the next', () => {
    expect(
      join(
        '2024年，云溪县交通运输局要围绕群众出行，抓好农村公路建设，做好以下\n几项工作。\n一、建设\n建成桥梁2座。',
      ),
    ).toEqual([
      '2024年，云溪县交通运输局要围绕群众出行，抓好农村公路建设，做好以下几项工作。',
      '一、建设',
      '建成桥梁2座。',
    ]);
  });

  it.each([
    [
      'paragraphs that end without signs',
      '今年新建农村公路86公里，改造危桥3座，完善安全设施40公里\n全年完成投资5亿元，同比增长8%，超额完成目标任务\n加强队伍建设，强化作风，提升效能，建设人民满意的部门',
    ],
    [
      'one paragraph among others that ends without a sign',
      '坚持以人民为中心的发展思想，推动交通运输高质量发展\n今年投资3亿元\n改造危桥5座\n加强养护，完成大修20公里。',
    ],
    [
      'a date below the name',
      '\u3000\u3000今年投资3亿元。\n\u3000\u3000改造危桥5座。\n县局办公室，农村公路科\n2031年1月5日',
    ],
    [
      'headings and sentences of about one length',
      '（云溪县交通运输局 2031年6月28日）\n今年以来，我局认真谋划，主动作为。\n一、强化担当，项目建设取得“新突破”\n完成投资1.9亿元，占年度任务的52%。\n二、强化服务，运输保障体现“新水平”\n累计发送旅客96万人次，同比持平。\n三、强化监管，行业治理形成“新格局”\n全年查处违法行为57起，无事故。\n四、抓好落实。',
    ],
    ['names of one length', Array(12).fill('石桥镇至白石乡农村公路改建工程').join('\n')],
    ['sentences of one length', Array(12).fill('今年建成农村公路60公里，改造4座桥梁。').join('\n')],
    [
      'names of about one length',
      '石桥至白石公路改建\n南屏大桥\n云溪至石桥公路新建工程\n白石客运站\n云溪港\n石桥养护站迁建\n南屏隧道\n云溪大桥加固\n白石渡口',
    ],
  ])('keeps %s', (_, text) => {
    expect(join(text)).toEqual(text.split('\n').map((one) => one.trim()));
  });

  it('puts lines together between blank ones, where paragraphs end with signs', () => {
    const cut =
      '今年新建农村公路86公里，改造危桥3座，完善安全设施\n工程，方便群众出行，加快推进新老路面养护管理改革\n措施落地。';
    const text = Array(3).fill(cut).join('\n\n');
    expect(join(text)).toEqual(text.split('\n\n').map((one) => one.replaceAll('\n', '')));
  });

  it('puts a line that ends within a sentence together with the next, however short', () => {
    expect(join('加强养护，\n完成大修20公里')).toEqual(['加强养护，完成大修20公里']);
  });

  it('puts narrow lines together, and figures that were cut', () => {
    const text =
      '全县新建农村公路86公里、改造危桥3座、完善安全设施，计划投资123456万元其中国道省道45678.25万元，县道乡道77777.75万元，年内全部完工并且开放交通，方便群众出行、促进产业发展持续改善环境，加强管理养护，巩固成果，确保质量安全高效有序推进各项工作任务落实到位进一步提高运输服务水平和应急保障能力';
    const cut: string[] = [];
    let line = '';
    for (const character of text) {
      line += character;
      // Two columns for a Chinese character.
      if (Array.from(line).reduce((sum, one) => sum + (one < '\u0100' ? 1 : 2), 0) < 29) continue;
      cut.push(line);
      line = '';
    }
    expect(
      join([...cut, line].join('\n'))
        .join('')
        .replaceAll(' ', ''),
    ).toBe(text);
    expect(join([...cut, line].join('\n'))).toHaveLength(1);
    expect(join([...cut, line].join('\n'))[0]).not.toMatch(/\d \d|\d \.|\. \d/u);
  });

  it('puts wrapped lines together, with a space only between words', () => {
    const sentence = '全县农村公路建设以改善群众出行为目标加快推进采用新技术新材料确保质量';
    const wrapped = Array.from({ length: 5 }, () => [
      `\u3000\u3000${sentence.slice(0, 23)}`,
      sentence.slice(0, 25),
      '质量第一。',
    ]).flat();
    expect(join(wrapped.join('\n'))).toEqual(
      Array.from({ length: 5 }, () => `${sentence.slice(0, 23)}${sentence.slice(0, 25)}质量第一。`),
    );
    expect(
      join('2024年全县要围绕群众出行，在桥梁检查中采用无人机和建筑信息模型 BIM\ntechnology 等手段。'),
    ).toEqual(['2024年全县要围绕群众出行，在桥梁检查中采用无人机和建筑信息模型 BIM technology 等手段。']);
  });

  it.each([
    ['a heading', '2024年全县要围绕群众出行这个中心，抓好以下工作\n一、农村公路\n建成60公里。'],
    ['a bullet', '2024年全县要围绕群众出行这个中心，抓好以下工作\n• 农村公路\n• 桥梁'],
    ['a row', '2024年全县要围绕群众出行这个中心，抓好以下工作\n乡镇\t里程'],
    ['an indented line', '2024年全县要围绕群众出行这个中心，抓好以下工作\n\u3000\u3000建成60公里。'],
    ['a fact of the page', '2024年全县要围绕群众出行这个中心，抓好以下工作\n发布时间：2024-01-15'],
  ])('never puts %s together with the line above', (_, text) => {
    const wanted = text.split('\n').map((line) => line.trim());
    expect(join(text)).toEqual(wanted);
  });

  it('never puts a line after a blank one together with the one above', () => {
    expect(join('2024年全县要围绕群众出行这个中心，抓好以下工作\n\n和项目。')).toHaveLength(2);
  });

  it('leaves a title and an office alone', () => {
    const text = '云溪县交通运输局\n关于2024年工作的计划\n今年要建成农村公路。';
    expect(join(text)).toEqual(text.split('\n'));
  });
});

describe('isBullet', () => {
  it.each(['• 甲', '●甲', '- 甲', '* 甲', '■ 甲'])('%s', (text) => {
    expect(isBullet(text)).toBe(true);
  });

  it.each(['-5℃以下', '*注', '—— 甲', '1.甲', '•'])('%s is none', (text) => {
    expect(isBullet(text)).toBe(false);
  });
});
