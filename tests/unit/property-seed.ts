import fc from 'fast-check';

/**
 * Is loaded before each test file: property tests take the same values in every run, so that what fails has been changed.
 * `TONGTU_SEED=random` looks further, a number there runs what had failed.
 */
const asked = process.env['TONGTU_SEED'];
if (asked !== 'random') fc.configureGlobal({ seed: asked === undefined ? 2026 : Number(asked) });
