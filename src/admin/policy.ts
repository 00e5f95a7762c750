import type { Host } from './config/host.ts';

/**
 * Policy of the page on which the content is edited. Nothing is evaluated, and nothing is asked for elsewhere but at the host of the
 * repository. The CMS's components write their styles as they appear.
 * @param host none where the working copy is edited
 */
export function createAdminPolicy({
  origins,
  pictures,
}: Pick<Host, 'origins' | 'pictures'> = noHost): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    ["img-src 'self' data: blob:", ...pictures].join(' '),
    "media-src 'self' blob:",
    "font-src 'self' data:",
    ["connect-src 'self' blob: data:", ...origins].join(' '),
    "frame-src 'self' blob:",
    "worker-src 'self' blob:",
    "manifest-src 'self' data: blob:",
    "form-action 'none'",
    // The frame of a preview names this site as its base.
    "base-uri 'self'",
  ].join('; ');
}

const noHost = { origins: [], pictures: [] };
