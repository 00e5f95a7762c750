import { kinds } from '../schema/kind.ts';
import type { OwnKind } from '../schema/own-kind.ts';
import type { Place, Report } from '../source/place.ts';

/** Kinds of a site's own have an address and a name each, that no other kind has, the program's among them. */
export function checkKinds(
  own: readonly OwnKind[],
  placeOfPath: (path: readonly PropertyKey[]) => Place,
  report: Report,
): void {
  const taken = new Set(kinds.flatMap(({ id, name }) => [`id ${id}`, `name ${name}`]));
  own.forEach((kind, index) => {
    for (const key of ['id', 'name'] as const) {
      const value = `${key} ${kind[key]}`;
      if (taken.has(value)) {
        report({
          rule: 'invalid-value',
          ...placeOfPath(['ownKinds', index, key]),
          message: `文种“${kind[key]}”已经有了。`,
          advice: '请换一个；程序自带的文种不用再写。',
        });
      }
      taken.add(value);
    }
  });
}
