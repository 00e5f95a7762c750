import { describe, expect, test } from 'vitest';
import { findPublicLife } from '../../../src/history/public-life.ts';
import type { LifeEvent } from '../../../src/history/lives.ts';
import type { Release } from '../../../src/schema/release.ts';

const file = 'content/plans/yunxi/2026.mdx';
const event = (time: number, blob?: string, from?: string): LifeEvent => ({
  commit: { id: `c${String(time)}`, time },
  file,
  ...(blob !== undefined && { blob }),
  ...(from !== undefined && { from }),
});

/** `draft…` is a draft, `wait50…` waits for the 50th second, all else is published. */
function holdOf(blob: string): Release | undefined {
  if (blob.startsWith('draft')) return { state: 'draft' };
  const [, until] = /^wait(\d+)/u.exec(blob) ?? [];
  return until === undefined ? undefined : { state: 'waiting', until: Number(until) * 1000 };
}

const see = (events: readonly LifeEvent[], now = 100): string[] =>
  findPublicLife(events, holdOf, now * 1000).map(
    ({ commit, blob = '-', from }) => `${String(commit.time)} ${blob}${from === undefined ? '' : ` ${from}`}`,
  );

describe('findPublicLife', () => {
  test.each<[string, readonly LifeEvent[], string[]]>([
    ['what never waited', [event(1, 'a'), event(2, 'b', 'x'), event(3)], ['1 a', '2 b x', '3 -']],
    ['drafts before it', [event(1, 'draft1'), event(2, 'draft2', 'x'), event(3, 'a', 'y')], ['3 a']],
    ['drafts alone', [event(1, 'draft1'), event(2, 'draft2'), event(3)], []],
    ['a draft after it', [event(1, 'a'), event(2, 'draft'), event(3, 'b')], ['1 a', '2 -', '3 b']],
    ['a draft after it that is gone', [event(1, 'a'), event(2, 'draft'), event(3)], ['1 a', '2 -']],
    ['what waited and was left alone', [event(1, 'wait50')], ['50 wait50']],
    ['what still waits', [event(1, 'wait150')], []],
    ['what was changed while it waited', [event(1, 'wait50'), event(2, 'wait50b')], ['50 wait50b']],
    ['what was changed when it was there', [event(1, 'wait50'), event(60, 'b')], ['50 wait50', '60 b']],
    ['what was committed after its time', [event(60, 'wait50')], ['60 wait50']],
    ['what was published and then waited', [event(1, 'a'), event(2, 'wait50')], ['1 a', '2 -', '50 wait50']],
    ['what was taken away while it waited', [event(1, 'wait50'), event(2)], []],
  ])('%s', (_what, events, expected) => {
    expect(see(events)).toEqual(expected);
  });
});
