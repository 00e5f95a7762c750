import type { AstroLoggerDestination } from 'astro';

/** What is nothing to be warned of: a site without pages of its own, or without a glossary. */
const usual = /^The (?:base directory ".*" does not exist\.|collection ".*" does not exist or is empty\.)/u;

/**
 * Where Astro's messages go during `npm run build`: warnings to standard error. Errors are left out, because a build that fails
 * throws the same error again, and it is told once, in Chinese where that can be done.
 */
export default function createBuildLog(): AstroLoggerDestination {
  return {
    write: ({ level, label, message }) => {
      if (level === 'warn' && !usual.test(message))
        console.error(label === null ? message : `[${label}] ${message}`);
    },
  };
}
