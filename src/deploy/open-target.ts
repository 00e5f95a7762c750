import { DeployError } from './deploy-error.ts';
import { openFolder } from './folder-server.ts';
import type { Server } from './server.ts';
import { openSsh } from './ssh-server.ts';
import { parseTarget } from './target.ts';

/**
 * Opens the place where releases are kept.
 * @param text as the webmaster has written it
 * @param shell program that reaches another machine, with its options
 * @throws DeployError if it is no place
 */
export function openTarget(text: string, root: string, shell: string): Server {
  const target = parseTarget(text, root);
  if ('problem' in target) throw new DeployError(target.problem);
  return target.kind === 'ssh' ? openSsh(target, shell) : openFolder(target.folder);
}
