import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blockText, type Block } from '../../../../src/import/blocks.ts';
import { readDocx } from '../../../../src/import/docx/read-docx.ts';

function read(name: string) {
  return readDocx(readFileSync(new URL(`../../../fixtures/import/docx/${name}.docx`, import.meta.url)));
}

function listRanks(blocks: readonly Block[]): (number | undefined)[] {
  return blocks.map((block) => (block.kind === 'paragraph' ? block.rank : undefined));
}

describe('readDocx on files of real producers', () => {
  it('reads pandoc’s', () => {
    const { blocks, notes, concealed, dropped, meta } = read('pandoc');
    expect(blockText(blocks).split('\n')).toEqual([
      '云溪县交通运输局2023年工作计划',
      '一、总体要求',
      '坚持安全第一，完成农村公路安全防护工程180公里。',
      '1. 检查桥梁12座。',
      '2. 修复G209线路面。',
      '信访件办结率100%',
      '群众满意度95%以上',
      '路线\t里程（公里）',
      'X085\t16',
      'Y012\t8.4',
      '详见县政府网站。',
    ]);
    expect(listRanks(blocks).slice(0, 3)).toEqual([0, 1, undefined]);
    expect(blocks[7]).toMatchObject({ kind: 'table', headerRows: 1 });
    expect(blocks.at(-1)).toHaveProperty('content.1.address', 'https://www.yunxi.example/plan');
    expect([...notes.values()].map(blockText)).toEqual(['含续建30公里。']);
    expect([concealed, dropped]).toEqual([[], []]);
    expect(meta).toEqual([
      { name: 'title', value: '云溪县交通运输局2023年工作计划', place: 0 },
      { name: 'created', value: '2022-11-25T01:00:00Z', place: 0 },
    ]);
  });

  it('reads LibreOffice’s', () => {
    const { blocks, notes, concealed } = read('libreoffice');
    expect(blockText(blocks).split('\n')).toEqual([
      '云溪县交通运输局2023年上半年工作总结',
      '一、主要工作',
      '（一）农村公路',
      '（二）安全监管',
      '二、存在问题',
      '已完成8.4公里，占52.5%。',
      '项目\t公里',
      '县道\t新建\t30',
      '改建\t40',
    ]);
    expect(blocks.at(-1)).toMatchObject({
      rows: [
        [{ columns: 2 }, {}],
        [{ rows: 2 }, {}, {}],
        [{}, {}],
      ],
    });
    expect([...notes.values()].map(blockText)).toEqual(['截至六月底。']);
    expect(concealed).toEqual([{ sort: '隐藏文字', text: '（内部数字：7公里）', place: 6 }]);
  });

  it('reads files in the manner of WPS', () => {
    const { blocks, concealed, dropped } = read('wps');
    expect(blockText(blocks).split('\n')).toEqual([
      '云溪县交通运输局文件',
      '云溪县交通运输局2023年工作要点',
      '一、农村公路',
      '（一）新建',
      '新建农村公路30公里。',
      '（二）养护',
      '二、安全监管',
      '2022年11月25日',
    ]);
    expect(listRanks(blocks)).toEqual([undefined, 0, 1, 2, undefined, 2, 1, undefined]);
    expect([concealed, dropped]).toEqual([[], []]);
  });
});
