import type { Project } from '../schema/project.ts';

/** As documents call it; S901 alone is what a sentence about it goes on with. */
export function nameProject({ name, aliases, routes }: Project): readonly string[] {
  return [name, ...aliases, ...routes];
}
