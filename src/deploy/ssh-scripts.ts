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

/** Tells what lies there, one thing a line; nothing if there is no such folder yet. Writes nothing. */
export function writeLook(folder: string): string {
  const { current, releases, site, before, digest } = layout;
  const say = (words: string): string => `echo "${answerMark} ${words}"`;
  const fault = (test: string, word: string): string =>
    `if ${test}; then ${say(`fault ${word}`)}; exit 0; fi`;
  const at = quote(folder);
  return [
    'set -eu',
    fault(`[ -e ${at} ] && [ ! -d ${at} ]`, 'file'),
    // GNU and BusyBox name it in their help.
    fault("! mv --help 2>&1 | grep -q -e '-T'", 'links'),
    `[ -d ${at} ] || exit 0`,
    `cd -- ${at}`,
    fault('[ -e index.html ]', 'site'),
    fault(`[ -e ${current} ] && [ ! -L ${current} ]`, 'current'),
    `if [ -L ${current} ]; then ${say(`current $(readlink ${current})`)}; fi`,
    `if [ -f ${current}/../${digest} ]; then ${say(`digest $(cat ${current}/../${digest})`)}; fi`,
    `for one in ${releases}/*/; do if [ -d "\${one}${site}" ]; then ${say(`release $(basename "$one") $(readlink "\${one}${before}" || :)`)}; fi; done`,
    `for one in ${releases}/.[!.]*; do if [ -e "$one" ]; then ${say('unfinished $(basename "$one")')}; fi; done`,
  ].join('\n');
}

/** What starts rsync there, in a folder that it may have to make first. */
export function writeReceiver(place: string): string {
  return `umask 022 && mkdir -p -- ${quote(place)} && rsync`;
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
  const { unfinished, name, before, redirects, digest, superfluous } = publication;
  return [
    ...begin(folder),
    `new=${quote(`${layout.releases}/${unfinished}`)}`,
    `[ -f "$new/${layout.site}/index.html" ]`,
    `if [ -d "$new/${layout.site}/${hashedFolder}" ]; then (cd "$new/${layout.site}/${hashedFolder}" && find . -type f) >"$new/${layout.assets}"; fi`,
    carry,
    `echo ${digest} >"$new/${layout.digest}"`,
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
