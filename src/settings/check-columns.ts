import type { Kind } from '../schema/kind.ts';
import type { OwnColumn } from '../schema/own-column.ts';
import type { Topic } from '../schema/topic.ts';
import { describeUnknown } from '../source/describe-unknown.ts';
import type { Place, Report } from '../source/place.ts';

/**
 * Columns of a site's own have an address and a name each, and something by which their documents are chosen.
 * @param kinds all that the site knows
 * @param topics undefined if they cannot be read: then no topic is wrong
 */
export function checkColumns(
  columns: readonly OwnColumn[],
  topics: readonly Topic[] | undefined,
  kinds: readonly Pick<Kind, 'name'>[],
  placeOfPath: (path: readonly PropertyKey[]) => Place,
  report: Report,
): void {
  const known = topics && new Set(topics.map(({ name }) => name));
  const seen = new Set<string>();
  const refuse = (path: readonly PropertyKey[], message: string, advice: string): void => {
    report({ rule: 'invalid-value', ...placeOfPath(['ownColumns', ...path]), message, advice });
  };
  columns.forEach((column, index) => {
    for (const key of ['id', 'name'] as const) {
      const value = column[key];
      if (seen.has(`${key} ${value}`))
        refuse([index, key], `栏目“${value}”写了两次。`, '请只留一个，或者改名。');
      seen.add(`${key} ${value}`);
    }
    if (column.kinds.length + column.topics.length === 0)
      refuse([index], `栏目“${column.name}”没有写收哪些文件。`, '请写上 kinds（文种）或者 topics（主题）。');
    column.kinds.forEach((kind, place) => {
      if (kinds.some(({ name }) => name === kind)) return;
      const all = kinds.map(({ name }) => name);
      const { message, advice } = describeUnknown('文种', kind, all, `可以用的文种有：${all.join('、')}。`);
      refuse([index, 'kinds', place], message, advice);
    });
    if (!known) return;
    column.topics.forEach((topic, place) => {
      if (known.has(topic)) return;
      const path = ['ownColumns', index, 'topics', place];
      const otherwise = `可以用的主题有：${[...known].join('、')}。`;
      report({
        rule: 'unknown-topic',
        ...placeOfPath(path),
        ...describeUnknown('主题', topic, known, otherwise),
      });
    });
  });
}
