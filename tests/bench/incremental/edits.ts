import {
  appendFileSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { clockVariable } from '../../../src/source/clock.ts';
import type { CorpusFile } from '../corpus.ts';
import type { Random } from '../corpus/random.ts';

/** What a site is edited with. */
export interface Site {
  /** Its folder. */
  readonly root: string;
  /** Documents that are not in it yet. */
  readonly spare: CorpusFile[];
}

/** Edits a site as a webmaster or a developer may; undefined if there is nothing to do it to. */
type Edit = (site: Site, random: Random) => string | undefined;

/** By what they do. Each changes something that other pages show, or seems to. */
export const edits: Readonly<Record<string, Edit>> = {
  sentence: editDocument(/完成|推进/u, (word) => `已经${word}`),
  figure: editDocument(/\d+(?=公里|亿元|个|次)/u, (number) => String(Number(number) + 1)),
  title: editDocument(/(?<=^title: .*)工作(?=计划|总结|要点)/mu, () => '重点工作'),
  target: editDocument(
    /(?<!>)安排交通固定资产投资[\d.]+亿元/u,
    (words) => `<Target measure="transport-investment">${words}</Target>`,
  ),
  result: editDocument(
    /(?<!>)完成交通固定资产投资[\d.]+亿元/u,
    (words) => `<Result measure="transport-investment">${words}</Result>`,
  ),
  touch: ({ root }, random) => {
    const file = chooseDocument(root, random);
    if (file !== undefined) utimesSync(path.join(root, file), new Date(), new Date());
    return file;
  },
  add: ({ root, spare }) => {
    const one = spare.pop();
    if (one) write(path.join(root, one.file), one.source);
    return one?.file;
  },
  remove: ({ root }, random) => {
    const file = chooseDocument(root, random);
    if (file !== undefined) rmSync(path.join(root, file));
    return file;
  },
  draft: ({ root }, random) => toggle(root, random, 'draft: true'),
  /** Whether it is published depends on the clock of the build: see `clock`. */
  publish: ({ root }, random) => toggle(root, random, `publish: ${random.pick(times)}`),
  clock: (_site, random) => {
    const now = random.pick(times);
    process.env[clockVariable] = now;
    return now;
  },
  rename: ({ root }, random) => {
    const file = chooseDocument(root, random);
    if (file !== undefined)
      renameSync(path.join(root, file), path.join(root, file.replace('.mdx', '-b.mdx')));
    return file;
  },
  site: editFile('content/site.yaml', /(?<=^name: ).*/mu, (name) => `${name}新`),
  topic: editFile('content/topics.yaml', /$/u, () => '\n# 改过\n'),
  bureau: ({ root }, random) => {
    const file = random.pick(globSync('content/bureaus/*.yaml', { cwd: root }).sort());
    appendFileSync(path.join(root, file), `note: 第${String(random.int(1, 99))}次更正。\n`);
    return file;
  },
  term: ({ root }, random) => {
    const number = String(random.int(1, 999_999));
    const file = `content/glossary/term-${number}.yaml`;
    write(path.join(root, file), `term: 专项检查\nexplanation: 为一件事专门做的检查，第${number}种说法。\n`);
    for (const other of globSync('content/glossary/*.yaml', { cwd: root }))
      if (other !== file) rmSync(path.join(root, other));
    return file;
  },
  measure: ({ root }, random) => {
    const number = String(random.int(1, 999_999));
    const file = `content/measures/inspections-${number}.yaml`;
    write(
      path.join(root, file),
      `name: 第${number}种检查\nunit: 次\ntopic: 安全应急\ndescription: 一年里做了多少次第${number}种检查。\n`,
    );
    return file;
  },
  synonyms: ({ root }, random) => {
    const file = 'content/synonyms.yaml';
    write(
      path.join(root, file),
      `- { words: [公交, 巴士${String(random.int(1, 999))}], terms: [公共汽车] }\n`,
    );
    return file;
  },
  page: ({ root }, random) => {
    const file = 'content/pages/about.mdx';
    appendFileSync(path.join(root, file), `\n补充一句，第${String(random.int(1, 999))}次。\n`);
    return file;
  },
  published: ({ root }, random) => {
    const file = `public/notice-${String(random.int(1, 999))}.txt`;
    write(path.join(root, file), '一份原样发布的文件。\n');
    return file;
  },
  code: editFile('src/components/site/SiteFooter.astro', /(?<=<footer\b[^>]*)>/u, () => ' data-edited>'),
  style: ({ root }, random) => {
    const file = 'src/components/document/document.css';
    appendFileSync(path.join(root, file), `\n.edited-${String(random.int(1, 999))} { color: inherit; }\n`);
    return file;
  },
};

/** Those that change what Astro bundles; with the others it is not needed. */
export const editsOfBundle: ReadonlySet<string> = new Set(['page', 'code', 'style']);

/** Times on both sides of which a site is built. */
const times = ['2031-01-05 09:00', '2031-01-06', '2031-01-07 08:30'];

/** Writes a field into a document, or takes it out again. */
function toggle(root: string, random: Random, line: string): string | undefined {
  const file = chooseDocument(root, random);
  if (file === undefined) return undefined;
  const place = path.join(root, file);
  const source = readFileSync(place, 'utf8');
  const without = source.replace(/^(?:draft|publish): .*\n/mu, '');
  writeFileSync(place, without === source ? source.replace('---\n', `---\n${line}\n`) : without);
  return file;
}

function editDocument(words: RegExp, replace: (found: string) => string): Edit {
  return ({ root }, random) => {
    const file = chooseDocument(root, random);
    return file === undefined ? undefined : editFile(file, words, replace)({ root, spare: [] }, random);
  };
}

function editFile(file: string, words: RegExp, replace: (found: string) => string): Edit {
  return ({ root }) => {
    const place = path.join(root, file);
    const source = readFileSync(place, 'utf8');
    const edited = source.replace(words, replace);
    if (edited === source) return undefined;
    writeFileSync(place, edited);
    return file;
  };
}

function chooseDocument(root: string, random: Random): string | undefined {
  const files = globSync('content/{plans,summaries}/**/*.mdx', { cwd: root }).sort();
  return files.length === 0 ? undefined : random.pick(files);
}

function write(file: string, source: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, source);
}
