import type { Problem } from '../../schema/problem.ts';
import { locateField } from '../locate-field.ts';
import type { PublishedDocument } from './sound-histories.ts';

/** Edits of what had been published that no entry explains, each by itself. */
export function findUnexplainedChanges(
  published: readonly PublishedDocument[],
  sources: ReadonlyMap<string, string>,
): Problem[] {
  return published.flatMap(({ file, history: { versions, uncommitted } }) => {
    const days = versions.flatMap(({ day, isUnexplained }) => (isUnexplained ? [day] : []));
    const told = [
      ...days.map((day) => ({ message: `${day} 改了公布过的文字，修改记录（changes）里没有说明。`, day })),
      ...(uncommitted === 'unexplained'
        ? [{ message: '文字和公布过的不一样，修改记录（changes）里没有说明。', day: '今天' }]
        : []),
    ];
    return told.map(({ message, day }) => ({
      rule: 'unexplained-change',
      severity: 'warning' as const,
      file,
      line: locateField(sources.get(file) ?? '', 'changes'),
      column: 1,
      message,
      advice: `请在 changes 里加一条：date 写${day === '今天' ? day : ` ${day}`}，kind 写更正或补充，note 写改了什么、为什么改；npm run check -- --fix 会写好要填的几行。`,
    }));
  });
}
