/**
 * Progress of the set-up goes to stderr: what a command prints on stdout (a schema, a JSON report) stays clean.
 *
 * @param {string} line
 */
export function report(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Seconds since `start` (a value of `performance.now()`), as they are shown: `3.2`.
 *
 * @param {number} start
 * @param {number} digits after the point
 */
export function formatSeconds(start, digits = 1) {
  return ((performance.now() - start) / 1000).toFixed(digits);
}
