import type { Project } from '../schema/project.ts';

/** As documents call it, and as they called it before it was renamed; S901 alone is what a sentence about it goes on with. */
export function nameProject({ name, aliases, formerly, routes }: Project): readonly string[] {
  return [name, ...aliases, ...formerly.map((one) => one.name), ...routes];
}
