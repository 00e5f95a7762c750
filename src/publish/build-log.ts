import type { AstroLoggerDestination } from 'astro';

/**
 * Where Astro's messages go during `npm run build`: warnings to standard error. Errors are left out, because a build that fails
 * throws the same error again, and it is told once, in Chinese where that can be done.
 */
export default function createBuildLog(): AstroLoggerDestination {
  return {
    write: ({ level, label, message }) => {
      if (level === 'warn') console.error(label === null ? message : `[${label}] ${message}`);
    },
  };
}
