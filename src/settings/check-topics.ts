import type { Topic } from '../schema/topic.ts';
import type { Place, Report } from '../source/place.ts';

/** Two topics with one id would have one address; with one name, a document could not say which it means. */
export function checkTopics(
  topics: readonly Topic[],
  placeOfPath: (path: readonly PropertyKey[]) => Place,
  report: Report,
): void {
  for (const [key, label] of [
    ['id', '代号'],
    ['name', '名称'],
  ] as const) {
    const seen = new Set<string>();
    topics.forEach((topic, index) => {
      const value = topic[key];
      if (seen.has(value)) {
        const message = `主题${label}“${value}”写了两次。`;
        report({
          rule: 'duplicate-topic',
          ...placeOfPath([index, key]),
          message,
          advice: '请只留一个，或者改名。',
        });
      }
      seen.add(value);
    });
  }
}
