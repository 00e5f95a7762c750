import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { generateCorpus, generateSettings, type CorpusFile } from '../corpus.ts';
import { indexWithPagefind, readVersion, type Peer } from './peer.ts';
import { writeFiles } from './write-files.ts';

const missing = [
  '这里没有 Hugo，所以它的网站不测，其余照测。安装：Debian、Ubuntu 用 apt install hugo，macOS 用 brew install hugo，',
  'Windows 用 winget install Hugo.Hugo.Extended；其他系统见 https://gohugo.io/installation/ 。\n',
  'HUGO IS NOT INSTALLED HERE: its site is not measured, the others are. apt install hugo, brew install hugo, ',
  'winget install Hugo.Hugo.Extended, or https://gohugo.io/installation/.',
].join('');

/** Hugo with lists by bureau, year and kind as its taxonomies, and Pagefind's command line. */
export const hugo: Peer = {
  id: 'hugo',
  label: 'Hugo + Pagefind',
  find: () => {
    const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
    const [version] = /^hugo v[\d.]+/u.exec(stdout) ?? [];
    return status === 0 ? { version: `${version ?? 'hugo'}, ${readVersion('pagefind')}` } : { missing };
  },
  prepare: (folder, corpus) => {
    cpSync(path.join(import.meta.dirname, 'hugo'), folder, { recursive: true });
    cpSync(path.join(import.meta.dirname, 'public'), path.join(folder, 'static'), { recursive: true });
    writeFiles(folder, generateSettings(corpus).flatMap(placeBureau));
    for (const document of generateCorpus(corpus)) writeFiles(folder, [placeDocument(document)]);
  },
  place: placeDocument,
  commands: [['hugo', '--quiet', '--cleanDestinationDir'], indexWithPagefind('public')],
  output: 'public',
};

/** Front matter in Hugo's words: lists of terms, `date` to sort by; `kind` and `published` mean something else to it. */
function placeDocument({ file, source }: CorpusFile): CorpusFile {
  return {
    file: file.replace(/\.mdx$/u, '.md'),
    source: source
      .replace(/^bureau: (.*)$/mu, 'bureaus: [$1]')
      .replace(/^kind: (.*)$/mu, 'kinds: [$1]')
      .replace(/^((?:plans|reviews): \["(\d{4}).*)$/mu, '$1\nyears: ["$2"]')
      .replace(/^written: (.*)$/mu, 'written: $1\ndate: $1')
      .replace(/^published: /mu, 'issued: '),
  };
}

/** What Hugo knows of a term is a page of its own. */
function placeBureau({ file, source }: CorpusFile): CorpusFile[] {
  const [, id] = /^content\/bureaus\/(\w+)\.yaml$/u.exec(file) ?? [];
  const [, name] = /^name: (.*)$/mu.exec(source) ?? [];
  if (id === undefined || name === undefined) return [];
  return [{ file: `content/bureaus/${id}/_index.md`, source: `---\ntitle: ${name}\n---\n` }];
}
