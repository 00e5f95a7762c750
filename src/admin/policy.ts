/**
 * Policy of the page on which the content is edited. Nothing is evaluated and nothing comes from elsewhere, also where the CMS would
 * fetch fonts or highlighting from a network of its own when it lacks them; its styles are written by its components as they appear.
 */
export function createAdminPolicy(): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self' data:",
    "connect-src 'self' blob: data:",
    "frame-src 'self' blob:",
    "worker-src 'self' blob:",
    "manifest-src 'self' data: blob:",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
}
