import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { locateNpm } from '../../../src/cli/set-up/dependencies.mjs';
import { steps } from '../../../src/cli/test-steps.ts';
import { docs, readDoc, readProse, root } from './read-docs.ts';

// What the documents name must be there: a path that was moved, a script that was renamed or a heading that was rewritten
// fails here.

const { scripts, dependencies } = JSON.parse(readDoc('package.json')) as Record<
  'scripts' | 'dependencies',
  Record<string, string>
>;

/** Paths in code type that begin in one of the project's folders. What a site has of its own in `content/` is left out. */
function findPaths(markdown: string): string[] {
  const code = [...readProse(markdown).matchAll(/`([^`\n]+)`/gu)].map(([, text = '']) => text);
  return code
    .filter((text) => /^(?:src|tests|docs|public|\.ci)\/[^\s<>…]*$/u.test(text))
    .filter((text) => !/yunxi|yunzhou/u.test(text));
}

/** Files in the project's root that stand in code type: `package.json`. */
function findRootFiles(markdown: string): string[] {
  const code = [...readProse(markdown).matchAll(/`([\w.-]+)`/gu)].map(([, text = '']) => text);
  return code.filter((text) => /^[a-z].*\.(?:mjs|ts|json)$/u.test(text));
}

function findScripts(markdown: string): string[] {
  const commands = markdown.matchAll(/\bnpm (?:run (?:(?:-s|--silent) )?([\w:-]+)|(start|test)\b)/gu);
  return [...commands].map(([, script, short]) => script ?? short ?? '');
}

/** Links that stay in the project: `[path, fragment]`. */
function findLinks(markdown: string): [string, string | undefined][] {
  const prose = readProse(markdown).replace(/`[^`\n]*`/gu, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/gu)].flatMap(([, link = '']) => {
    if (/^[a-z]+:/u.test(link)) return [];
    const [file = '', fragment] = link.split('#');
    return [[file, fragment] satisfies [string, string | undefined]];
  });
}

/** Anchors of headings as GitHub makes them. */
function findAnchors(markdown: string): string[] {
  return [...readProse(markdown).matchAll(/^#{1,6} (.+)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(docs)('%s', (file) => {
  const markdown = readDoc(file);

  it('names only paths that exist', () => {
    const missing = findPaths(markdown).filter((name) => globSync(name, { cwd: root }).length === 0);
    expect(missing).toEqual([]);
    expect(findRootFiles(markdown).filter((name) => !existsSync(path.join(root, name)))).toEqual([]);
  });

  it('names only npm scripts that exist', () => {
    expect(findScripts(markdown).filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  });

  it('names only steps of npm test that exist', () => {
    const named = [...markdown.matchAll(/npm test -- ([a-z0-9 ]+)/gu)].flatMap(([, ids = '']) =>
      ids.trim().split(' '),
    );
    expect(named.filter((id) => !steps.some((step) => step.id === id))).toEqual([]);
  });

  it('links only to files and headings that exist', () => {
    const broken = findLinks(markdown).filter(([target, fragment]) => {
      const linked = target === '' ? file : path.posix.join(path.posix.dirname(file), target);
      if (!existsSync(path.join(root, linked))) return true;
      return fragment !== undefined && !findAnchors(readDoc(linked)).includes(decodeURIComponent(fragment));
    });
    expect(broken).toEqual([]);
  });
});

describe('the package', () => {
  const { command, args, shell } = locateNpm(process.env, process.platform);
  const { stdout } = spawnSync(command, [...args, 'pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    shell,
    encoding: 'utf8',
    // npm looks for what is to be packed, among names of a site's content as well.
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  const packed = files.map((file) => file.path);
  // npm adds both READMEs, which are about the repository; who has the package reads the guide.
  const read = docs.filter((file) => packed.includes(file) && !file.startsWith('README'));

  it('has what its documents link to or name', () => {
    const named = read.flatMap((file) => [
      ...findLinks(readDoc(file)).map(([target]) => path.posix.join(path.posix.dirname(file), target || '.')),
      ...findPaths(readDoc(file)).filter((name) => name.startsWith('docs/')),
    ]);
    expect(named.length).toBeGreaterThan(20);
    expect(read).toContain('docs/guide.zh-CN.md');
    const missing = named.filter(
      (name) => !packed.some((file) => file === name || file.startsWith(`${name.replace(/\/?$/u, '')}/`)),
    );
    expect([...new Set(missing)]).toEqual([]);
  });
});

describe('the finders', () => {
  it('find what is named, and not what is made up or code', () => {
    const text =
      '`src/text/` `content/plans/yunxi/2024.mdx` `package.json` npm run check, npm ci\n```sh\n`src/x`\n```\n';
    expect(findPaths(text)).toEqual(['src/text/']);
    expect(findRootFiles(text)).toEqual(['package.json']);
    expect(findScripts(text)).toEqual(['check']);
  });

  it('find links and anchors', () => {
    expect(findLinks('[a](b.md#c) [d](#e) [f](https://g.example/)')).toEqual([
      ['b.md', 'c'],
      ['', 'e'],
    ]);
    expect(findAnchors('## 一、不能写的，和 To do\n')).toEqual(['一不能写的和-to-do']);
  });

  it('name the version of Vite that yarn is to take', () => {
    const [, version] = /"resolutions": \{ "vite": "([^"]+)" \}/u.exec(readDoc('docs/guide.zh-CN.md')) ?? [];
    expect(version).toBe(dependencies['vite']);
  });

  it('have something to find', () => {
    expect(docs).toEqual(
      expect.arrayContaining(['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'docs/rules.md']),
    );
    expect(docs.flatMap((file) => findPaths(readDoc(file))).length).toBeGreaterThan(50);
    expect(docs.flatMap((file) => findScripts(readDoc(file))).length).toBeGreaterThan(20);
    expect(docs.flatMap((file) => findLinks(readDoc(file))).length).toBeGreaterThan(20);
  });
});
