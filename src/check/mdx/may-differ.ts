/**
 * What a body has to hold somewhere, be it in code, before anything in it can be read in another way by other MDX programs. Most
 * documents have none of it and need no second reading.
 */
const signs: readonly RegExp[] = [
  // All but the tags that documents write, without a backslash in them.
  /<(?!\/?(?:Note|Table|Figure|Target|Result)(?:\s+\w+=(?:"[^"\\]*"|'[^'\\]*'))*\s*\/?>)/u,
  /\{/u,
  /^(?:import|export) /mu,
  // Asterisks that are neither bold type nor a bullet, underscores that do not stand in a word.
  /(?<![*\\])\*(?![*])(?!(?<=^[ \t>]*\*)[ \t])|(?<![*\\])\*{3}|\\\*\*/mu,
  /(?<![A-Za-z0-9_])_|_(?![A-Za-z0-9_])/u,
  // What is literal in documents: 138****5678, 3~~5, 张**、李**.
  /[0-9０-９](?:\*+|~{2,})[0-9０-９]/u,
  /\*\*[、，；和与及或]\p{Script=Han}{1,2}\*\*|\p{Script=Han}\*\*[^*\n]+\p{Script=Han}\*\*/u,
  // Items that begin with a number, and boxes of a list of tasks.
  /^[ \t>*+-]*(?:\[\^[^\]]*\]:[ \t>*+-]*)?\d{1,9}[.)](?:[ \t]|$)/mu,
  /\[[ \t\nxX]\]/u,
];

/** Addresses with marks in them or beside them, which are no destination of a link. */
const markedAddress =
  /(?<!\[[^\]\n]*\]\(<?)(?:https?:\/\/|(?<=^|[\s(*_[\]~>|])www\.)[^\s<]*(?:[\\*~`[]|&#?\w+;)/iu;
const address = /https?:\/\/|www\./iu;

/** Beyond, every address of a line without a space would be compared with all that follows it. */
const longestLine = 2000;

function holdsMarkedAddress(line: string): boolean {
  if (!address.test(line)) return false;
  return line.length <= longestLine ? markedAddress.test(line) : /[\\*~`[]|&#?\w+;/u.test(line);
}

/** Whether a body has to be read a second time to know what other MDX programs make of it. */
export function mayDiffer(body: string): boolean {
  return signs.some((sign) => sign.test(body)) || body.split('\n').some(holdsMarkedAddress);
}
