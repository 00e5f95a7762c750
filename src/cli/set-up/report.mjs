/**
 * Progress of the set-up goes to stderr: what a command prints on stdout (a schema, a JSON report) stays clean.
 *
 * @param {string} line
 */
export function report(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Seconds since `start` (a value of `performance.now()`), as they are shown: `3.2`, above 100 without the fraction.
 *
 * @param {number} start
 */
export function formatSeconds(start) {
  const seconds = (performance.now() - start) / 1000;
  return seconds < 100 ? seconds.toFixed(1) : seconds.toFixed(0);
}
