/** Why a release was not put in its place, told to the webmaster: the message says all. */
export class DeployError extends Error {
  override readonly name = 'DeployError';
}
