/** What readers are given has no licence with it; the message is for the webmaster. */
export class LicenceError extends Error {
  override readonly name = 'LicenceError';
}
