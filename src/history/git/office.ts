/**
 * The office that a commit's message names in its last lines, as git's trailers stand: `Published-by: 云溪县交通运输局办公室`. A person is
 * never named: what has an address for mail in it counts as none.
 */
export function readOffice(message: string): string | undefined {
  const last =
    message
      .trimEnd()
      .split(/\n[ \t]*\n/u)
      .at(-1) ?? '';
  const named = last
    .split('\n')
    .flatMap((line) => /^published-by[ \t]*[:：](.*)$/iu.exec(line)?.[1]?.trim() ?? [])
    .at(-1);
  return named === undefined || named === '' || named.length > longest || !letters.test(named)
    ? undefined
    : named;
}

/**
 * What names of offices are written with. Others are what git makes of a message that was saved in another encoding without telling it.
 */
const letters = /^(?!.*[@<>\p{C}])[\p{Script=Han}\x20-\x7E〇（）《》“”·、—\u3000]+$/u;

/** Names of offices are shorter. */
const longest = 60;
