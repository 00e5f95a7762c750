import { countNaming, mostLeft } from '../reading/own-words.ts';
import type { Reading } from '../reading/reading.ts';
import type { Part } from '../reading/split-text.ts';
import { matchWords, projectAttributes } from '../reading/words.ts';

const ofProject = matchWords(projectAttributes);
/** The project whose length, cost or progress a part tells: named in it, or last before it in the same point, with nothing else named since. */
export function chooseProject(reading: Reading, part: Part, unit: string): string | undefined {
  const own = reading.text.slice(part.start, part.end);
  const isProgress = unit === '%' && /完成|进度/u.test(own);
  if (!isProgress && own.search(ofProject) === -1) return undefined;
  const left = countNaming(reading.lookAround(part).own);
  return findProject(reading, part, isProgress || left <= mostLeft);
}

function findProject(reading: Reading, part: Part, isBare: boolean): string | undefined {
  const { text, parts, names } = reading;
  for (const other of parts.slice(0, parts.indexOf(part) + 1).toReversed()) {
    if (other.point !== part.point) return undefined;
    const [found, ...others] = new Set(
      names.findProjects(text.slice(other.start, other.end)).map(({ id }) => id),
    );
    if (found !== undefined) return others.length === 0 ? found : undefined;
    if (other === part ? !isBare : other.sentence !== part.sentence || isOther(reading, other))
      return undefined;
  }
  return undefined;
}

/** Whether a part names a measure: what follows is said of that, not of the project before. */
function isOther({ text, names }: Reading, { start, end }: Part): boolean {
  return names.findMeasures(text.slice(start, end)).length > 0;
}
