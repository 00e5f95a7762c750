import { describe, expect, it } from 'vitest';
import { readRow, result, target } from '../example-ledger.ts';

/** A project of which 16公里 were promised and counted, and what words say of it besides. */
const withWords = (text: string) =>
  readRow({
    'plans/yunxi/2023': { says: [target('works ring-road', '2023', '新建16公里')] },
    'summaries/yunxi/2023': {
      says: [result('works ring-road', '2023', '建成16公里'), result('ring-road', '2023', text)],
    },
  });
const grounds = (text: string): string[] => withWords(text).doneFrom.map(({ statement }) => statement.text);

describe('a project that is done by what was counted', () => {
  it('is so by the words that all is finished, if there are any', () => {
    expect(withWords('绕城公路已全面完工').state).toBe('done');
    expect(grounds('绕城公路已全面完工')).toEqual(['绕城公路已全面完工']);
  });

  it('is not so by words that say less', () => {
    expect(withWords('力争春节前通车').state).toBe('done');
    expect(grounds('力争春节前通车')).toEqual(['建成16公里']);
  });

  it('goes on where words say that it is not finished', () => {
    expect(withWords('绕城公路尚未完工').state).toBe('under-way');
    expect(withWords('绕城公路尚未竣工验收').state).toBe('done');
  });
});
