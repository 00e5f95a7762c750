import { isError } from '../schema/problem.ts';
import { readSettings, type ReadSettings } from '../settings/settings.ts';
import { printProblems } from './terminal.ts';

/**
 * The settings below a root folder, for commands that go by them. If something is wrong with them it is printed as the check does,
 * and nothing is given: a command that went on would take a bureau for unknown, or fail where nobody sees why.
 *
 * A folder without a site has no settings that could be wrong.
 */
export function readSoundSettings(root: string): ReadSettings | undefined {
  const { settings, problems } = readSettings(root);
  const errors = problems.filter(isError);
  if (errors.every(({ rule }) => rule === 'missing-file')) return settings;
  printProblems(errors);
  return undefined;
}
