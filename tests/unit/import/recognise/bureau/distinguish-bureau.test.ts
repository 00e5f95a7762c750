import { describe, expect, it } from 'vitest';
import type { ProposedBureau } from '../../../../../src/import/draft.ts';
import { distinguishBureau } from '../../../../../src/import/recognise/bureau/distinguish-bureau.ts';

const propose = (name: string): ProposedBureau => ({ id: 'yunxi', name, shortName: '云溪县', level: '县级' });
const transport = propose('云溪县交通运输局');

describe('distinguishBureau', () => {
  it('leaves alone what no other is called', () => {
    expect(distinguishBureau(transport, [])).toEqual(transport);
  });

  it('gives a second office of a place an id and a short name of its own', () => {
    const centre = distinguishBureau(propose('云溪县公路事务中心'), [transport]);
    expect(centre).toMatchObject({ name: '云溪县公路事务中心', shortName: '云溪县公路事务中心' });
    expect(centre.id).toMatch(/^yunxi-[a-z]+$/u);
  });

  it('gives a third one whose name is spelt alike another id', () => {
    const first = distinguishBureau(propose('云溪县公路局'), [transport]);
    const second = distinguishBureau(propose('云溪县公露局'), [transport, first]);
    expect(second.id).toBe(`${first.id}-2`);
  });

  it('calls an office that was proposed before what it was called then', () => {
    const others = [
      transport,
      { ...propose('云溪县公路事务中心'), id: 'gongluzhongxin', shortName: '公路中心' },
    ];
    expect(distinguishBureau(propose('云溪县公路事务中心'), others)).toMatchObject({
      id: 'gongluzhongxin',
      shortName: '公路中心',
    });
  });
});
