import { hashedFolder } from '../schema/address.ts';
import { nameRemoved, isReleaseName } from './release-name.ts';
import { layout, type Publication } from './server.ts';

/** Ends a text within a script; no line of a map for a server can be this. */
const end = 'end-of-text-of-tongtu';

/** First word of each line that is for us: a login may print its own. */
export const answerMark = 'tongtu:';

/** For the shell of POSIX: nothing in single quotes means anything but a single quote. */
function quote(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/**
 * The scripts are one step a line: whoever is cut off after any of them leaves a whole site behind. `set -e` ends them at the first
 * step that fails.
 */
function begin(folder: string): string[] {
  return ['set -eu', 'umask 022', `cd -- ${quote(folder)}`];
}

/**
 * Tells what lies there, one thing a line.
 * @param unfinished makes the folder for a release of this name, and tries whether links can be replaced; without it nothing is written
 */
export function writeLook(folder: string, unfinished?: string): string {
  const say = (words: string): string => `echo ${answerMark} ${words}`;
  const fault = (test: string, word: string): string =>
    `if ${test}; then ${say(`fault ${word}`)}; exit 0; fi`;
  const at = quote(folder);
  const place = unfinished === undefined ? undefined : quote(`${layout.releases}/${unfinished}`);
  return [
    'set -eu',
    'umask 022',
    fault(`[ -e ${at} ] && [ ! -d ${at} ]`, 'file'),
    ...(place === undefined ? [fault(`[ ! -d ${at} ]`, 'missing')] : [`mkdir -p -- ${at}`]),
    `cd -- ${at}`,
    fault('[ -e index.html ]', 'site'),
    fault(`[ -e ${layout.current} ] && [ ! -L ${layout.current} ]`, 'current'),
    `if [ -L ${layout.current} ]; then echo "${answerMark} current $(readlink ${layout.current})"; fi`,
    `for one in ${layout.releases}/*/; do if [ -d "\${one}${layout.site}" ]; then echo "${answerMark} release $(basename "$one") $(readlink "\${one}${layout.before}" || :)"; fi; done`,
    `for one in ${layout.releases}/.[!.]*; do if [ -e "$one" ]; then echo "${answerMark} unfinished $(basename "$one")"; fi; done`,
    ...(place === undefined
      ? []
      : [
          `mkdir -p ${place}/${layout.site}`,
          `ln -s ${layout.site} ${place}/try`,
          fault(`! mv -T ${place}/try ${place}/tried`, 'links'),
          `rm ${place}/tried`,
        ]),
  ].join('\n');
}

/** Serves a release. The way from the link to the site is not absolute: the folder may have another path for the server. */
function serve(name: string): string[] {
  const release = `${layout.releases}/${name}`;
  return [
    `ln -sfn ${quote(`${release}/${layout.site}`)} ${quote(`${release}/${layout.next}`)}`,
    `mv -T ${quote(`${release}/${layout.next}`)} ${layout.current}`,
  ];
}

export function writeServe(folder: string, name: string): string {
  return [
    ...begin(folder),
    `[ -d ${quote(`${layout.releases}/${name}/${layout.site}`)} ]`,
    ...serve(name),
  ].join('\n');
}

/** Each list names what its release has brought itself; see `carryAssets`. */
const carry = `for list in ${layout.releases}/*/${layout.assets}; do if [ -e "$list" ]; then while IFS= read -r name; do from="\${list%${layout.assets}}${layout.site}/${hashedFolder}/$name"; to="$new/${layout.site}/${hashedFolder}/$name"; if [ -e "$from" ] && [ ! -e "$to" ]; then mkdir -p "$(dirname "$to")"; ln "$from" "$to" || cp -p "$from" "$to"; fi; done <"$list"; fi; done`;

/** Makes what was received a release, serves it, and removes what is superfluous. */
export function writePublish(folder: string, publication: Publication): string {
  const { unfinished, name, before, redirects, superfluous } = publication;
  return [
    ...begin(folder),
    `new=${quote(`${layout.releases}/${unfinished}`)}`,
    `[ -f "$new/${layout.site}/index.html" ]`,
    `if [ -d "$new/${layout.site}/${hashedFolder}" ]; then (cd "$new/${layout.site}/${hashedFolder}" && find . -type f) >"$new/${layout.assets}"; fi`,
    carry,
    `mkdir -p "$new/${layout.redirects}"`,
    ...Object.entries(redirects).map(
      ([file, text]) => `cat >"$new"/${quote(`${layout.redirects}/${file}`)} <<'${end}'\n${text}${end}`,
    ),
    ...(before === undefined ? [] : [`ln -sfn ${quote(before)} "$new/${layout.before}"`]),
    `[ -e ${layout.redirects} ] || [ -L ${layout.redirects} ] || ln -s ${layout.redirectsByCurrent} ${layout.redirects}`,
    `mv -T "$new" ${quote(`${layout.releases}/${name}`)}`,
    ...serve(name),
    // Somebody may have gone back to one of them meanwhile.
    `served=$(readlink ${layout.current})`,
    ...superfluous.flatMap(remove),
  ].join('\n');
}

/** First its name goes, so that half of a release never looks like one. */
function remove(name: string): string[] {
  const place = quote(`${layout.releases}/${name}`);
  if (!isReleaseName(name)) return [`rm -rf ${place}`];
  const gone = quote(`${layout.releases}/${nameRemoved(name)}`);
  const unserved = `[ "$served" != ${quote(`${layout.releases}/${name}/${layout.site}`)} ] && [ -e ${place} ]`;
  return [`if ${unserved}; then mv -T ${place} ${gone}; fi`, `rm -rf ${gone}`];
}
