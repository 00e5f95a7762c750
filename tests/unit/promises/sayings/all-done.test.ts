import { describe, expect, it } from 'vitest';
import { isAllDone } from '../../../../src/promises/sayings/all-done.ts';
import { collectSayings } from '../../../../src/promises/sayings/saying.ts';
import { createExampleCatalogue, result } from '../example-ledger.ts';

const says = (text: string, name: string, sentence = `${text}。`): boolean => {
  const { items } = createExampleCatalogue({
    'summaries/yunxi/2023': { says: [{ ...result('works', '2023', text), sentence }] },
  });
  const [saying] = collectSayings(items);
  if (!saying) throw new Error('There is one');
  return isAllDone(saying, name);
};

describe('isAllDone', () => {
  it('hears that everything is finished', () => {
    expect(says('已经全面完工', '安防工程里程')).toBe(true);
    expect(says('年度任务全部完成', '安防工程里程')).toBe(true);
  });

  it('hears of a part only what is counted', () => {
    expect(says('路基已经完工', '安防工程里程')).toBe(false);
    expect(says('路基已经完工', '路基整治里程')).toBe(true);
  });

  it('does not hear it of a number, nor of what goes on', () => {
    expect(says('已完成3公里', '安防工程里程')).toBe(false);
    expect(says('正在施工', '安防工程里程')).toBe(false);
  });

  it('reads what its sentence hopes for', () => {
    expect(says('年底全部完成', '安防工程里程', '预计年底全部完成。')).toBe(false);
    expect(says('全部完成', '安防工程里程', '计划国庆前完成路面，年底全部完成。')).toBe(false);
  });
});
