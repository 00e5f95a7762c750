import { describe, expect, it } from 'vitest';
import { describeDelay } from '../../../../src/promises/describe/describe-delay.ts';
import { findDelays } from '../../../../src/promises/projects/delays.ts';
import { createSaying, type Said } from '../example-rows.ts';

/** A document for each promise: year or half, words. */
function read(...promises: readonly [id: string, period: string, text: string, reported?: string][]) {
  const { rows } = createSaying(
    Object.fromEntries(
      promises.map(([id, period, text, reported]) => {
        const about = { project: 'ring-road', stage: 'finished' } as const;
        const year = id.slice(-4);
        const said: Said[] = [
          { ...about, kind: 'target', period, text, sentence: `${text}。` },
          ...(reported === undefined
            ? []
            : [
                {
                  ...about,
                  kind: 'result',
                  period: String(Number(year) - 1),
                  text: reported,
                  sentence: `${reported}。`,
                } as Said,
              ]),
        ];
        return [
          id,
          { data: { plans: [year], reviews: [String(Number(year) - 1)], published: `${year}-01-05` }, said },
        ];
      }),
    ),
  );
  return findDelays(rows).map((delay) =>
    describeDelay(delay)
      .map(({ lead, day }) => `${lead} ${day}`)
      .join('，'),
  );
}

describe('findDelays', () => {
  it('tells each day by which a step was promised and not taken', () => {
    expect(
      read(
        ['plans/yunxi/2022', '2022', '云溪绕城公路年底建成通车'],
        ['plans/yunxi/2023', '2023', '云溪绕城公路6月底建成通车'],
        ['plans/yunxi/2024', '2024', '云溪绕城公路10月18日以前建成通车'],
      ),
    ).toEqual(['原定 2022年底，推迟到 2023年6月底，又推迟到 2024年10月18日']);
  });

  it('takes the part that is a bureau’s own for all of it', () => {
    expect(
      read(
        ['plans/yunxi/2023', '2023', '云溪绕城公路年底建成通车'],
        ['plans/yunxi/2024', '2024', '我县境内6月底以前建成通车'],
      ),
    ).toEqual(['原定 2023年底，推迟到 2024年6月底']);
  });

  it('tells nothing of one promise, of one that was repeated, or of another step', () => {
    expect(read(['plans/yunxi/2023', '2023', '云溪绕城公路年底建成通车'])).toEqual([]);
    expect(
      read(
        ['plans/yunxi/2023', '2024', '云溪绕城公路2024年底建成通车'],
        ['plans/yunxi/2024', '2024', '云溪绕城公路年底建成通车'],
      ),
    ).toEqual([]);
    expect(
      read(
        ['plans/yunxi/2023', '2023', '云溪绕城公路年底完成路基'],
        ['plans/yunxi/2024', '2024', '云溪绕城公路年底建成通车'],
      ),
    ).toEqual([]);
  });

  it('tells nothing of what was done in time', () => {
    expect(
      read(
        ['plans/yunxi/2023', '2023', '云溪绕城公路年底建成通车'],
        ['plans/yunxi/2024', '2024', '云溪绕城公路年底建成通车', '云溪绕城公路已建成通车'],
      ),
    ).toEqual([]);
  });
});
