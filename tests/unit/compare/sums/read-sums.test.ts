import { describe, expect, test } from 'vitest';
import { readMentions } from '../../../../src/compare/about/mentions.ts';
import { divide } from '../../../../src/compare/reading/sections.ts';
import { listSentences } from '../../../../src/compare/reading/sentence.ts';
import { readSums } from '../../../../src/compare/sums/read-sums.ts';
import { createSumRelation, writeSum } from '../../../../src/compare/sums/sums-apart.ts';
import { readBody } from '../../document/parse-example.ts';

function read(body: string) {
  const document = readBody(body);
  const sentences = listSentences(document);
  return { sentences, sums: readSums(divide(document, sentences), readMentions) };
}

/** `42亿元 投资 公路` of every figure that adds something up. */
function listSums(body: string): string[] {
  const { sentences, sums } = read(body);
  return sentences.flatMap((sentence) =>
    [...(sums.get(sentence) ?? [])].map(([figure, sum]) =>
      `${sentence.text.slice(figure.start, figure.end)} ${writeSum(sum)}`.trim(),
    ),
  );
}

describe('readSums', () => {
  test.each([
    [
      'a whole and its parts',
      '全县完成交通投资63亿元，其中公路47亿元、水运10亿元。',
      ['63亿元 投资', '47亿元 投资 公路', '10亿元 投资 水路'],
    ],
    [
      'boxes of foreign trade and of home trade',
      '外贸集装箱吞吐量30万标箱，内贸集装箱吞吐量12万标箱。',
      ['30万标箱 集装箱吞吐量 外贸', '12万标箱 集装箱吞吐量 内贸'],
    ],
    [
      'the mean of a day and its peak add up nothing',
      '全年运送旅客900万人次，日均运送旅客2.5万人次，高峰日运送旅客6万人次。',
      ['900万人次 旅客'],
    ],
    ['behind who has told it', '据云溪县交通运输局消息，全县完成交通投资8亿元。', ['8亿元 投资']],
    [
      'a share of the whole is that of the part before it',
      '高速公路完成投资6亿元，占总投资的60%。',
      ['6亿元 投资 高速公路', '60% 投资 高速公路'],
    ],
    [
      'the unit tells what 分别 gives',
      '云溪港货物吞吐量、集装箱吞吐量分别达到9亿吨和300万标箱。',
      ['9亿吨 货物吞吐量', '300万标箱 集装箱吞吐量'],
    ],
    ['what was invested in behind the number', '确保完成2亿元港口建设投资。', ['2亿元 投资 港口']],
    [
      'a single port where all are told of',
      '全市港口完成货物吞吐量9000万吨。白石港完成货物吞吐量5000万吨。',
      ['9000万吨 货物吞吐量', '5000万吨 货物吞吐量 白石港'],
    ],
    [
      'motorways with six lanes or more are no motorways of all sorts',
      '高速公路总里程达到600公里，其中6车道以上高速公路总里程达到90公里。',
      ['600公里 里程 高速公路'],
    ],
    [
      'ports and channels are parts of investment alone',
      '完成投资9亿元，其中港口5亿元，航道4亿元。',
      ['9亿元 投资', '5亿元 投资 港口', '4亿元 投资 航道'],
    ],
    [
      'what the sentence before has said',
      '外贸货物吞吐量完成1100万吨。其中沿海港口完成900万吨。',
      ['1100万吨 外贸吞吐量', '900万吨 外贸吞吐量 沿海'],
    ],
    [
      'the same of a month, which is told apart by its time alone',
      '5月份，完成货运量90万吨，其中公路80万吨。',
      ['90万吨 货运量', '80万吨 货运量 公路'],
    ],
    [
      'kilometres of roads that there are, not those that are new',
      '新增高速公路通车里程70公里，达到5300公里。全省公路总里程14万公里，其中高速公路5300公里，新改建90公里。',
      ['5300公里 里程 高速公路', '14万公里 里程', '5300公里 里程 高速公路'],
    ],
    [
      'what a plan for one sort of projects costs',
      '续建项目27个，计划投资58亿元；新开工项目15个，计划投资28亿元。',
      ['58亿元 投资 续建', '28亿元 投资 新开工'],
    ],
    ['money that was given', '落实中央投资4亿元，完成投资9亿元。', ['9亿元 投资']],
    [
      'what was told before in the same units, by time alone',
      '8月港口完成货物吞吐量56万吨，集装箱吞吐量4万标箱。1—8月累计分别完成438万吨、37万标箱。',
      ['56万吨 货物吞吐量', '4万标箱 集装箱吞吐量', '438万吨 货物吞吐量', '37万标箱 集装箱吞吐量'],
    ],
    [
      'growths in turn, as many as the amounts before them',
      '完成投资60亿元，其中公路41亿元，水运6亿元，分别增长6%和12%。',
      ['60亿元 投资', '41亿元 投资 公路', '6亿元 投资 水路', '6% 投资 公路', '12% 投资 水路'],
    ],
    ['all ways together', '全市道路、水路、铁路、民航共发送旅客38万人次。', ['38万人次 旅客']],
    ['boxes without their name', '1—4月完成吞吐量80万标箱。', ['80万标箱 集装箱吞吐量']],
    [
      'what the sentence before has said, below another time',
      '1—8月完成客运量9万人。8月当月完成1万人，其中公路8000人。',
      ['9万人 旅客', '1万人 旅客', '8000人 旅客 公路'],
    ],
    [
      'what was asked for from above',
      '县政府要求完成投资23亿元，我县计划完成投资15亿元。',
      ['23亿元 投资 上级', '15亿元 投资'],
    ],
    [
      'turnover of what the sentence, or the one before, is of',
      '全县公路客运量90万人，旅客周转量800万人公里。水路货运量5万吨；周转量60万吨公里。',
      ['90万人 旅客 公路', '800万人公里 旅客周转量 公路', '5万吨 货运量 水路', '60万吨公里 货物周转量 水路'],
    ],
    [
      'a way of going that the sentence begins with',
      '假期道路运输投入客车80辆，发送旅客9万人次，全县发送旅客12万人次。',
      ['9万人次 旅客 公路', '12万人次 旅客'],
    ],
    [
      'public transport is no part of roads, but buses and metro',
      '公共交通客运量9万人，公共汽电车和轨道交通客运量8万人，轨道交通客运量2万人。',
      ['9万人 旅客 公共交通', '8万人 旅客 公共交通', '2万人 旅客 轨道交通'],
    ],
    [
      'roads with what is held in them, and support systems',
      '公路（含站场）完成投资9亿元，支持保障系统完成投资1亿元。',
      ['9亿元 投资 公路', '1亿元 投资 支持系统'],
    ],
    ['a project is no sum', '白石大桥完成投资2亿元。', []],
    ['two numbers of two things', '公路、水路分别完成投资3亿元和2亿元。', []],
  ])('%s', (_, body, sums) => {
    expect(listSums(body)).toEqual(sums);
  });
});

describe('createSumRelation', () => {
  const relate = (old: string, later: string) => {
    const [before, after] = [read(old), read(later)];
    const [one, other] = [before.sentences[0], after.sentences[0]];
    return one && other && createSumRelation(before.sums, after.sums)(one, other);
  };

  test.each([
    ['完成投资9亿元。', '投资完成12亿元。', 'same'],
    ['完成投资9亿元。', '完成货运量900万吨。', 'apart'],
    ['公路完成投资9亿元。', '水路完成投资3亿元。', 'apart'],
    ['完成投资9亿元。', '公路完成投资8亿元。', 'part'],
    ['完成投资9亿元。', '公路完成投资8亿元。全县完成投资10亿元。', 'apart'],
    ['修好渡口。', '公路完成投资8亿元。', 'unknown'],
  ])('%s %s: %s', (old, later, relation) => {
    expect(relate(old, later)).toBe(relation);
  });
});
