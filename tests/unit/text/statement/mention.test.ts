import { describe, expect, it } from 'vitest';
import { createMentionTest, createThingTest } from '../../../../src/text/statement/mention.ts';

const drills = {
  name: '开展应急演练',
  aliases: ['应急演练', '消防演练', '防汛演练'],
  except: ['参加人数'],
};
const care = { name: '农村公路养护工程里程', aliases: ['农村公路 养护|预防性养护'], except: ['国道'] };
const bridges = {
  name: '农村公路危桥改造座数',
  aliases: ['危桥改造', '改造危桥', '危桥 整治|改造'],
  except: ['国道'],
};

describe('createMentionTest', () => {
  it.each([
    ['全年的应急演练发现了问题', true],
    ['演练中发现的对讲机盲区已经补上', true],
    ['组织演练查出的隐患已经整改', true],
    // Another one, and what belongs to it.
    ['大比武演练', false],
    ['应急演练的经费没有到位', false],
    ['应急演练参加人数多', false],
  ])('finds the thing by its names, and by the word that they share: %s', (clause, is) => {
    expect(createMentionTest(drills)(clause)).toBe(is);
  });

  it.each([
    ['农村公路做了预防性养护', true],
    ['农村公路养护的钱不够', false],
    ['国道和农村公路的养护', false],
    ['农村公路通到了村口', false],
  ])('finds a name in pieces only where all of them stand: %s', (clause, is) => {
    expect(createMentionTest(care)(clause)).toBe(is);
  });
});

describe('createThingTest', () => {
  it.each([
    ['3座危桥10月底以前全部完成', true],
    ['国道的3座危桥10月底以前全部完成', false],
    ['3座渡口10月底以前全部改造', false],
  ])('finds the thing, whatever is done to it: %s', (clause, is) => {
    expect(createThingTest(bridges)(clause)).toBe(is);
  });
});
