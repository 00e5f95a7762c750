import type { Place } from '../source/place.ts';
import { locateInYaml } from '../source/yaml.ts';

/** The line of a field at the top of the frontmatter, 1-based; the first line if it is not written. */
export function locateField(source: string, field: string): number {
  const lines = source.split(/\r\n?|\n/u);
  const end = lines.indexOf('---', 1);
  const index = lines.findIndex((line, at) => at < end && line.startsWith(`${field}:`));
  return Math.max(index, 0) + 1;
}

/** The exact place of a field or an item anywhere in the frontmatter, by its path: `['changes', 0, 'to']`. */
export function locatePath(source: string, path: readonly PropertyKey[]): Place {
  const [first = '', ...lines] = source.split(/\r\n?|\n/u);
  return locateInYaml(lines.slice(0, lines.indexOf('---')).join('\n'), path, first === '---' ? 1 : 0);
}
