import { describe, expect, it } from 'vitest';
import { isBullet, joinBrokenLines, readLines } from '../../../../src/import/text/join-lines.ts';

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
