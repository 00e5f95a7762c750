import type { Project } from '../../schema/project.ts';
import { findRoutes } from '../../text/route.ts';
import type { Saying } from '../sayings/saying.ts';

/** What a project is called, and the roads that it lies on, as far as a document says so of it. */
export type SaidNames = Pick<Project, 'aliases' | 'routes'>;

/**
 * The settings of a project have names by which marks are proposed, and codes that a webmaster has looked up; readers are told those that
 * stand in a sentence about it.
 */
export function findSaidNames(
  { name, aliases, routes }: Pick<Project, 'name' | 'aliases' | 'routes'>,
  sayings: readonly Saying[],
): SaidNames {
  const sentences = sayings.map(({ statement: { sentence, opening = '' } }) => `${opening}\n${sentence}`);
  const codes = new Set(sentences.flatMap((sentence) => findRoutes(sentence).map(({ code }) => code)));
  return {
    aliases: aliases.filter((alias) => alias !== name && sentences.some((one) => one.includes(alias))),
    routes: routes.filter((code) => codes.has(code)),
  };
}
