/**
 * Makes an input smaller as long as the same goes wrong: parts of it are left out, first halves, then ever smaller ones. By characters,
 * so that half of one is left only where it was one before.
 * @param mostTries how often it is tried anew in other forms
 */
export async function shrink(
  input: string,
  fails: (smaller: string) => Promise<boolean>,
  mostTries = 400,
): Promise<string> {
  let rest = Array.from(input);
  let tries = 0;
  for (let size = Math.ceil(rest.length / 2); size >= 1 && tries < mostTries;) {
    let isSmaller = false;
    for (let start = 0; start < rest.length && tries < mostTries;) {
      const smaller = [...rest.slice(0, start), ...rest.slice(start + size)];
      tries += 1;
      if (await fails(smaller.join(''))) {
        rest = smaller;
        isSmaller = true;
      } else start += size;
    }
    if (size === 1 && !isSmaller) break;
    size = size === 1 ? 1 : Math.ceil(size / 2);
  }
  return rest.join('');
}
